import type { Day } from '../../core/history/day.ts'
import { known, type KnownBefore } from '../known.ts'
import type { Db } from '../open.ts'

export interface TotalRow {
  readonly register: string
  readonly validOn: Day
  readonly mission: string | null
  readonly persons: number
  readonly source: string
}

export interface ContributionRow {
  readonly mission: string
  readonly contributor: string
  readonly capability: string
  readonly persons: number
  readonly validOn: Day
  readonly source: string
}

/** The newest day, not later than `asOf`, for which a register by contributor is held; with its published totals. */
export async function newestRegister(
  db: Db,
  asOf: Day,
  before: KnownBefore,
): Promise<{ on: Day; totals: TotalRow[] } | null> {
  let query = db.selectFrom('published_total').selectAll().where('valid_on', '<=', asOf)
  if (before !== null) query = query.where('known_from', '<', before)
  const rows = await query.orderBy('valid_on', 'desc').orderBy('mission').execute()
  const on = rows[0]?.valid_on
  if (!on) return null
  const totals = rows.filter((r) => r.valid_on === on)
  return {
    on: on as Day,
    totals: totals.map((r) => ({
      register: r.register,
      validOn: r.valid_on as Day,
      mission: r.mission,
      persons: r.persons,
      source: r.source,
    })),
  }
}

/** Contributions by contributor on a day, of some missions or of all. Those listed with zero are among them. */
export async function contributions(
  db: Db,
  on: Day,
  before: KnownBefore,
  missions?: readonly string[],
): Promise<ContributionRow[]> {
  let query = db
    .selectFrom('observation as o')
    .select(['mission', 'contributor', 'capability', 'value', 'valid_on', 'source'])
    .where('contributor', 'is not', null)
    .where('measure', '=', 'DEPLOYED')
    .where('valid_on', '=', on)
    .where(known('observation', 'o', before))
  if (missions) query = query.where('mission', 'in', missions)
  const rows = await query.orderBy('mission').orderBy('contributor').orderBy('capability').execute()
  return rows.map((r) => ({
    mission: r.mission,
    contributor: r.contributor!,
    capability: r.capability,
    persons: r.value,
    validOn: r.valid_on as Day,
    source: r.source,
  }))
}

/** The newest day on which a mission's contributors are known, not later than `asOf`. */
export async function newestContributionsDay(
  db: Db,
  asOf: Day,
  before: KnownBefore,
  missions: readonly string[],
): Promise<Day | null> {
  const row = await db
    .selectFrom('observation as o')
    .select('valid_on')
    .where('contributor', 'is not', null)
    .where('mission', 'in', missions)
    .where('valid_on', '<=', asOf)
    .where(known('observation', 'o', before))
    .orderBy('valid_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.valid_on as Day | undefined) ?? null
}

/** What each contributor has in all, in one mission or in all of them, on the day of a register. */
export async function contributorTotals(
  db: Db,
  on: Day,
  before: KnownBefore,
  mission: string | null,
): Promise<{ contributor: string; persons: number }[]> {
  let query = db
    .selectFrom('observation as o')
    .select(['contributor', ({ fn }) => fn.sum<string>('value').as('persons')])
    .where('contributor', 'is not', null)
    .where('measure', '=', 'DEPLOYED')
    .where('valid_on', '=', on)
    .where(known('observation', 'o', before))
  if (mission !== null) query = query.where('mission', '=', mission)
  const rows = await query.groupBy('contributor').orderBy('contributor').execute()
  return rows.map((r) => ({ contributor: r.contributor!, persons: Number(r.persons) }))
}
