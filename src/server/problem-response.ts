import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ProblemView } from '../contract/common.ts'
import { problem, Refusal, type Problem } from '../core/problem.ts'
import { loadTranslator } from '../i18n/load.ts'
import { isUnavailable, isUnfitText } from '../store/failure.ts'
import type { Env } from './env.ts'
import { STATUS } from './status.ts'

const LONGEST = 200

/** What was asked is repeated in the answer, but not at any length. */
const clipped = (params: Problem['params']): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(params as Record<string, string | number>).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > LONGEST
        ? `${value
            .slice(0, LONGEST - 1)
            .toWellFormed()
            .replace(/\ufffd$/, '')}…`
        : value,
    ]),
  )

/** A problem as RFC 9457 asks, its texts in the language of the request. */
export async function problemResponse(c: Context<Env>, found: Problem): Promise<Response> {
  const t = await loadTranslator(c.get('language') ?? 'en').catch(() => loadTranslator('en'))
  const status = STATUS[found.code]
  const params = clipped(found.params)
  const detail = t.t(`problem.${found.code}`, params)
  const body: ProblemView = {
    type: `urn:gaplist:problem:${found.code}`,
    title: detail,
    status,
    detail,
    code: found.code,
    params,
    remedy: t.t(`remedy.${found.code}`, params),
    instance: `urn:gaplist:request:${c.get('requestId') ?? randomUUID()}`,
  }
  return c.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': t.language,
    'cache-control': 'no-store',
    ...(status === 503 ? { 'retry-after': '5' } : {}),
  })
}

/**
 * Any error as a problem: known refusals as they are, the rest under a reference. What ails the database is for the
 * log alone: hosts, folders and settings are nothing that a visitor should see or could mend.
 */
export function toProblem(error: unknown, requestId: string): Problem {
  if (error instanceof Refusal)
    return error.problem.code.startsWith('store.') ? problem('store.unavailable', {}) : error.problem
  // What is not JSON, or not the form that the header says.
  if (error instanceof HTTPException && error.status < 500)
    return problem('request.invalid', { field: 'body', detail: error.message })
  if (isUnfitText(error)) return problem('text.character', { field: '?', character: 'U+0000' })
  return isUnavailable(error) ? problem('store.unavailable', {}) : problem('internal', { reference: requestId })
}
