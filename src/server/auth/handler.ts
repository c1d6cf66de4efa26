import type { BlockList } from 'node:net'
import { createHmac } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { checkPassword } from '../../core/access/password.ts'
import { problem, type Problem } from '../../core/problem.ts'
import { beginAttempt, forgetAttempts } from '../../store/access/attempts.ts'
import { plainEmail } from '../../store/access/people.ts'
import type { Env } from '../env.ts'
import { problemResponse } from '../problem-response.ts'
import type { Accounts } from './accounts.ts'
import { clientAddress, peerOf } from './address.ts'
import { authProblem } from './auth-problems.ts'
import { ADDRESS_HEADER, AUTH_BASE } from './base.ts'
import { endpointOf, type Endpoint } from './endpoints.ts'
import { ownOrigin } from './own-origin.ts'

type Body = Readonly<Record<string, unknown>>

/** Lets better-auth answer what we use of it: with our limits before it, and our problems after it. */
export function authHandler(accounts: Accounts, proxies: BlockList): MiddlewareHandler<Env> {
  return async (c) => {
    const path = c.req.path.slice(AUTH_BASE.length)
    const endpoint = endpointOf(c.req.method, path)
    const own = ownOrigin(accounts.settings, c.req.url)
    if (!endpoint || own === null)
      return problemResponse(c, problem('request.not_found', { path: c.req.path.slice(0, 200) }))
    const body = c.req.method === 'POST' ? await bodyOf(c, endpoint) : null
    if (body instanceof Response) return body
    const refused = await before(c, accounts, path, body ?? {})
    if (refused) return refusal(c, refused)
    const address = clientAddress(peerOf(c), c.req.header('x-forwarded-for'), proxies)
    const { handler } = await accounts.better(own)
    const answer = await handler(passedOn(c.req.raw, own, body, address))
    if (answer.ok && path === '/sign-in/email') await forgetAttempts(accounts.store.auth, await whose(accounts, body))
    const told = answer.status >= 400 ? await refusal(c, await problemOf(c, answer, path, body ?? {})) : answer
    return uncached(told, answer)
  }
}

/** The fields of the body that are ours to pass on. */
async function bodyOf(c: Context<Env>, { fields, fixed }: Endpoint): Promise<Body | Response> {
  const text = await c.req.text()
  let given: unknown = {}
  try {
    if (text.length > 0) given = JSON.parse(text)
  } catch {
    given = null
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given) || text.length > 100_000)
    return problemResponse(c, problem('request.invalid', { field: 'body', detail: 'JSON' }))
  const taken = fields.filter((f) => f in given).map((f) => [f, (given as Body)[f]])
  return { ...Object.fromEntries(taken), ...fixed }
}

/** What we refuse before better-auth looks at it: a new password that is none, and one guess too many. */
async function before(c: Context<Env>, accounts: Accounts, path: string, body: Body): Promise<Problem | null> {
  if (path === '/change-password') {
    const checked = checkPassword(String(body['newPassword'] ?? ''), c.get('signed')?.email ?? '')
    return checked.ok ? null : checked.problem
  }
  if (path !== '/sign-in/email') return null
  const now = new Date(c.get('ctx').now())
  const until = await beginAttempt(accounts.store.auth, await whose(accounts, body), now)
  if (until === null) return null
  return problem('access.locked_out', { minutes: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000)) })
}

/** Under what failures of an e-mail are counted: nobody can tell from it which e-mail that was. */
async function whose(accounts: Accounts, body: Body | null): Promise<Buffer> {
  const email = plainEmail(String(body?.['email'] ?? '')).slice(0, 320)
  return createHmac('sha256', await accounts.secret())
    .update(email)
    .digest()
}

/** The same request as better-auth should see it: at our own origin, from the address that it really came from. */
function passedOn(request: Request, own: string, body: Body | null, address: string | null): Request {
  const { pathname, search } = new URL(request.url)
  const headers = new Headers(request.headers)
  for (const name of ['content-length', 'x-forwarded-host', 'x-forwarded-proto', ADDRESS_HEADER]) headers.delete(name)
  headers.set('host', new URL(own).host)
  if (address !== null) headers.set(ADDRESS_HEADER, address)
  if (body !== null) headers.set('content-type', 'application/json')
  const init = body === null ? {} : { body: JSON.stringify(body) }
  return new Request(`${own}${pathname}${search}`, { method: request.method, headers, ...init })
}

async function problemOf(c: Context<Env>, answer: Response, path: string, body: Body): Promise<Problem> {
  const said = (await answer.json().catch(() => ({}))) as { code?: string; message?: string }
  if (path === '/sign-in/sso' && answer.status !== 429) return institutionProblem(answer.status, said, body)
  const found = authProblem(answer.status, said ?? {}, answer.headers, c.get('requestId'))
  if (found.code === 'internal') c.get('log').error({ status: answer.status, code: said?.code }, 'sign-in failed')
  return found
}

/** A problem; where it passes by itself, with the seconds after which to try again. */
async function refusal(c: Context<Env>, found: Problem): Promise<Response> {
  const answer = await problemResponse(c, found)
  const params = found.params as { seconds?: number; minutes?: number }
  const seconds = params.seconds ?? (params.minutes ?? 0) * 60
  if (answer.status === 429 && seconds > 0) answer.headers.set('retry-after', String(seconds))
  return answer
}

/** Nobody signs in that address; or the institution that does is not there. */
const institutionProblem = (status: number, said: { message?: string }, { email }: Body): Problem =>
  status === 404 || typeof email !== 'string'
    ? problem('access.institution_unknown', { email: String(email ?? '').slice(0, 100) })
    : problem('access.institution_failed', { detail: (said?.message ?? '').slice(0, 200) || String(status) })

/** The answer, with better-auth's cookies and no place in any cache. */
function uncached(told: Response, answer: Response): Response {
  const headers = new Headers(told.headers)
  if (told !== answer) for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie)
  headers.set('cache-control', 'private, no-store')
  return new Response(told.body, { status: told.status, headers })
}
