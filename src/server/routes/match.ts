import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { showAssumptions } from '../../app/match/assumptions.ts'
import { jobsOf } from '../../app/match/jobs.ts'
import { listRuns } from '../../app/match/list.ts'
import { previewMatch } from '../../app/match/preview.ts'
import { askRun, replayRun } from '../../app/match/run.ts'
import { shareRun } from '../../app/match/share.ts'
import { runText, showRun } from '../../app/match/show.ts'
import { stopRun } from '../../app/match/stop.ts'
import { languagesIn } from '../../core/match/build/chosen.ts'
import { Language, PageQuery } from '../../contract/common.ts'
import {
  MatchAssumptionsSchema,
  MatchBuildQuery,
  MatchBuildSchema,
  MatchPlanSchema,
  MatchRunAskedSchema,
  MatchRunListSchema,
  MatchRunRequestSchema,
  MatchRunSchema,
  MatchRunSharedSchema,
  MatchShareRequestSchema,
} from '../../contract/match.ts'
import { answers } from '../answers.ts'
import type { Api, Env } from '../env.ts'
import { tellRun } from '../match-stream.ts'
import { writeAnswers } from '../write-answers.ts'
import { nextPath } from './gap.ts'

const tags = ['match']
const InLanguage = z.object({ language: Language.optional() })
const IdParam = z.object({
  id: z
    .string()
    .max(100)
    .openapi({ param: { name: 'id', in: 'path' }, description: 'The id of a run, alone or as cited: `run:<id>`.' }),
})
const body = <T extends z.ZodType>(schema: T) => ({ required: true, content: { 'application/json': { schema } } })
const asked = (description: string) => {
  const { 200: ok, ...rest } = writeAnswers(200, MatchRunAskedSchema, '')
  return { 202: { ...ok, description }, ...rest }
}

const build = createRoute({
  method: 'get',
  path: '/match-problem',
  summary: 'What a match of a day would be made from, and which facts are missing for a full one',
  tags,
  request: { query: MatchBuildQuery },
  responses: answers(MatchBuildSchema, 'Counts, findings and subjects; the problem itself comes with a run.'),
})
const assumptions = createRoute({
  method: 'get',
  path: '/match-assumptions',
  summary: 'The planning assumptions that can be set for a run',
  tags,
  request: { query: InLanguage },
  responses: answers(MatchAssumptionsSchema, 'As the editors set them: ours, not United Nations figures.'),
})
const ask = createRoute({
  method: 'post',
  path: '/match-runs',
  summary: 'Asks for a run of the matcher over what the asker may see',
  tags,
  request: { query: InLanguage, body: body(MatchRunRequestSchema) },
  responses: asked('It waits or runs; Location says where it is. It is kept when it ends.'),
})
const list = createRoute({
  method: 'get',
  path: '/match-runs',
  summary: 'Runs that the viewer may see, the newest first',
  tags,
  request: { query: InLanguage.extend(PageQuery.shape) },
  responses: answers(MatchRunListSchema, 'Own runs, and those that were shared.'),
})
const show = createRoute({
  method: 'get',
  path: '/match-runs/{id}',
  summary: 'One run: how far it is, or what came of it',
  tags,
  request: { params: IdParam, query: InLanguage },
  responses: answers(MatchRunSchema, 'A run that has ended never changes, but for those it is shared with.'),
})
const problem = createRoute({
  method: 'get',
  path: '/match-runs/{id}/problem',
  summary: 'The problem of a run: the very text whose SHA-256 is kept',
  tags,
  request: { params: IdParam, query: InLanguage },
  responses: answers(z.record(z.string(), z.unknown()).openapi('MatchProblem'), 'gaplist.match-problem/1'),
})
const plan = createRoute({
  method: 'get',
  path: '/match-runs/{id}/plan',
  summary: 'The plan of a run, as it was verified',
  tags,
  request: { params: IdParam, query: InLanguage },
  responses: answers(MatchPlanSchema, 'With its bound: no plan can reach more.'),
})
const progress = createRoute({
  method: 'get',
  path: '/match-runs/{id}/progress',
  summary: 'How a run of one’s own comes on: server-sent events',
  description:
    'Event `progress` with `{state, place, incumbent, bound, work, seconds}`; event `ended` once the run is kept.',
  tags,
  request: { params: IdParam, query: InLanguage },
  responses: {
    ...answers(MatchRunAskedSchema, ''),
    200: { description: 'The events.', content: { 'text/event-stream': { schema: z.string() } } },
  },
})
const stop = createRoute({
  method: 'post',
  path: '/match-runs/{id}/stop',
  summary: 'Ends a run of one’s own with the best plan so far',
  tags,
  request: { params: IdParam, query: InLanguage },
  responses: asked('It ends in a moment, and is kept.'),
})
const replay = createRoute({
  method: 'post',
  path: '/match-runs/{id}/replays',
  summary: 'Solves the very problem of a run again, within the same limits',
  tags,
  request: { params: IdParam, query: InLanguage },
  responses: asked('The replay is a run of its own, and says whether its plan is the same.'),
})
const share = createRoute({
  method: 'post',
  path: '/match-runs/{id}/shares',
  summary: 'Shows a run of one’s own to the Secretariat, the Working Group or everyone',
  tags,
  request: { params: IdParam, query: InLanguage, body: body(MatchShareRequestSchema) },
  responses: writeAnswers(200, MatchRunSharedSchema, 'It is shown to them from now on.'),
})

