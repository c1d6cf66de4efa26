import { sql } from 'kysely'
import type { Visibility } from '../../core/access/visibility.ts'
import type {
  ArrangementEvent,
  ArrangementEventKind,
  ArrangementFacts,
  TermsVersion,
} from '../../core/arrangement/facts.ts'
import type { ArrangementType, Component, Milestone, Party, PartyRole, Terms } from '../../core/arrangement/terms.ts'
import type { Day } from '../../core/history/day.ts'
import type { Language } from '../../core/language.ts'
import type { KnownBefore } from '../known.ts'
import type { Db } from '../open.ts'

/**
 * All that is stored of arrangements and that the viewer of the transaction may see; of one, if its key is given.
 * Versions and events that are not for the viewer are not there.
 */
export async function arrangementFacts(db: Db, key?: string, before: KnownBefore = null): Promise<ArrangementFacts[]> {
  let heads = db.selectFrom('arrangement').select(['key', 'proposer'])
  if (key !== undefined) heads = heads.where('key', '=', key)
  const found = await heads.orderBy('change').orderBy('key').execute()
  if (found.length === 0) return []
  const keys = found.map((r) => r.key)
  const [versions, events] = await Promise.all([versionsOf(db, keys, before), eventsOf(db, keys, before)])
  return found.map(({ key: k, proposer }) => ({
    key: k,
    proposer,
    versions: versions.get(k) ?? [],
    events: events.get(k) ?? [],
  }))
}

async function versionsOf(db: Db, keys: readonly string[], before: KnownBefore): Promise<Map<string, TermsVersion[]>> {
  const [terms, parties] = [
    await db
      .selectFrom('arrangement_terms')
      .selectAll()
      .where('arrangement', 'in', keys)
      .$if(before !== null, (q) => q.where('known_from', '<', before!))
      .orderBy('version')
      .execute(),
    await db.selectFrom('arrangement_party').selectAll().where('arrangement', 'in', keys).orderBy('id').execute(),
  ]
  const of = Map.groupBy(parties, (p) => `${p.arrangement} ${p.version}`)
  const made = terms.map((t) => {
    const asked = of.get(`${t.arrangement} ${t.version}`) ?? []
    const version: TermsVersion = {
      version: t.version,
      on: t.valid_on as Day,
      released: asked.filter((p) => p.part === 'RELEASED').map((p) => (p.organisation ?? p.mission)!),
      reason: t.reason,
      author: t.author,
      terms: {
        visibility: t.visibility as Visibility,
        type: t.type as ArrangementType,
        mission: t.mission,
        capability: t.capability,
        from: t.from_on as Day,
        until: t.until_on as Day | null,
        reference: t.reference,
        amountsPublic: t.amounts_public,
        parties: asked.filter((p) => p.part === 'PARTY').map(partyOf),
        components: t.components as readonly Component[],
        milestones: t.milestones as readonly Milestone[],
        note: t.note,
        language: t.language as Language,
      } satisfies Terms,
    }
    return { arrangement: t.arrangement, version }
  })
  return grouped(
    made,
    (m) => m.arrangement,
    (m) => m.version,
  )
}

const partyOf = (row: { organisation: string | null; mission: string | null; roles: string[] }): Party => ({
  code: (row.organisation ?? row.mission)!,
  mission: row.mission !== null,
  roles: row.roles as PartyRole[],
})

async function eventsOf(
  db: Db,
  keys: readonly string[],
  before: KnownBefore,
): Promise<Map<string, ArrangementEvent[]>> {
  const rows = await db
    .selectFrom('arrangement_event')
    .selectAll()
    .where('arrangement', 'in', keys)
    .$if(before !== null, (q) => q.where('known_from', '<', before!))
    .orderBy('id')
    .execute()
  return grouped(
    rows,
    (r) => r.arrangement,
    (r) => ({
      kind: r.kind as ArrangementEventKind,
      version: r.version,
      party: (r.organisation ?? r.mission)!,
      on: r.valid_on as Day,
      reason: r.reason,
      milestone: r.milestone,
      doneOn: r.done_on as Day | null,
      author: r.author,
    }),
  )
}

function grouped<R, T>(rows: readonly R[], key: (row: R) => string, make: (row: R) => T): Map<string, T[]> {
  return new Map([...Map.groupBy(rows, key)].map(([k, some]) => [k, some.map(make)]))
}

/** Versions of arrangements, for those who change them. */
export async function arrangementVersions(db: Db, keys: readonly string[]): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map()
  const subjects = keys.map((key) => `arrangement:${key}`)
  const rows = await db
    .selectFrom('subject_version')
    .select(['subject', sql<number>`max(version)`.as('version')])
    .where('subject', 'in', subjects)
    .groupBy('subject')
    .execute()
  return new Map(rows.map((r) => [r.subject.slice('arrangement:'.length), Number(r.version)]))
}

/** Whose a pledge is, for the viewer of the transaction; undefined where none is seen. */
export const ownerOfPledge = (db: Db, key: string): Promise<{ organisation: string } | undefined> =>
  db.selectFrom('pledge').select('organisation').where('key', '=', key).executeTakeFirst()

/** Resolutions by which the register knows of an inter-mission loan to or from one of the missions. */
export async function loanResolutions(db: Db, missions: readonly string[]): Promise<string[]> {
  if (missions.length === 0) return []
  const rows = await db
    .selectFrom('mandate_event')
    .select('resolution')
    .distinct()
    .where('kind', '=', 'INTER_MISSION_LOAN')
    .where('mission', 'in', missions)
    .execute()
  return rows.map((r) => r.resolution)
}
