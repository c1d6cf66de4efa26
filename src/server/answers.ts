import type { z } from '@hono/zod-openapi'
import { ProblemSchema } from '../contract/common.ts'

const problemContent = { 'application/problem+json': { schema: ProblemSchema } }

/** The answers of a reading route: its own on success, problem details otherwise. */
export const answers = <T extends z.ZodType>(schema: T, description: string) => ({
  200: { description, content: { 'application/json': { schema } } },
  304: { description: 'Not modified since the ETag that the request named.' },
  400: { description: 'The request is not valid; the problem says what to correct.', content: problemContent },
  404: { description: 'There is no such thing; the problem names the nearest.', content: problemContent },
  503: { description: 'The database is not available; try again.', content: problemContent },
})
