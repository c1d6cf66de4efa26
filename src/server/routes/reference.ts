import { createRoute, z } from '@hono/zod-openapi'
import { listOrganisations } from '../../app/access/organisations.ts'
import { listCapabilities } from '../../app/capability/list.ts'
import { listLedgerEntries } from '../../app/history/ledger-entries.ts'
import { verifyLedger } from '../../app/history/verify-ledger.ts'
import { CapabilityListSchema, OrganisationListSchema } from '../../contract/capability.ts'
import { Language } from '../../contract/common.ts'
import { LedgerViewSchema } from '../../contract/exchange.ts'
import { LedgerEntriesQuery, LedgerEntriesSchema } from '../../contract/ledger.ts'
import { answers } from '../answers.ts'
import type { Api } from '../env.ts'

const InLanguage = z.object({ language: Language.optional() })

const capabilities = createRoute({
  method: 'get',
  path: '/capabilities',
  summary: 'The capability taxonomy',
  tags: ['capability'],
  request: { query: InLanguage },
  responses: answers(CapabilityListSchema, 'Parents before children.'),
})
const organisations = createRoute({
  method: 'get',
  path: '/organisations',
  summary: 'Member States and organisations, in six languages',
  tags: ['access'],
  request: { query: InLanguage },
  responses: answers(OrganisationListSchema, 'With codes and dated memberships.'),
})
const entries = createRoute({
  method: 'get',
  path: '/ledger/entries',
  summary: 'Entries of the ledger that are public, the newest first',
  tags: ['history'],
  request: { query: LedgerEntriesQuery },
  responses: answers(LedgerEntriesSchema, 'A page of them; confidential ones are neither shown nor counted.'),
})
const ledger = createRoute({
  method: 'get',
  path: '/ledger/verification',
  summary: 'Walks the ledger and every row that it vouches for',
  tags: ['history'],
  request: { query: InLanguage },
  responses: answers(LedgerViewSchema, 'What was found.'),
})

/** Reference data and ledger. */
export function referenceRoutes(api: Api): void {
  api.openapi(capabilities, async (c) => c.json(await listCapabilities(c.get('ctx')), 200))
  api.openapi(organisations, async (c) => c.json(await listOrganisations(c.get('ctx')), 200))
  api.openapi(entries, async (c) => c.json(await listLedgerEntries(c.get('ctx'), c.req.valid('query')), 200))
  api.openapi(ledger, async (c) => c.json(await verifyLedger(c.get('ctx')), 200))
}
