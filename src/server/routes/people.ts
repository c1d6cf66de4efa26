import { createRoute, z } from '@hono/zod-openapi'
import { addOrganisation } from '../../app/access/add-organisation.ts'
import { delegate } from '../../app/access/delegate.ts'
import { grant } from '../../app/access/grant.ts'
import { erase } from '../../app/access/erase.ts'
import { endInstitution, listInstitutions, registerInstitution } from '../../app/access/institutions.ts'
import { lock } from '../../app/access/lock.ts'
import { listMembers } from '../../app/access/members.ts'
import { listPeople } from '../../app/access/people.ts'
import { revoke } from '../../app/access/revoke.ts'
import {
  DelegateBody,
  DoneSchema,
  GrantBody,
  InstitutionBody,
  LockBody,
  OrganisationBody,
  RevokeBody,
} from '../../contract/access-input.ts'
import { InstitutionsSchema, MembersSchema, PeopleSchema } from '../../contract/access.ts'
import { Language } from '../../contract/common.ts'
import type { Accounts } from '../auth/accounts.ts'
import type { Api } from '../env.ts'
import { accessAnswers, accessCtx, jsonBody } from './access-answers.ts'

const tags = ['access']
const InLanguage = z.object({ language: Language.optional() })
const IdParam = z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) })
const CodeParam = z.object({ code: z.string().openapi({ param: { name: 'code', in: 'path' }, example: 'BGD' }) })

const members = createRoute({
  method: 'get',
  path: '/organisations/{code}/members',
  summary: 'The people of an organisation or a mission, and open invitations to it',
  tags,
  request: { params: CodeParam, query: InLanguage },
  responses: accessAnswers(MembersSchema, 'For its managers and for administrators.'),
})
const people = createRoute({
  method: 'get',
  path: '/people',
  summary: 'Everybody who has an account',
  tags,
  request: { query: InLanguage },
  responses: accessAnswers(PeopleSchema, 'For administrators.'),
})
const newGrant = createRoute({
  method: 'post',
  path: '/grants',
  summary: 'Another level for a member, or an administrator',
  tags,
  request: jsonBody(GrantBody),
  responses: accessAnswers(DoneSchema, 'The new grant; the one held before is over.'),
})
const noGrant = createRoute({
  method: 'delete',
  path: '/grants/{id}',
  summary: 'End a grant, and whatever was delegated from it',
  tags,
  request: {
    params: IdParam,
    body: { required: false, content: { 'application/json': { schema: RevokeBody } } },
  },
  responses: accessAnswers(DoneSchema, 'The grant that is over.'),
})
const delegation = createRoute({
  method: 'post',
  path: '/delegations',
  summary: 'Hand on the grant that one acts in, to a colleague, for a while',
  tags,
  request: jsonBody(DelegateBody),
  responses: accessAnswers(DoneSchema, 'The grant that was made.'),
})
const locking = createRoute({
  method: 'post',
  path: '/people/{id}/lock',
  summary: 'Lock a person out, or let them in again',
  tags,
  request: { params: IdParam, ...jsonBody(LockBody) },
  responses: accessAnswers(DoneSchema, 'The person.'),
})
const erasing = createRoute({
  method: 'delete',
  path: '/people/{id}',
  summary: 'Erase a person’s account; what they did stays, under an id that leads to nobody',
  tags,
  request: { params: IdParam },
  responses: accessAnswers(DoneSchema, 'The id that leads to nobody.'),
})
const newOrganisation = createRoute({
  method: 'post',
  path: '/organisations',
  summary: 'Add a training centre or a regional organisation',
  tags,
  request: jsonBody(OrganisationBody),
  responses: accessAnswers(DoneSchema, 'Its code.'),
})
const institutions = createRoute({
  method: 'get',
  path: '/institutions',
  summary: 'Institutions that sign in their own people (OIDC)',
  tags,
  request: { query: InLanguage },
  responses: accessAnswers(InstitutionsSchema, 'For administrators; secrets stay where they are.'),
})
const newInstitution = createRoute({
  method: 'post',
  path: '/institutions',
  summary: 'Register an institution’s provider of identities (OIDC)',
  tags,
  request: jsonBody(InstitutionBody),
  responses: accessAnswers(DoneSchema, 'Its name in the address that people are sent back to.'),
})
const noInstitution = createRoute({
  method: 'delete',
  path: '/institutions/{id}',
  summary: 'Remove an institution; accounts stay',
  tags,
  request: { params: IdParam },
  responses: accessAnswers(DoneSchema, 'What was removed.'),
})

/** People, organisations and what they may do. */
export function peopleRoutes(api: Api, accounts: Accounts): void {
  api.openapi(members, async (c) =>
    c.json(await listMembers(accessCtx(c, accounts), { organisation: c.req.valid('param').code }), 200),
  )
  api.openapi(people, async (c) => c.json(await listPeople(accessCtx(c, accounts)), 200))
  api.openapi(newGrant, async (c) => c.json(await grant(accessCtx(c, accounts), c.req.valid('json')), 200))
  api.openapi(noGrant, async (c) => {
    const { reason } = c.req.valid('json') ?? { reason: null }
    return c.json(await revoke(accessCtx(c, accounts), { grant: c.req.valid('param').id, reason }), 200)
  })
  api.openapi(delegation, async (c) => c.json(await delegate(accessCtx(c, accounts), c.req.valid('json')), 200))
  api.openapi(locking, async (c) =>
    c.json(await lock(accessCtx(c, accounts), { person: c.req.valid('param').id, ...c.req.valid('json') }), 200),
  )
  api.openapi(erasing, async (c) =>
    c.json(await erase(accessCtx(c, accounts), { person: c.req.valid('param').id }), 200),
  )
  api.openapi(newOrganisation, async (c) =>
    c.json(await addOrganisation(accessCtx(c, accounts), c.req.valid('json')), 200),
  )
  api.openapi(institutions, async (c) => c.json(await listInstitutions(accessCtx(c, accounts)), 200))
  api.openapi(newInstitution, async (c) =>
    c.json(await registerInstitution(accessCtx(c, accounts), c.req.valid('json')), 200),
  )
  api.openapi(noInstitution, async (c) =>
    c.json(await endInstitution(accessCtx(c, accounts), { provider: c.req.valid('param').id }), 200),
  )
}
