import pino from 'pino'
import { createApi } from '../../src/server/api.ts'
import { DEFAULT_SETTINGS } from '../../src/server/auth/settings.ts'
import type { Api } from '../../src/server/env.ts'
import type { Store } from '../../src/store/open.ts'
import { context } from './context.ts'
import { actor, type Actor, type Wish } from './people.ts'
import { Visitor, type Answer } from './visitor.ts'

export const V1 = '/api/v1'
export const PASSWORD = 'grey geese over the delta'

/** The interface over a store, without the limits of sign-in, by the real clock. */
export function openApi(store: Store): Api {
  const ctx = { ...context(store), now: () => new Date().toISOString() }
  return createApi(ctx, pino({ level: 'silent' }), 'test', { ...DEFAULT_SETTINGS, limitSignIn: false })
}

/** Somebody who is there, and asks the API by their session or key; paths are those under /api/v1. */
export interface Member extends Actor {
  readonly email: string
  get<T = Record<string, unknown>>(path: string): Promise<Answer<T>>
  post<T = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<T>>
  delete(path: string, body?: unknown): Promise<Answer>
}

export async function member(api: Api, store: Store, wish: Wish): Promise<Member> {
  const made = await actor(store, wish)
  const who = new Visitor(api)
  for (const pair of (made.headers['cookie'] ?? '').split('; ').filter(Boolean)) {
    const i = pair.indexOf('=')
    who.cookies.set(pair.slice(0, i), pair.slice(i + 1))
  }
  const key = made.headers['x-api-key']
  const more: Record<string, string> = key ? { 'x-api-key': key } : {}
  return {
    ...made,
    email: `${made.person}@example.org`,
    get: <T>(path: string) => who.send<T>('GET', V1 + path, undefined, more),
    post: <T>(path: string, body: unknown = {}) => who.send<T>('POST', V1 + path, body, more),
    delete: (path, body) => who.send('DELETE', V1 + path, body, more),
  }
}

export const tokenIn = (link: unknown): string => new URL(String(link)).hash.replace('#token=', '')

/** Takes up an invitation with a new account. */
export async function takeUp(api: Api, link: unknown, email: string) {
  const account = { name: 'New Person', email, password: PASSWORD }
  const who = new Visitor(api)
  const answer = await who.post(`${V1}/links/accept`, { token: tokenIn(link), account })
  return { answer, who, signIn: () => who.post('/api/auth/sign-in/email', { email, password: PASSWORD }) }
}
