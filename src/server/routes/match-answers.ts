import { createRoute, z } from '@hono/zod-openapi'
import { explainAlternatives, explainFragility, explainOpen, explainPackage } from '../../app/match/explain.ts'
import { askFrontier } from '../../app/match/frontier.ts'
import { askHelpMost } from '../../app/match/help-most.ts'
import { askWhatIf } from '../../app/match/what-if.ts'
import {
  AlternativesSchema,
  FragilitySchema,
  FrontierRequestSchema,
  FrontierSchema,
  HelpMostRequestSchema,
  HelpMostSchema,
  OnPlanSchema,
  OnRequirementSchema,
  WhatIfRequestSchema,
  WhatIfSchema,
  WhyNotSchema,
  WhyThisSchema,
} from '../../contract/match-answers.ts'
import type { Api } from '../env.ts'
import { writeAnswers } from '../write-answers.ts'
import { inLanguage, jsonBody } from '../written.ts'

const tags = ['match']
const RunParam = z.object({
  id: z
    .string()
    .max(100)
    .openapi({ param: { name: 'id', in: 'path' } }),
})
const OnPackageSchema = z
  .object({ requirement: z.string(), offer: z.string() })
  .strict()
  .openapi('MatchQuestionPackage')

/** What is asked stands in the body: an intention of a donor or a State must be in no log and in no address. */
const question = <P extends string, B extends z.ZodType, A extends z.ZodType>(
  path: P,
  body: B,
  answer: A,
  summary: string,
  description: string,
) =>
  createRoute({
    method: 'post',
    path,
    summary,
    tags,
    request: { params: RunParam, query: inLanguage, body: jsonBody(body) },
    responses: writeAnswers(200, answer, `${description} Private to who asks; nothing is kept.`),
  })

const whyNot = question(
  '/match-runs/{id}/why-not',
  OnRequirementSchema,
  WhyNotSchema,
  'Why a requirement is open in the plan of a run, and what would close it',
  'Reasons as codes with figures; each remedy proved by a plan.',
)
const whyThis = question(
  '/match-runs/{id}/why-this',
  OnPackageSchema,
  WhyThisSchema,
  'What a package of the plan of a run rests on',
  'Rules with their figures, parties by role, worth and money.',
)
const alternatives = question(
  '/match-runs/{id}/alternatives',
  OnRequirementSchema,
  AlternativesSchema,
  'The next best packages of a requirement',
  'Each with what the objective would lose.',
)
const fragility = question(
  '/match-runs/{id}/fragility',
  OnPlanSchema,
  FragilitySchema,
  'What the plan of a run loses with each party that leaves',
  'The greatest loss first, with what takes the place of each package.',
)
const whatIf = question(
  '/match-runs/{id}/what-if',
  WhatIfRequestSchema,
  WhatIfSchema,
  'The plan of a run after changes to its problem',
  'The new plan with its bound, and how it differs.',
)
const helpMost = question(
  '/match-runs/{id}/help-most',
  HelpMostRequestSchema,
  HelpMostSchema,
  'Where an offer that somebody thinks of would help most',
  'Requirements by what the objective would gain.',
)
const frontier = question(
  '/match-runs/{id}/frontier',
  FrontierRequestSchema,
  FrontierSchema,
  'What each further amount in a fund would unlock',
  'A curve that never falls, each point with its bound.',
)

const headers = { 'cache-control': 'private, no-store' }

/** Questions about the plan of a kept run. */
export function matchAnswerRoutes(api: Api): void {
  api.openapi(whyNot, async (c) => {
    const input = { run: c.req.valid('param').id, ...c.req.valid('json'), signal: c.req.raw.signal }
    return c.json(await explainOpen(c.get('ctx'), input), 200, headers)
  })
  api.openapi(whyThis, async (c) =>
    c.json(await explainPackage(c.get('ctx'), { run: c.req.valid('param').id, ...c.req.valid('json') }), 200, headers),
  )
  api.openapi(alternatives, async (c) => {
    const input = { run: c.req.valid('param').id, ...c.req.valid('json'), signal: c.req.raw.signal }
    return c.json(await explainAlternatives(c.get('ctx'), input), 200, headers)
  })
  api.openapi(fragility, async (c) => {
    const { requirement = null, seconds } = c.req.valid('json')
    const input = { run: c.req.valid('param').id, requirement, seconds, signal: c.req.raw.signal }
    return c.json(await explainFragility(c.get('ctx'), input), 200, headers)
  })
  api.openapi(whatIf, async (c) => {
    const input = { run: c.req.valid('param').id, ...c.req.valid('json'), signal: c.req.raw.signal }
    return c.json(await askWhatIf(c.get('ctx'), input), 200, headers)
  })
  api.openapi(helpMost, async (c) => {
    const input = { run: c.req.valid('param').id, ...c.req.valid('json'), signal: c.req.raw.signal }
    return c.json(await askHelpMost(c.get('ctx'), input), 200, headers)
  })
  api.openapi(frontier, async (c) => {
    const input = { run: c.req.valid('param').id, ...c.req.valid('json'), signal: c.req.raw.signal }
    return c.json(await askFrontier(c.get('ctx'), input), 200, headers)
  })
}
