import { createHash } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { reviewCalendar } from '../../app/review/calendar.ts'
import { calendarFeed } from '../../app/review/feed.ts'
import { endFeed, listFeeds, makeFeed } from '../../app/review/feeds.ts'
import { importProgramme } from '../../app/review/import-programme.ts'
import { addEntry, changeEntry, removeEntry } from '../../app/review/programme.ts'
import {
  FeedBodySchema,
  FeedListSchema,
  FeedMadeSchema,
  FeedQuery,
  ProgrammeBodySchema,
  ProgrammeImportedSchema,
  ProgrammeImportSchema,
  ProgrammeRemoveSchema,
  ReviewCalendarQuery,
  ReviewCalendarSchema,
} from '../../contract/review-calendar.ts'
import { answers } from '../answers.ts'
import type { Accounts } from '../auth/accounts.ts'
import type { Api } from '../env.ts'
import { versionRead } from '../versions.ts'
import { writeAnswers } from '../write-answers.ts'
import { inLanguage, jsonBody, written, writtenAnswer } from '../written.ts'
import { accessCtx } from './access-answers.ts'

const tags = ['review']
const PRIVATE = { 'cache-control': 'private, no-store' }
const KeyParam = z.object({
  key: z
    .string()
    .max(100)
    .openapi({ param: { name: 'key', in: 'path' } }),
})

const calendar = createRoute({
  method: 'get',
  path: '/review-calendar',
  summary: 'When each mission’s gaps are to be reviewed: latest and proposed days, programmes of work, what moved',
  tags,
  request: { query: ReviewCalendarQuery },
  responses: answers(ReviewCalendarSchema, 'The plan by expiry.'),
})
const ics = createRoute({
  method: 'get',
  path: '/review-calendar.ics',
  summary: 'The same as iCalendar, to subscribe to; with a token, a private calendar',
  tags,
  request: { query: FeedQuery },
  responses: {
    ...answers(z.string(), ''),
    200: { description: 'All-day entries, RFC 5545.', content: { 'text/calendar': { schema: z.string() } } },
  },
})
const add = createRoute({
  method: 'post',
  path: '/programme',
  summary: 'Adds an entry to a programme of work, or a reporting date',
  tags,
  request: { query: inLanguage, body: jsonBody(ProgrammeBodySchema) },
  responses: written(201, 'Its key and version.'),
})
const change = createRoute({
  method: 'put',
  path: '/programme/{key}',
  summary: 'Sets an entry anew (If-Match)',
  tags,
  request: { params: KeyParam, query: inLanguage, body: jsonBody(ProgrammeBodySchema) },
  responses: written(200, 'Its new version.'),
})
const remove = createRoute({
  method: 'post',
  path: '/programme/{key}/removal',
  summary: 'Takes an entry out, with a reason (If-Match)',
  tags,
  request: { params: KeyParam, query: inLanguage, body: jsonBody(ProgrammeRemoveSchema) },
  responses: written(200, 'Its new version.'),
})
const imports = createRoute({
  method: 'post',
  path: '/programme/imports',
  summary: 'Takes in a programme of work as CSV or iCalendar, all or nothing',
  tags,
  request: { query: inLanguage, body: jsonBody(ProgrammeImportSchema) },
  responses: writeAnswers(200, ProgrammeImportedSchema, 'How many entries were added, changed, removed, known.'),
})
const feeds = createRoute({
  method: 'get',
  path: '/calendar-feeds',
  summary: 'One’s own private calendars',
  tags,
  request: { query: inLanguage },
  responses: writeAnswers(200, FeedListSchema, 'Those that are not ended.'),
})
const make = createRoute({
  method: 'post',
  path: '/calendar-feeds',
  summary: 'Makes the address of a private calendar; its token is shown once',
  tags,
  request: { query: inLanguage, body: jsonBody(FeedBodySchema) },
  responses: writeAnswers(201, FeedMadeSchema, 'The token; null where the request is a repeated one.'),
})
const end = createRoute({
  method: 'post',
  path: '/calendar-feeds/{key}/end',
  summary: 'Ends a private calendar: its token opens nothing any more',
  tags,
  request: { params: KeyParam, query: inLanguage },
  responses: writeAnswers(200, z.object({ key: z.string() }), 'Ended.'),
})

/** The calendar of reviews, the programmes of work that it keeps clear of, and its feeds. */
export function reviewCalendarRoutes(api: Api, accounts: Accounts): void {
  api.openapi(calendar, async (c) =>
    c.json(await reviewCalendar(c.get('ctx'), c.req.valid('query')), 200, { 'cache-control': 'no-cache' }),
  )
  api.openapi(ics, async (c) => {
    const { text, name, own } = await calendarFeed(c.get('ctx'), c.req.valid('query'))
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
    const headers = { etag, 'cache-control': own ? 'private, no-cache' : 'no-cache', vary: 'Accept-Language' }
    if ((c.req.header('if-none-match') ?? '').includes(etag)) return c.body(null, 304, headers) as never
    return c.body(text, 200, {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `inline; filename="${name}"`,
    }) as never
  })
  api.openapi(add, async (c) => {
    const done = await addEntry(c.get('ctx'), c.req.valid('json'))
    const { view, headers } = writtenAnswer(c, done, '/review-calendar')
    return c.json(view, 201, headers)
  })
  api.openapi(imports, async (c) => c.json(await importProgramme(c.get('ctx'), c.req.valid('json')), 200, PRIVATE))
  api.openapi(change, async (c) => {
    const { key } = c.req.valid('param')
    const done = await changeEntry(c.get('ctx'), key, c.req.valid('json'), versionRead(c))
    const { view, headers } = writtenAnswer(c, done, '/review-calendar')
    return c.json(view, 200, headers)
  })
  api.openapi(remove, async (c) => {
    const { key } = c.req.valid('param')
    const done = await removeEntry(c.get('ctx'), key, c.req.valid('json').reason, versionRead(c))
    const { view, headers } = writtenAnswer(c, done, '/review-calendar')
    return c.json(view, 200, headers)
  })
  api.openapi(feeds, async (c) => c.json(await listFeeds(accessCtx(c, accounts)), 200, PRIVATE))
  api.openapi(make, async (c) => c.json(await makeFeed(accessCtx(c, accounts), c.req.valid('json')), 201, PRIVATE))
  api.openapi(end, async (c) => c.json(await endFeed(accessCtx(c, accounts), c.req.valid('param').key), 200, PRIVATE))
}
