import type { Taxonomy } from '../capability/taxonomy.ts'
import type { Day } from '../history/day.ts'
import type { Ancestor } from '../mission/mandate.ts'
import { choose, type Evidence } from './figure.ts'
import { seriesKey, type Measure, type Observation } from './observation.ts'

/** A figure that holds from a day until the next step; `observations` are what it rests on. */
export interface Step {
  readonly on: Day
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
  const parts = taxonomy.parts(capability)
  if (parts.length === 0) return stated
  const summed = sumSteps(parts.map((part) => steps(evidence, taxonomy, chain, part.code, measure)))
  const days = new Set(stated.map((s) => s.on))
  return [...stated, ...summed.filter((s) => !days.has(s.on))].sort((a, b) => (a.on < b.on ? -1 : 1))
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
      out.push({ on, value: chosen.value, observations: [chosen] })
      if (before === null || on < before) before = on
    }
  }
  return out.sort((a, b) => (a.on < b.on ? -1 : 1))
}

function sumSteps(parts: readonly (readonly Step[])[]): Step[] {
  const days = [...new Set(parts.flatMap((part) => part.map((s) => s.on)))].sort()
  const at = parts.map(() => -1)
  const out: Step[] = []
  for (const on of days) {
    const current: Step[] = []
    for (const [i, part] of parts.entries()) {
      while (at[i]! + 1 < part.length && part[at[i]! + 1]!.on <= on) at[i]! += 1
      const step = part[at[i]!]
      if (step) current.push(step)
    }
    if (current.length < parts.length) continue
    out.push({
      on,
      value: current.reduce((sum, s) => sum + s.value, 0),
      observations: current.flatMap((s) => s.observations),
    })
  }
  return out
}
