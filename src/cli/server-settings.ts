import { refuse } from '../core/problem.ts'
import { proxyList } from '../server/auth/address.ts'
import { DEFAULT_SETTINGS, type ServerSettings } from '../server/auth/settings.ts'

type Environment = Readonly<Record<string, string | undefined>>

const words = (text: string | undefined): string[] => (text ?? '').split(/[\s,]+/).filter((word) => word !== '')

/** An origin as `https://gaplist.example.org`: scheme, host and port, and nothing behind them. */
function originOf(option: string, value: string): string {
  const url = URL.parse(value)
  const whole =
    url !== null && /^https?:$/.test(url.protocol) && ['', '/'].includes(url.pathname + url.search + url.hash)
  return whole && url.username === ''
    ? url.origin
    : refuse('cli.option_invalid', { option, value, allowed: 'https://gaplist.example.org' })
}

/**
 * How the server is reached, from the environment.
 * @throws Refusal cli.option_invalid
 */
export function serverSettings(env: Environment): ServerSettings {
  const trustedProxies = words(env['GAPLIST_TRUSTED_PROXIES'])
  if (proxyList(trustedProxies) === null)
    refuse('cli.option_invalid', {
      option: 'GAPLIST_TRUSTED_PROXIES',
      value: trustedProxies.join(' '),
      allowed: '10.0.0.1, 10.0.0.0/8',
    })
  const secret = env['GAPLIST_SECRET'] || null
  if (secret !== null && secret.length < 32)
    refuse('cli.option_invalid', { option: 'GAPLIST_SECRET', value: '…', allowed: '32 –' })
  const perMinute = env['GAPLIST_REQUESTS_PER_MINUTE'] || String(DEFAULT_SETTINGS.requestsPerMinute)
  if (!/^[1-9]\d{0,8}$/.test(perMinute))
    refuse('cli.option_invalid', { option: 'GAPLIST_REQUESTS_PER_MINUTE', value: perMinute, allowed: '1 –' })
  const limit = env['GAPLIST_SIGN_IN_LIMIT'] || 'on'
  if (limit !== 'on' && limit !== 'off')
    refuse('cli.option_invalid', { option: 'GAPLIST_SIGN_IN_LIMIT', value: limit, allowed: 'on, off' })
  return {
    origin: env['GAPLIST_ORIGIN'] ? originOf('GAPLIST_ORIGIN', env['GAPLIST_ORIGIN']) : null,
    trustedProxies,
    privateProviders: words(env['GAPLIST_PRIVATE_PROVIDERS']).map((p) => originOf('GAPLIST_PRIVATE_PROVIDERS', p)),
    secret,
    requestsPerMinute: Number(perMinute),
    limitSignIn: limit === 'on',
  }
}