/** What is one viewer’s alone is kept by no cache. */
const PRIVATE = { 'cache-control': 'private, no-store' }

const text = (c: Context<Env>, found: { text: string; sha256: string }): Response =>
  c.body(found.text, 200, {
    ...PRIVATE,
    'content-type': 'application/json; charset=utf-8',
    'x-content-sha256': found.sha256,
  })

/** Runs of the matcher. */
export function matchRoutes(api: Api): void {
  api.openapi(build, async (c) => {
    const { costWeight, changeTax, assessed, languages, ...question } = c.req.valid('query')
    const set = { costWeight, changeTax, assessed, ...(languages && { languages: languagesIn(languages) }) }
    const { view } = await previewMatch(c.get('ctx'), { ...question, assumptions: set })
    return c.json(view, 200, PRIVATE)
  })
  api.openapi(assumptions, async (c) => c.json(await showAssumptions(c.get('ctx')), 200, PRIVATE))
  api.openapi(ask, async (c) => {
    const run = await askRun(c.get('ctx'), c.req.valid('json'))
    return c.json(run, 202, { ...PRIVATE, location: `${new URL(c.req.url).pathname}/${run.id}` })
  })
  api.openapi(list, async (c) => {
    const found = await listRuns(c.get('ctx'), c.req.valid('query'))
    return c.json({ ...found, page: { ...found.page, next: nextPath(c.req.url, found.page.next) } }, 200, PRIVATE)
  })
  api.openapi(show, async (c) => c.json(await showRun(c.get('ctx'), { run: c.req.valid('param').id }), 200, PRIVATE))
  api.openapi(problem, async (c) => {
    return text(c, await runText(c.get('ctx'), { run: c.req.valid('param').id, what: 'problem' })) as never
  })
  api.openapi(plan, async (c) => {
    return text(c, await runText(c.get('ctx'), { run: c.req.valid('param').id, what: 'plan' })) as never
  })
  api.openapi(progress, async (c) => {
    const ctx = c.get('ctx')
    const run = await showRun(ctx, { run: c.req.valid('param').id })
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' }) as never
    const answer = streamSSE(c, (stream) => tellRun(stream, jobsOf(ctx.store), ctx, run.id))
    answer.headers.set('cache-control', 'private, no-store, no-transform')
    answer.headers.set('x-accel-buffering', 'no')
    return answer as never
  })
  api.openapi(stop, (c) => c.json(stopRun(c.get('ctx'), { run: c.req.valid('param').id }), 202, PRIVATE))
  api.openapi(replay, async (c) => {
    const run = await replayRun(c.get('ctx'), { run: c.req.valid('param').id })
    const { pathname } = new URL(c.req.url)
    return c.json(run, 202, { ...PRIVATE, location: pathname.replace(/[^/]+\/replays$/, run.id) })
  })
  api.openapi(share, async (c) => {
    const { visibility } = c.req.valid('json')
    return c.json(await shareRun(c.get('ctx'), { run: c.req.valid('param').id, visibility }), 200, PRIVATE)
  })
}
