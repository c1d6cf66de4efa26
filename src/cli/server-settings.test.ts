import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../server/auth/settings.ts'
import { serverSettings } from './server-settings.ts'

test('without a word everything is as it is by default', () => {
  expect(serverSettings({})).toEqual(DEFAULT_SETTINGS)
  expect(serverSettings({ GAPLIST_ORIGIN: '', GAPLIST_SECRET: '' })).toEqual(DEFAULT_SETTINGS)
})

test('an origin is kept without its slash; proxies and providers are lists', () => {
  const found = serverSettings({
    GAPLIST_ORIGIN: 'https://gaplist.example.org/',
    GAPLIST_TRUSTED_PROXIES: '10.0.0.1, 192.168.0.0/16 fd00::/8',
    GAPLIST_PRIVATE_PROVIDERS: 'https://login.intern.example:8443',
  })
  expect(found).toMatchObject({
    origin: 'https://gaplist.example.org',
    trustedProxies: ['10.0.0.1', '192.168.0.0/16', 'fd00::/8'],
    privateProviders: ['https://login.intern.example:8443'],
  })
})

test.each([
  ['GAPLIST_ORIGIN', 'gaplist.example.org'],
  ['GAPLIST_ORIGIN', 'https://gaplist.example.org/register'],
  ['GAPLIST_ORIGIN', 'https://me@gaplist.example.org'],
  ['GAPLIST_ORIGIN', 'ftp://gaplist.example.org'],
  ['GAPLIST_TRUSTED_PROXIES', 'proxy.example.org'],
  ['GAPLIST_TRUSTED_PROXIES', '10.0.0.0/33'],
  ['GAPLIST_SECRET', 'too short'],
  ['GAPLIST_REQUESTS_PER_MINUTE', '0'],
  ['GAPLIST_SIGN_IN_LIMIT', 'maybe'],
])('%s=%s is refused, and a secret is not repeated', (name, value) => {
  const said = (() => {
    try {
      return serverSettings({ [name]: value })
    } catch (error) {
      return (error as { problem: unknown }).problem
    }
  })()
  expect(said).toMatchObject({ code: 'cli.option_invalid', params: { option: name } })
  if (name === 'GAPLIST_SECRET') expect(JSON.stringify(said)).not.toContain(value)
})
