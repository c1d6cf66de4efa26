import type { z } from '@hono/zod-openapi'
import { ProblemSchema } from '../contract/common.ts'

const content = { 'application/problem+json': { schema: ProblemSchema } }

/** The answers of a changing route: its own on success, problem details otherwise. */
export const writeAnswers = <S extends 200 | 201, T extends z.ZodType>(status: S, schema: T, description: string) =>
  ({
    [status]: { description, content: { 'application/json': { schema } } },
    400: { description: 'The request is not valid; the problem says what to correct.', content },
    401: { description: 'It needs a signed-in person.', content },
    403: { description: 'The person may not do it.', content },
    404: { description: 'There is no such thing, or none that the person may see.', content },
    409: { description: 'It does not fit what has been done meanwhile.', content },
    412: { description: 'Somebody else has changed it since the version that If-Match names.', content },
    422: { description: 'A rule keeps it from being done; the problem says which and what to do.', content },
    428: { description: 'If-Match is missing: read the thing first.', content },
    503: { description: 'The database is not available; try again.', content },
  }) as { [K in S]: { description: string; content: { 'application/json': { schema: T } } } } & {
    [K in 400 | 401 | 403 | 404 | 409 | 412 | 422 | 428 | 503]: { description: string; content: typeof content }
  }
