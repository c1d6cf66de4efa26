import { sql } from 'kysely'
import type { Visibility } from '../../core/access/visibility.ts'
import type { Day } from '../../core/history/day.ts'
import type { Language } from '../../core/language.ts'
import type { Caveat } from '../../core/supply/caveat.ts'
import type { PledgeEvent, PledgeFacts, TermsVersion } from '../../core/supply/facts.ts'
import type { PledgeKind, PledgeUnit, Scheme } from '../../core/supply/pledge.ts'
import type { KnownBefore } from '../known.ts'
import type { Db } from '../open.ts'

/** Whose pledges are wanted, or which ones; without either, all that the viewer of the transaction may see. */
export interface PledgeFilter {
  readonly keys?: readonly string[]
  readonly organisation?: string
}

/**
 * All that is stored of pledges and was known by a date: terms by version, events by day. Without a viewer
 * (`viewing`), those that are public.
 */
export async function pledgeFacts(db: Db, before: KnownBefore, filter: PledgeFilter = {}): Promise<PledgeFacts[]> {
  const rows = await pledgeRows(db, filter)
  if (rows.length === 0) return []
  const keys = rows.map((r) => r.key)
  const terms = Map.groupBy(await termsOf(db, keys, before), (t) => t.pledge)
  const events = Map.groupBy(await eventsOf(db, keys, before), (e) => e.pledge)
  return rows.map((r) => ({
    key: r.key,
    organisation: r.organisation,
    capability: r.capability,
    unit: r.unit as PledgeUnit,
    kind: r.kind as PledgeKind,
    scheme: r.scheme as Scheme | null,
    source: r.source,
    verified: r.verified,
    note: r.note,
    kept: r.kept,
    visibility: r.visibility_now,
    mission: r.mission,
    terms: (terms.get(r.key) ?? []).map((t) => t.version),
    events: (events.get(r.key) ?? []).map((e) => e.event),
  }))
}

/** The version of each pledge that stands; none for those that were never written here. */
export async function pledgeVersions(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .selectFrom('subject_version')
    .select(['subject', ({ fn }) => fn.max<number>('version').as('version')])
    .where('subject', '=', sql<string>`any(${keys.map((key) => `pledge:${key}`)}::text[])`)
    .groupBy('subject')
    .execute()
  return new Map(rows.map((r) => [r.subject.slice('pledge:'.length), r.version]))
}

/** Whose a pledge is and who sees it now; undefined where the viewer of the transaction does not. */
export const pledgeOwner = (
  db: Db,
  key: string,
): Promise<{ organisation: string; visibility: Visibility } | undefined> =>
  db
    .selectFrom('pledge')
    .select('organisation')
    .select(
      sql<Visibility>`case when kept then pledge_visibility(key, visibility) else visibility end`.as('visibility'),
    )
    .where('key', '=', key)
    .executeTakeFirst()

const pledgeRows = (db: Db, { keys, organisation }: PledgeFilter) =>
  db
    .selectFrom('pledge')
    .selectAll()
    .select(
      sql<Visibility>`case when kept then pledge_visibility(key, visibility) else visibility end`.as('visibility_now'),
    )
    .$if(keys !== undefined, (q) => q.where('key', '=', sql<string>`any(${keys}::text[])`))
    .$if(organisation !== undefined, (q) => q.where('organisation', '=', organisation!))
    .orderBy('key')
    .execute()

async function termsOf(
  db: Db,
  keys: readonly string[],
  before: KnownBefore,
): Promise<{ pledge: string; version: TermsVersion }[]> {
  const rows = await db
    .selectFrom('pledge_terms')
    .selectAll()
    .where('pledge', '=', sql<string>`any(${keys}::text[])`)
    .$if(before !== null, (q) => q.where('known_from', '<', before!))
    .orderBy('pledge')
    .orderBy('version')
    .execute()
  return rows.map((r) => ({
    pledge: r.pledge,
    version: {
      version: r.version,
      change: r.change,
      on: r.valid_on as Day,
      reason: r.reason,
      author: r.author,
      knownFrom: r.known_from,
      terms: {
        visibility: r.visibility as Visibility,
        mission: r.mission,
        quantity: r.quantity,
        amount: r.amount,
        currency: r.currency,
        availableFrom: r.available_from as Day | null,
        availableUntil: r.available_until as Day | null,
        responseDays: r.response_days,
        conditions: r.conditions,
        caveats: r.caveats as readonly Caveat[],
        standards: r.standards,
        earmarks: r.earmarks,
        note: r.note,
        language: r.language as Language,
      },
    },
  }))
}

async function eventsOf(
  db: Db,
  keys: readonly string[],
  before: KnownBefore,
): Promise<{ pledge: string; event: PledgeEvent }[]> {
  const rows = await db
    .selectFrom('pledge_event')
    .selectAll()
    .where('pledge', '=', sql<string>`any(${keys}::text[])`)
    .$if(before !== null, (q) => q.where('known_from', '<', before!))
    .orderBy('pledge')
    .orderBy('valid_on')
    .orderBy('id')
    .execute()
  return rows.map((r) => ({
    pledge: r.pledge,
    event: {
      id: r.id,
      change: r.change,
      kind: r.kind as PledgeEvent['kind'],
      on: r.valid_on as Day,
      state: r.state as PledgeEvent['state'],
      readiness: r.readiness as PledgeEvent['readiness'],
      visit: r.visit as PledgeEvent['visit'],
      result: r.result as PledgeEvent['result'],
      reasonCode: r.reason_code as PledgeEvent['reasonCode'],
      caveat: r.caveat,
      quantity: r.quantity,
      quantityPrinted: r.quantity_printed,
      stagePrinted: r.stage_printed,
      validPrinted: r.valid_printed,
      note: r.note,
      source: r.source,
      verified: r.verified,
      author: r.author,
      knownFrom: r.known_from,
    },
  }))
}
