import { createRoute, z } from '@hono/zod-openapi'
import { paperFile } from '../../app/document/file.ts'
import { listActions, reportAction, showAction } from '../../app/review/actions.ts'
import { agreeReview, cancelReview, reviseReview } from '../../app/review/agree.ts'
import { attendReview, unattendReview } from '../../app/review/attend.ts'
import { listReviews } from '../../app/review/find.ts'
import { reviewInvitees } from '../../app/review/invite.ts'
import { makeReviewPaper } from '../../app/review/paper.ts'
import { recordAtReview, withdrawRecord } from '../../app/review/record.ts'
import { showReview } from '../../app/review/show.ts'
import { WhenQuery } from '../../contract/common.ts'
import { PaperQuery } from '../../contract/document.ts'
import {
  ActionListQuery,
  ActionListSchema,
  ActionReportSchema,
  ActionSchema,
  AgreeSchema,
  AttendedSchema,
  AttendSchema,
  CancelReviewSchema,
  InviteesSchema,
  RecordedSchema,
  RecordInputSchema,
  ReviewListSchema,
  ReviewSchema,
  ReviseReviewSchema,
  UnattendSchema,
} from '../../contract/review.ts'
import { MEDIA } from '../../documents/block.ts'
import { answers } from '../answers.ts'
import type { Api } from '../env.ts'
import { versionRead, versionTag } from '../versions.ts'
import { writeAnswers } from '../write-answers.ts'
import { inLanguage, jsonBody, written, writtenAnswer } from '../written.ts'

const tags = ['review']
const PRIVATE = { 'cache-control': 'private, no-store' }
const named = (name: string) =>
  z
    .string()
    .max(100)
    .openapi({ param: { name, in: 'path' } })
const KeyParam = z.object({ key: named('key') })

const list = createRoute({
  method: 'get',
  path: '/reviews',
  summary: 'Reviews that were agreed',
  tags,
  request: { query: inLanguage },
  responses: answers(ReviewListSchema, 'The latest first.'),
})
const agree = createRoute({
  method: 'post',
  path: '/reviews',
  summary: 'Agrees a day for the review of a mission’s gaps',
  tags,
  request: { query: inLanguage, body: jsonBody(AgreeSchema) },
  responses: written(201, 'Its key and version.'),
})
const show = createRoute({
  method: 'get',
  path: '/reviews/{key}',
  summary: 'A review: day, agenda, whom to invite, what was put down, decisions and actions',
  tags,
  request: { params: KeyParam, query: inLanguage },
  responses: writeAnswers(200, ReviewSchema, 'As far as the reader may see it; its ETag is its version.'),
})
const revise = createRoute({
  method: 'put',
  path: '/reviews/{key}',
  summary: 'Sets day, agenda and guests anew (If-Match)',
  tags,
  request: { params: KeyParam, query: inLanguage, body: jsonBody(ReviseReviewSchema) },
  responses: written(200, 'Its new version.'),
})
const cancel = createRoute({
  method: 'post',
  path: '/reviews/{key}/cancellation',
  summary: 'Cancels a review, with a reason (If-Match)',
  tags,
  request: { params: KeyParam, query: inLanguage, body: jsonBody(CancelReviewSchema) },
  responses: written(200, 'Its new version.'),
})
const record = createRoute({
  method: 'post',
  path: '/reviews/{key}/records',
  summary: 'Puts down a statement, an offer, a donor, a decision with its actions, or who attended',
  tags,
  request: { params: KeyParam, query: inLanguage, body: jsonBody(RecordInputSchema) },
  responses: writeAnswers(201, RecordedSchema, 'Its key.'),
})
const withdraw = createRoute({
  method: 'post',
  path: '/reviews/{key}/records/{record}/withdrawal',
  summary: 'Withdraws a record, with a reason',
  tags,
  request: {
    params: z.object({ key: named('key'), record: named('record') }),
    query: inLanguage,
    body: jsonBody(CancelReviewSchema),
  },
  responses: writeAnswers(200, RecordedSchema, 'The key of the withdrawal.'),
})
const attend = createRoute({
  method: 'post',
  path: '/reviews/{key}/attendance',
  summary: 'Puts down that several bodies attended; who is recorded as present stays so, once',
  tags,
  request: { params: KeyParam, query: inLanguage, body: jsonBody(AttendSchema) },
  responses: writeAnswers(201, AttendedSchema, 'The records that were made.'),
})
const unattend = createRoute({
  method: 'post',
  path: '/reviews/{key}/attendance/withdrawal',
  summary: 'Withdraws several records of attendance, with a reason',
  tags,
  request: { params: KeyParam, query: inLanguage, body: jsonBody(UnattendSchema) },
  responses: writeAnswers(200, AttendedSchema, 'The records that were withdrawn.'),
})
const invite = createRoute({
  method: 'get',
  path: '/review-invitees',
  summary: 'Whom to invite to the review of a mission’s gaps, and why',
  tags,
  request: { query: WhenQuery.extend({ mission: z.string().max(40) }) },
  responses: writeAnswers(200, InviteesSchema, 'From contributors and public pledges.'),
})
const binary = z.string().openapi({ format: 'binary' })
const paper = createRoute({
  method: 'get',
  path: '/papers/reviews/{key}/{part}',
  summary: 'The pack or the summary of a review as a paper, from what anyone may see',
  tags,
  request: { params: z.object({ key: named('key'), part: z.enum(['pack', 'summary']) }), query: PaperQuery },
  responses: {
    ...answers(z.string(), ''),
    200: {
      description: 'The file.',
      content: Object.fromEntries(Object.values(MEDIA).map((type) => [type, { schema: binary }])),
    },
  },
})
const actions = createRoute({
  method: 'get',
  path: '/actions',
  summary: 'Who is to do what by when, and how it stands',
  tags,
  request: { query: ActionListQuery },
  responses: writeAnswers(200, ActionListSchema, 'What is due first at the top; what is closed at the end.'),
})
const action = createRoute({
  method: 'get',
  path: '/actions/{key}',
  summary: 'One action with what was reported of it',
  tags,
  request: { params: KeyParam, query: WhenQuery.pick({ asOf: true, language: true }) },
  responses: writeAnswers(200, ActionSchema, 'The action.'),
})
const report = createRoute({
  method: 'post',
  path: '/actions/{key}/reports',
  summary: 'Reports progress, that it is done or dropped, or a new day',
  tags,
  request: { params: KeyParam, query: inLanguage, body: jsonBody(ActionReportSchema) },
  responses: writeAnswers(201, RecordedSchema, 'The action’s key.'),
})

