import type { Taxonomy } from '../capability/taxonomy.ts'
import { earliest, type Day } from '../history/day.ts'
import type { Ancestor } from '../mission/mandate.ts'
import { sum, type Unit } from '../quantity.ts'
import { seriesKey, type Headline, type Measure, type Observation } from './observation.ts'

/** A quantity as the list shows it, with everything that stands behind it. */
export interface Figure {
  readonly value: number
  readonly unit: Unit
  /** The day it speaks of; of a sum over parts, the earliest of their days. */
  readonly validOn: Day
  /** The mission that reported it, when it was carried over from one that this mission succeeded. */
  readonly carriedFrom: string | null
  readonly verified: boolean
  readonly derived: boolean
  /** The statements it rests on: one, or one for each part of a sum. */
  readonly observations: readonly Observation[]
  /** Statements of the same day with another value. */
  readonly rivals: readonly Observation[]
  /** The values that those give, a sum of several as one. */
  readonly rivalValues: readonly number[]
  readonly headline: Headline | null
  /** True when the parts of a sum speak of different days. */
  readonly mixedDays: boolean
}

/** Statements and choices by series, as loaded for one day. */
export interface Evidence {
  readonly observations: ReadonlyMap<string, readonly Observation[]>
  readonly headlines: ReadonlyMap<string, readonly Headline[]>
}

/**
 * The figure of a series for a mission on a day: the newest statement of the mission or of one that it
 * succeeded; for an additive capability, the sum over its parts where that is newer.
 */
export function figure(
  evidence: Evidence,
  taxonomy: Taxonomy,
  chain: readonly Ancestor[],
  capability: string,
  measure: Measure,
): Figure | null {
  const direct = stated(evidence, chain, capability, measure)
  // Only what is there is summed: a shortfall that nobody stated for the whole was not reported.
  const summed = measure === 'DEPLOYED' ? total(evidence, taxonomy, chain, capability, measure) : null
  if (!direct || !summed) return direct ?? summed
  if (summed.validOn !== direct.validOn) return summed.validOn > direct.validOn ? summed : direct
  // Of one day: the stated whole, unless it is not verified and every part is. The other stays beside it.
  const [shown, other] = prefersSum(direct, summed) ? [summed, direct] : [direct, summed]
  if (shown.value === other.value) return shown
  return {
    ...shown,
    rivals: [...shown.rivals, ...other.observations],
    rivalValues: [...shown.rivalValues, other.value],
  }
}

/** Of one day, a sum of verified parts comes before a whole that nobody verified. */
export function prefersSum(whole: { verified: boolean }, sum: { verified: boolean }): boolean {
  return sum.verified && !whole.verified
}

function stated(evidence: Evidence, chain: readonly Ancestor[], capability: string, measure: Measure): Figure | null {
  for (const { mission, until } of chain) {
    const key = seriesKey(mission, capability, measure)
    const all = evidence.observations.get(key)?.filter((o) => until === null || o.validOn < until)
    if (!all?.length) continue
    const newest = all.reduce((day, o) => (o.validOn > day ? o.validOn : day), all[0]!.validOn)
    const sameDay = all.filter((o) => o.validOn === newest)
    const { chosen, headline } = choose(sameDay, evidence.headlines.get(key) ?? [], newest)
    return {
      value: chosen.value,
      unit: chosen.unit,
      validOn: chosen.validOn,
      carriedFrom: mission === chain[0]!.mission ? null : mission,
      verified: chosen.verified,
      derived: chosen.derived,
      observations: [chosen],
      rivals: sameDay.filter((o) => o.value !== chosen.value),
      rivalValues: sameDay.filter((o) => o.value !== chosen.value).map((o) => o.value),
      headline,
      mixedDays: false,
    }
  }
  return null
}

/** Among statements of one day: the editor's choice, else a provisional one. */
export function choose(
  sameDay: readonly Observation[],
  headlines: readonly Headline[],
  on: Day,
): { chosen: Observation; headline: Headline | null } {
  const headline = headlines.findLast((h) => h.validOn === on && sameDay.some((o) => o.id === h.observation)) ?? null
  return { headline, chosen: sameDay.find((o) => o.id === headline?.observation) ?? provisional(sameDay) }
}

/** Until an editor chooses: a verified statement before an unverified, a stated before a derived, the first recorded. */
function provisional(statements: readonly Observation[]): Observation {
  const rank = (o: Observation): number => (o.verified ? 0 : 2) + (o.derived ? 1 : 0)
  return statements.reduce((best, o) => (rank(o) < rank(best) || (rank(o) === rank(best) && o.id < best.id) ? o : best))
}

function total(
  evidence: Evidence,
  taxonomy: Taxonomy,
  chain: readonly Ancestor[],
  capability: string,
  measure: Measure,
): Figure | null {
  const parts = taxonomy.parts(capability)
  if (parts.length === 0) return null
  const figures: Figure[] = []
  for (const part of parts) {
    const found = figure(evidence, taxonomy, chain, part.code, measure)
    if (!found) return null
    figures.push(found)
  }
  const first = figures[0]!
  const whole = sum(figures)
  if (!whole.ok) return null
  // A choice for one part does not settle what is said of another.
  const disputed = figures.some((f) => f.rivals.length > 0 && !f.headline)
  return {
    ...whole.value,
    validOn: figures.map((f) => f.validOn).reduce(earliest),
    carriedFrom: figures.find((f) => f.carriedFrom)?.carriedFrom ?? null,
    verified: figures.every((f) => f.verified),
    derived: true,
    observations: figures.flatMap((f) => f.observations),
    rivals: figures.flatMap((f) => f.rivals),
    rivalValues: figures.flatMap((f) => f.rivalValues),
    headline: disputed ? null : (figures.find((f) => f.headline)?.headline ?? null),
    mixedDays: figures.some((f) => f.validOn !== first.validOn || f.mixedDays),
  }
}
