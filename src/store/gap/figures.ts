import { sql } from 'kysely'
import type { Day } from '../../core/history/day.ts'
import type { Headline, Measure, Observation } from '../../core/gap/observation.ts'
import type { Wanted } from '../../core/gap/wanted.ts'
import type { Unit } from '../../core/quantity.ts'
import { known, type KnownBefore } from '../known.ts'
import type { Db } from '../open.ts'

interface Row {
  id: number
  mission: string
  capability: string
  measure: string
  value: number
  unit: string
  valid_on: string
  derived: boolean
  source: string
  verified: boolean
}

/** The newest statements of each wanted series that were known by a date, all of that day. */
export async function newestStatements(db: Db, wanted: readonly Wanted[], before: KnownBefore): Promise<Observation[]> {
  const { rows } = await sql<Row>`
    with wanted as (
      select * from unnest(
        ${wanted.map((w) => w.mission)}::text[], ${wanted.map((w) => w.capability)}::text[],
        ${wanted.map((w) => w.measure)}::text[], ${wanted.map((w) => w.upTo)}::date[]) as w (mission, capability, measure, up_to)
    )
    select o.* from wanted w
    cross join lateral (
      select o.id, o.mission, o.capability, o.measure, o.value, o.unit, o.valid_on, o.derived, o.source, o.verified
      from observation o
      where o.mission = w.mission and o.capability = w.capability and o.measure = w.measure
        and o.contributor is null and o.valid_on <= w.up_to and ${known('observation', 'o', before)}
      order by o.valid_on desc fetch first 1 row with ties
    ) o
    order by o.id`.execute(db)
  return rows.map(toObservation)
}

/** Editors' choices known by a date, oldest first: of two on one day the later stands. */
export async function headlines(db: Db, before: KnownBefore): Promise<Headline[]> {
  const rows = await db
    .selectFrom('headline as h')
    .selectAll()
    .where(known('headline', 'h', before))
    .orderBy('known_from')
    .orderBy('id')
    .execute()
  return rows.map((r) => ({
    id: r.id,
    mission: r.mission,
    capability: r.capability,
    measure: r.measure as Measure,
    validOn: r.valid_on as Day,
    observation: r.observation,
    author: r.author,
    reason: r.reason,
  }))
}

const toObservation = (r: Row): Observation => ({
  id: r.id,
  mission: r.mission,
  capability: r.capability,
  measure: r.measure as Measure,
  value: r.value,
  unit: r.unit as Unit,
  validOn: r.valid_on as Day,
  derived: r.derived,
  source: r.source,
  verified: r.verified,
})

/** Every statement of the series up to a day, oldest first, for histories. */
export async function statementsUpTo(db: Db, wanted: readonly Wanted[], before: KnownBefore): Promise<Observation[]> {
  const { rows } = await sql<Row>`
    with wanted as (
      select * from unnest(
        ${wanted.map((w) => w.mission)}::text[], ${wanted.map((w) => w.capability)}::text[],
        ${wanted.map((w) => w.measure)}::text[], ${wanted.map((w) => w.upTo)}::date[]) as w (mission, capability, measure, up_to)
    )
    select o.id, o.mission, o.capability, o.measure, o.value, o.unit, o.valid_on, o.derived, o.source, o.verified
    from wanted w
    join observation o on o.mission = w.mission and o.capability = w.capability and o.measure = w.measure
      and o.contributor is null and o.valid_on <= w.up_to and ${known('observation', 'o', before)}
    order by o.valid_on, o.id`.execute(db)
  return rows.map(toObservation)
}
