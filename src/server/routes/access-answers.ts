import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AccessCtx } from '../../app/access/accounts.ts'
import { ProblemSchema } from '../../contract/common.ts'
import type { Accounts } from '../auth/accounts.ts'
import { ownOrigin } from '../auth/own-origin.ts'
import { portOf } from '../auth/port.ts'
import type { Env } from '../env.ts'

const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemSchema } },
})

/** The answers of a route about accounts: its own on success, problem details otherwise. Nothing of it is kept anywhere. */
export const accessAnswers = <T extends z.ZodType>(schema: T, description: string) => ({
  200: { description, content: { 'application/json': { schema } } },
  400: refused('The request is not valid; the problem says what to correct.'),
  401: refused('Nobody has signed in.'),
  403: refused('This is not for whoever asks; the problem says what would be needed.'),
  404: refused('There is no such thing that whoever asks could see.'),
  409: refused('It is so already, or something stands against it.'),
  422: refused('It breaks a rule; the problem names it.'),
  429: refused('Too many requests; wait as long as the problem says.'),
})

/** A body that must be JSON. */
export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})

/** The context of a use case about accounts; its answer is kept nowhere. */
export function accessCtx(c: Context<Env>, accounts: Accounts): AccessCtx {
  c.header('cache-control', 'private, no-store')
  const origin = ownOrigin(accounts.settings, c.req.url) ?? 'http://localhost'
  return { ...c.get('ctx'), signed: c.get('signed'), accounts: portOf(accounts, origin, c.req.raw.headers) }
}