/** Reviews and the actions that they leave: each answer is for its reader alone. */
export function reviewRoutes(api: Api): void {
  api.openapi(list, async (c) => c.json(await listReviews(c.get('ctx')), 200, PRIVATE))
  api.openapi(agree, async (c) => {
    const done = await agreeReview(c.get('ctx'), c.req.valid('json'))
    const { view, headers } = writtenAnswer(c, done, `/reviews/${done.key}`)
    return c.json(view, 201, headers)
  })
  api.openapi(show, async (c) => {
    const found = await showReview(c.get('ctx'), c.req.valid('param').key)
    return c.json(found, 200, { ...PRIVATE, etag: versionTag(found.version) })
  })
  api.openapi(revise, async (c) => {
    const { key } = c.req.valid('param')
    const done = await reviseReview(c.get('ctx'), key, c.req.valid('json'), versionRead(c))
    const { view, headers } = writtenAnswer(c, done, `/reviews/${key}`)
    return c.json(view, 200, headers)
  })
  api.openapi(cancel, async (c) => {
    const { key } = c.req.valid('param')
    const done = await cancelReview(c.get('ctx'), key, c.req.valid('json').reason, versionRead(c))
    const { view, headers } = writtenAnswer(c, done, `/reviews/${key}`)
    return c.json(view, 200, headers)
  })
  api.openapi(record, async (c) => {
    const { key } = await recordAtReview(c.get('ctx'), c.req.valid('param').key, c.req.valid('json'))
    return c.json({ key }, 201, PRIVATE)
  })
  api.openapi(withdraw, async (c) => {
    const { key: review, record: of } = c.req.valid('param')
    const { key } = await withdrawRecord(c.get('ctx'), review, of, c.req.valid('json').reason)
    return c.json({ key }, 200, PRIVATE)
  })
  api.openapi(attend, async (c) => {
    const { records, already } = await attendReview(c.get('ctx'), c.req.valid('param').key, c.req.valid('json'))
    return c.json({ records: [...records], already }, 201, PRIVATE)
  })
  api.openapi(unattend, async (c) => {
    const { records, already } = await unattendReview(c.get('ctx'), c.req.valid('param').key, c.req.valid('json'))
    return c.json({ records: [...records], already }, 200, PRIVATE)
  })
  api.openapi(invite, async (c) => c.json(await reviewInvitees(c.get('ctx'), c.req.valid('query')), 200, PRIVATE))
  api.openapi(paper, async (c) => {
    const { key, part } = c.req.valid('param')
    const made = await makeReviewPaper(c.get('ctx'), { review: key, part })
    const { bytes, name, type } = await paperFile(made.paper, made.name, c.req.valid('query').format)
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      'cache-control': 'public, no-cache',
      'content-type': type,
      'content-language': c.get('language'),
      'content-disposition': `attachment; filename="${name}"`,
    }) as never
  })
  api.openapi(actions, async (c) => c.json(await listActions(c.get('ctx'), c.req.valid('query')), 200, PRIVATE))
  api.openapi(action, async (c) =>
    c.json(await showAction(c.get('ctx'), { ...c.req.valid('query'), ...c.req.valid('param') }), 200, PRIVATE),
  )
  api.openapi(report, async (c) => {
    const { key } = await reportAction(c.get('ctx'), c.req.valid('param').key, c.req.valid('json'))
    return c.json({ key }, 201, PRIVATE)
  })
}
