import type { Taxonomy } from '../capability/taxonomy.ts'
import { earliest, type Day } from '../history/day.ts'
import type { Ancestor } from '../mission/mandate.ts'
import { choose, prefersSum, type Evidence } from './figure.ts'
import { seriesKey, type Measure, type Observation } from './observation.ts'

/** A figure that holds from a day until the next step; `observations` are what it rests on. */
export interface Step {
  readonly on: Day
  /** The day it speaks of; of a sum over parts, the earliest of their days. */
  readonly validOn: Day
  readonly value: number
  readonly observations: readonly Observation[]
}

/**
 * How a figure went over time: the same choices as {@link figure} makes for one day, made for every day on which
 * a statement speaks. `evidence` must hold all statements of the series, not only the newest.
 */
export function steps(
  evidence: Evidence,
  taxonomy: Taxonomy,
  chain: readonly Ancestor[],
  capability: string,
  measure: Measure,
): Step[] {
  const stated = statedSteps(evidence, chain, capability, measure)
  const parts = measure === 'DEPLOYED' ? taxonomy.parts(capability) : []
  if (parts.length === 0) return stated
  return newer(stated, sumSteps(parts.map((part) => steps(evidence, taxonomy, chain, part.code, measure))))
}

function statedSteps(evidence: Evidence, chain: readonly Ancestor[], capability: string, measure: Measure): Step[] {
  const out: Step[] = []
  let before: Day | null = null
  // Newest mission first: once it has spoken, its ancestors' later statements no longer count.
  for (const { mission, until } of chain) {
    const key = seriesKey(mission, capability, measure)
    const byDay = new Map<Day, Observation[]>()
    for (const o of evidence.observations.get(key) ?? []) {
      if ((until !== null && o.validOn >= until) || (before !== null && o.validOn >= before)) continue
      const same = byDay.get(o.validOn)
      if (same) same.push(o)
      else byDay.set(o.validOn, [o])
    }
    for (const [on, sameDay] of byDay) {
      const { chosen } = choose(sameDay, evidence.headlines.get(key) ?? [], on)
      out.push({ on, validOn: on, value: chosen.value, observations: [chosen] })
      if (before === null || on < before) before = on
    }
  }
  return out.sort((a, b) => (a.on < b.on ? -1 : 1))
}

function sumSteps(parts: readonly (readonly Step[])[]): Step[] {
  const out: Step[] = []
  for (const [on, standing] of together(parts)) {
    const known = standing.filter((step) => step !== undefined)
    if (known.length < parts.length) continue
    out.push({
      on,
      validOn: known.map((s) => s.validOn).reduce(earliest),
      value: known.reduce((sum, s) => sum + s.value, 0),
      observations: known.flatMap((s) => s.observations),
    })
  }
  return out
}

/** What was said of the whole, or the sum over its parts from the day on which that is newer. */
function newer(stated: readonly Step[], summed: readonly Step[]): Step[] {
  const out: Step[] = []
  let last: Step | undefined
  for (const [on, [direct, sum]] of together([stated, summed])) {
    const step = direct && sum && sumStands(direct, sum) ? sum : (direct ?? sum)
    if (step && step !== last) out.push({ ...step, on })
    last = step
  }
  return out
}

const verified = (step: Step) => ({ verified: step.observations.every((o) => o.verified) })

const sumStands = (direct: Step, sum: Step): boolean =>
  sum.validOn > direct.validOn || (sum.validOn === direct.validOn && prefersSum(verified(direct), verified(sum)))

/** Every day on which one of several courses takes a step, with the step at which each then stands. */
function* together(courses: readonly (readonly Step[])[]): Generator<[Day, (Step | undefined)[]]> {
  const days = [...new Set(courses.flatMap((course) => course.map((s) => s.on)))].sort()
  const at = courses.map(() => -1)
  for (const on of days) {
    for (const [i, course] of courses.entries())
      while (at[i]! + 1 < course.length && course[at[i]! + 1]!.on <= on) at[i]! += 1
    yield [on, courses.map((course, i) => course[at[i]!])]
  }
}
