import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Identity {
  readonly sub: string
  readonly email: string
  readonly name: string
}

export interface IdentityProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Who signs in next. */
  next: Identity
  /** Follows an address of ours to where it sends the browser back to. */
  authorise(url: string): Promise<string>
  close(): Promise<void>
}

const b64 = (value: object | Buffer): string =>
  (Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value))).toString('base64url')

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return new URLSearchParams(text)
}

/** A small OpenID provider on loopback: one client, codes with PKCE, identity tokens in RS256. */
export async function identityProvider(): Promise<IdentityProvider> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const clientId = 'gaplist'
  const clientSecret = randomBytes(16).toString('hex')
  const codes = new Map<string, { who: Identity; challenge: string; redirect: string }>()
  const state = { issuer: '', next: { sub: 'nobody', email: 'nobody@example.org', name: 'Nobody' } as Identity }
  const token = (claims: object): string => {
    const signed = `${b64({ alg: 'RS256', kid: 'k', typ: 'JWT' })}.${b64(claims)}`
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey).toString('base64url')}`
  }
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', state.issuer)
      const json = (body: object, status = 200): void =>
        void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      if (url.pathname === '/.well-known/openid-configuration')
        return json({
          issuer: state.issuer,
          authorization_endpoint: `${state.issuer}/authorise`,
          token_endpoint: `${state.issuer}/token`,
          jwks_uri: `${state.issuer}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
          token_endpoint_auth_methods_supported: ['client_secret_basic'],
        })
      if (url.pathname === '/keys')
        return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] })
      if (url.pathname === '/authorise') {
        const code = randomBytes(16).toString('hex')
        const back = new URL(url.searchParams.get('redirect_uri')!)
        const challenge = url.searchParams.get('code_challenge') ?? ''
        codes.set(code, { who: state.next, challenge, redirect: back.href })
        back.searchParams.set('code', code)
        back.searchParams.set('state', url.searchParams.get('state') ?? '')
        return response.writeHead(302, { location: back.href }).end()
      }
      if (url.pathname !== '/token') return json({}, 404)
      const form = await formOf(request)
      const found = codes.get(form.get('code') ?? '')
      codes.delete(form.get('code') ?? '')
      const basic = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`
      const verifier = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url')
      const right = request.headers.authorization === basic && found?.redirect === form.get('redirect_uri')
      if (!found || !right || verifier !== found.challenge) return json({ error: 'invalid_grant' }, 400)
      const now = Math.floor(Date.now() / 1_000)
      const claims = { iss: state.issuer, aud: clientId, iat: now, exp: now + 300, ...found.who, email_verified: true }
      return json({ access_token: 'unused', token_type: 'Bearer', expires_in: 300, id_token: token(claims) })
    })().catch(() => response.writeHead(500).end())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  state.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer: state.issuer,
    clientId,
    clientSecret,
    get next() {
      return state.next
    },
    set next(who) {
      state.next = who
    },
    async authorise(url) {
      const answer = await fetch(url, { redirect: 'manual' })
      return answer.headers.get('location') ?? ''
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
}
