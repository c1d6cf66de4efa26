import { sql } from 'kysely'
import type { Day } from '../../core/history/day.ts'
import { known, type KnownBefore } from '../known.ts'
import type { Db } from '../open.ts'

export interface StrengthRow {
  readonly mission: string
  readonly on: Day
  readonly troops: number | null
  readonly police: number | null
  readonly experts: number | null
  readonly total: number | null
}

/** Uniformed strength of some missions at the end of each month of the register, oldest first. */
export async function strengthSeries(
  db: Db,
  missions: readonly string[],
  upTo: Day | null,
  before: KnownBefore,
): Promise<StrengthRow[]> {
  const { rows } = await sql<StrengthRow>`
    select mission, valid_on as "on",
      max(value) filter (where capability = 'troops') as troops,
      max(value) filter (where capability = 'police-personnel') as police,
      max(value) filter (where capability = 'experts-on-mission') as experts,
      max(value) filter (where capability = 'uniformed') as total
    from observation o
    where o.mission = any(${missions}) and o.measure = 'DEPLOYED' and o.contributor is null and not o.derived
      and o.capability = any('{troops,police-personnel,experts-on-mission,uniformed}')
      and (${upTo}::date is null or o.valid_on <= ${upTo})
      and exists (select from observation m where m.mission = o.mission and m.capability = 'uniformed'
        and m.measure = 'DEPLOYED' and m.contributor is null and not m.derived and m.valid_on = o.valid_on)
      and ${known('observation', 'o', before)}
    group by mission, valid_on
    order by valid_on, mission`.execute(db)
  return rows
}

/** The newest total strength of each mission, or of some, not later than a day and not older than `since`. */
export async function newestStrength(
  db: Db,
  asOf: Day,
  since: Day,
  before: KnownBefore,
  missions: readonly string[] | null = null,
): Promise<Map<string, { on: Day; total: number }>> {
  const { rows } = await sql<{ mission: string; on: Day; total: number }>`
    select m.code as mission, s.valid_on as "on", s.value as total
    from mission m
    cross join lateral (
      select o.valid_on, o.value from observation o
      where o.mission = m.code and o.capability = 'uniformed' and o.measure = 'DEPLOYED' and o.contributor is null
        and o.valid_on between ${since} and ${asOf} and ${known('observation', 'o', before)}
      order by o.valid_on desc limit 1
    ) s
    where ${missions}::text[] is null or m.code = any(${missions})`.execute(db)
  return new Map(rows.map((r) => [r.mission, { on: r.on, total: r.total }]))
}
