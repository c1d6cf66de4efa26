import { createRoute, z } from '@hono/zod-openapi'
import { listAttributes } from '../../app/requirement/attributes.ts'
import { endRequirement } from '../../app/requirement/end.ts'
import { fitOffer } from '../../app/requirement/fit.ts'
import { listRequirements } from '../../app/requirement/list.ts'
import { reviseRequirement } from '../../app/requirement/revise.ts'
import { showRequirement } from '../../app/requirement/show.ts'
import { stateRequirement } from '../../app/requirement/state.ts'
import {
  EndRequirementSchema,
  OfferInputSchema,
  ReviseRequirementSchema,
  StateRequirementSchema,
} from '../../contract/requirement-input.ts'
import {
  AttributeListSchema,
  OfferFitSchema,
  RequirementListQuery,
  RequirementListSchema,
  RequirementPageSchema,
} from '../../contract/requirement.ts'
import { answers } from '../answers.ts'
import type { Api } from '../env.ts'
import { ledgerEtag } from '../middleware.ts'
import { versionRead, versionTag } from '../versions.ts'
import { inLanguage, jsonBody, written, writtenAnswer } from '../written.ts'
import { nextPath } from './gap.ts'

const tags = ['requirement']
export const RequirementParam = z.object({
  requirement: z
    .string()
    .max(200)
    .openapi({
      param: { name: 'requirement', in: 'path' },
      example: 'unamid-military-utility-helicopter-2008',
    }),
})

const list = createRoute({
  method: 'get',
  path: '/requirements',
  summary: 'Requirements in force on a day',
  tags,
  request: { query: RequirementListQuery },
  responses: answers(RequirementListSchema, 'Of a mission, of a capability and everything below it.'),
})
const state = createRoute({
  method: 'post',
  path: '/requirements',
  summary: 'States a new requirement',
  tags,
  request: { query: inLanguage, body: jsonBody(StateRequirementSchema) },
  responses: written(201, 'Its key.'),
})
const show = createRoute({
  method: 'get',
  path: '/requirements/{requirement}',
  summary: 'A requirement with all its versions',
  tags,
  request: { params: RequirementParam, query: inLanguage },
  responses: answers(RequirementPageSchema, 'The requirement; its ETag is its version.'),
})
const revise = createRoute({
  method: 'patch',
  path: '/requirements/{requirement}',
  summary: 'Revises a requirement: a change from a day on, or a correction (If-Match)',
  tags,
  request: { params: RequirementParam, query: inLanguage, body: jsonBody(ReviseRequirementSchema) },
  responses: written(200, 'Its new version.'),
})
const end = createRoute({
  method: 'post',
  path: '/requirements/{requirement}/end',
  summary: 'Ends a requirement (If-Match)',
  tags,
  request: { params: RequirementParam, query: inLanguage, body: jsonBody(EndRequirementSchema) },
  responses: written(200, 'Its new version.'),
})
const fit = createRoute({
  method: 'post',
  path: '/requirements/{requirement}/fit',
  summary: 'Sets an offer’s attributes beside the standards; keeps nothing',
  tags,
  request: { params: RequirementParam, query: inLanguage, body: jsonBody(OfferInputSchema) },
  responses: answers(OfferFitSchema, 'What fits, what does not, what is not known.'),
})
const attributes = createRoute({
  method: 'get',
  path: '/standard-attributes',
  summary: 'What a standard can ask of which capability',
  tags,
  request: { query: inLanguage },
  responses: answers(AttributeListSchema, 'Attributes with form, unit and operators.'),
})

/** Requirements and their standards. What is proposed about them is in requirement-proposals.ts. */
export function requirementRoutes(api: Api, version: string): void {
  for (const path of ['/requirements', '/standard-attributes']) api.use(path, ledgerEtag(version))
  api.openapi(list, async (c) => {
    const found = await listRequirements(c.get('ctx'), c.req.valid('query'))
    return c.json({ ...found, page: { ...found.page, next: nextPath(c.req.url, found.page.next) } }, 200)
  })
  api.openapi(state, async (c) => {
    const done = await stateRequirement(c.get('ctx'), c.req.valid('json'))
    const { view, headers } = writtenAnswer(c, done, `/requirements/${done.key}`)
    return c.json(view, 201, headers)
  })
  api.openapi(show, async (c) => {
    const found = await showRequirement(c.get('ctx'), c.req.valid('param'))
    return c.json(found, 200, { etag: versionTag(found.version), 'cache-control': 'no-cache', vary: 'Accept-Language' })
  })
  api.openapi(revise, async (c) => {
    const { requirement } = c.req.valid('param')
    const read = versionRead(c)
    const done = await reviseRequirement(c.get('ctx'), { ...c.req.valid('json'), requirement, read })
    const { view, headers } = writtenAnswer(c, done, `/requirements/${requirement}`)
    return c.json(view, 200, headers)
  })
  api.openapi(end, async (c) => {
    const { requirement } = c.req.valid('param')
    const read = versionRead(c)
    const done = await endRequirement(c.get('ctx'), { ...c.req.valid('json'), requirement, read })
    const { view, headers } = writtenAnswer(c, done, `/requirements/${requirement}`)
    return c.json(view, 200, headers)
  })
  api.openapi(fit, async (c) => {
    const found = await fitOffer(c.get('ctx'), { ...c.req.valid('json'), ...c.req.valid('param') })
    return c.json(found, 200, { 'cache-control': 'private, no-store' })
  })
  api.openapi(attributes, (c) => c.json(listAttributes(), 200))
}
