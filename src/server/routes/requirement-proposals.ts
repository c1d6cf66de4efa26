import { createRoute, z } from '@hono/zod-openapi'
import { decideProposal, decideVariation } from '../../app/requirement/decide.ts'
import { listProposals, listVariations } from '../../app/requirement/proposals.ts'
import { proposeRevision } from '../../app/requirement/propose.ts'
import { listUndecided } from '../../app/requirement/undecided.ts'
import { proposeVariation } from '../../app/requirement/propose-variation.ts'
import { DecisionInputSchema, ReviseRequirementSchema, VariationInputSchema } from '../../contract/requirement-input.ts'
import {
  ProposalListSchema,
  UndecidedListSchema,
  VariationListSchema,
  VariationQuery,
} from '../../contract/requirement.ts'
import { answers } from '../answers.ts'
import type { Api } from '../env.ts'
import { inLanguage, jsonBody, written, writtenAnswer } from '../written.ts'
import { RequirementParam } from './requirement.ts'

const tags = ['requirement']
const ProposalParam = z.object({
  proposal: z
    .string()
    .max(100)
    .openapi({ param: { name: 'proposal', in: 'path' } }),
})

const list = createRoute({
  method: 'get',
  path: '/requirements/{requirement}/proposals',
  summary: 'Changes that missions propose, for them and the Secretariat',
  tags,
  request: { params: RequirementParam, query: inLanguage },
  responses: answers(ProposalListSchema, 'The newest first, each with its decision; empty for others.'),
})
const propose = createRoute({
  method: 'post',
  path: '/requirements/{requirement}/proposals',
  summary: 'A mission proposes a change to its own requirement',
  tags,
  request: {
    params: RequirementParam,
    query: inLanguage,
    body: jsonBody(ReviseRequirementSchema.omit({ source: true }).strict()),
  },
  responses: written(201, 'The proposal’s key.'),
})
const undecided = createRoute({
  method: 'get',
  path: '/requirement-proposals',
  summary: 'Proposals and variations that wait for a decision, for their proposer and the Secretariat',
  tags,
  request: { query: inLanguage },
  responses: answers(UndecidedListSchema, 'The newest first; empty for others.'),
})
const decide = createRoute({
  method: 'post',
  path: '/requirement-proposals/{proposal}/decision',
  summary: 'The Secretariat accepts a proposed change, which revises the requirement, or refuses it',
  tags,
  request: { params: ProposalParam, query: inLanguage, body: jsonBody(DecisionInputSchema) },
  responses: written(200, 'Decided.'),
})
const variations = createRoute({
  method: 'get',
  path: '/variations',
  summary: 'Variations of standards: accepted ones for everyone, others for their proposer and the Secretariat',
  tags,
  request: { query: VariationQuery.extend(inLanguage.shape) },
  responses: answers(VariationListSchema, 'The newest first, each with its decision.'),
})
const vary = createRoute({
  method: 'post',
  path: '/variations',
  summary: 'Proposes other values that would do for one standard, for every offer or for one pledge',
  tags,
  request: { query: inLanguage, body: jsonBody(VariationInputSchema) },
  responses: written(201, 'The variation’s key.'),
})
const decideVaried = createRoute({
  method: 'post',
  path: '/variations/{proposal}/decision',
  summary: 'The Secretariat accepts or refuses a variation',
  tags,
  request: { params: ProposalParam, query: inLanguage, body: jsonBody(DecisionInputSchema) },
  responses: written(200, 'Decided.'),
})

/** What is proposed about requirements and decided: what is not public depends on who asks. */
export function requirementProposalRoutes(api: Api): void {
  const secret = { 'cache-control': 'private, no-store' }
  api.openapi(list, async (c) => c.json(await listProposals(c.get('ctx'), c.req.valid('param')), 200, secret))
  api.openapi(propose, async (c) => {
    const { requirement } = c.req.valid('param')
    const done = await proposeRevision(c.get('ctx'), { ...c.req.valid('json'), requirement })
    const { view, headers } = writtenAnswer(c, done, `/requirements/${requirement}/proposals`)
    return c.json(view, 201, headers)
  })
  api.openapi(undecided, async (c) => c.json(await listUndecided(c.get('ctx')), 200, secret))
  api.openapi(decide, async (c) => {
    const done = await decideProposal(c.get('ctx'), { ...c.req.valid('json'), ...c.req.valid('param') })
    return c.json({ key: done.key, version: done.version }, 200, secret)
  })
  api.openapi(variations, async (c) => c.json(await listVariations(c.get('ctx'), c.req.valid('query')), 200, secret))
  api.openapi(vary, async (c) => {
    const done = await proposeVariation(c.get('ctx'), c.req.valid('json'))
    const { view, headers } = writtenAnswer(c, done, '/variations')
    return c.json(view, 201, headers)
  })
  api.openapi(decideVaried, async (c) => {
    const done = await decideVariation(c.get('ctx'), { ...c.req.valid('json'), ...c.req.valid('param') })
    return c.json({ key: done.key, version: done.version }, 200, secret)
  })
}
