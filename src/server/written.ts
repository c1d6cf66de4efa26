import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { Language } from '../contract/common.ts'
import { WrittenSchema, type WrittenView } from '../contract/requirement.ts'
import type { Env } from './env.ts'
import { versionTag } from './versions.ts'
import { writeAnswers } from './write-answers.ts'

export const inLanguage = z.object({ language: Language.optional() })

/** A JSON body that must be there. */
export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
})

export const written = <S extends 200 | 201>(status: S, description: string) =>
  writeAnswers(status, WrittenSchema, description)

/** What a change answers, with the version as ETag and where the thing is to be read. */
export function writtenAnswer(
  c: Context<Env>,
  done: WrittenView,
  path: string,
): { view: WrittenView; headers: Record<string, string> } {
  const at = new URL(`/api/v1${path}`, c.req.url)
  const headers = { 'cache-control': 'private, no-store', location: at.pathname + at.search }
  return {
    view: { key: done.key, version: done.version },
    headers: done.version > 0 ? { ...headers, etag: versionTag(done.version) } : headers,
  }
}
