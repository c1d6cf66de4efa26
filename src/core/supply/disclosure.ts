import type { Relation } from '../access/disclose.ts'

/**
 * The farthest relation that is shown each field of a pledge kept here, once the database has decided that the pledge
 * may be shown at all. What public sources tell of a pledge is public as a whole.
 */
export const PLEDGE_DISCLOSURE = {
  key: 'OTHER',
  version: 'OTHER',
  organisation: 'OTHER',
  kind: 'OTHER',
  capability: 'OTHER',
  mission: 'OTHER',
  unit: 'OTHER',
  quantity: 'OTHER',
  amount: 'OTHER',
  currency: 'OTHER',
  availableFrom: 'OTHER',
  availableUntil: 'OTHER',
  state: 'OTHER',
  since: 'OTHER',
  lapsedByRule: 'OTHER',
  counts: 'OTHER',
  because: 'OTHER',
  visibility: 'OTHER',
  kept: 'OTHER',
  source: 'OTHER',
  responseDays: 'WORKING_GROUP',
  scheme: 'WORKING_GROUP',
  readiness: 'WORKING_GROUP',
  renewal: 'WORKING_GROUP',
  conditions: 'WORKING_GROUP',
  caveatCodes: 'WORKING_GROUP',
  standards: 'WORKING_GROUP',
  earmarks: 'WORKING_GROUP',
  steps: 'WORKING_GROUP',
  unrecorded: 'WORKING_GROUP',
  language: 'WORKING_GROUP',
  caveats: 'SECRETARIAT',
  note: 'SECRETARIAT',
  alerts: 'SECRETARIAT',
  declined: 'SECRETARIAT',
  versions: 'SECRETARIAT',
  events: 'SECRETARIAT',
  next: 'SECRETARIAT',
  authors: 'OWNER',
  reads: 'OWNER',
} as const satisfies Readonly<Record<string, Relation>>
export type PledgeField = keyof typeof PLEDGE_DISCLOSURE
