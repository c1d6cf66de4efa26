import type { ReachView } from '../../contract/reach.ts'
import { ASSUMPTION_KEYS } from '../../core/reach/assumptions.ts'
import { COUNTED, type Coverage } from '../../core/reach/coverage.ts'
import { outward, type Range } from '../../core/reach/range.ts'
import { unknowns, type ReachRemark } from '../../core/reach/remarks.ts'
import { sourceViews } from '../source-view.ts'
import type { NextStep, Situation } from './compute.ts'
import { recordedOf } from './facts-of.ts'
import type { Answered, Asked } from './impact.ts'
import { OWN } from './own-facts.ts'
import { ringViews } from './ring-view.ts'
import { siteViews, STEP } from './site-view.ts'

/** The answer as map, table and chart show it: rounded outward, every figure with where it comes from. */
export function reachView(asked: Asked, answered: Answered): ReachView {
  const { data, chosen, ref } = asked
  const { computed } = answered
  const sites = siteViews(asked, answered)
  const used = new Set([...computed.today.fleets, ...computed.added].map((f) => f.type).concat(answered.utility))
  const types = data.types.filter((type) => used.has(type.code))
  const view = {
    mission: asked.mission,
    asOf: asked.asOf,
    knownAt: asked.knownAt,
    missing: {
      airframes: answered.missing,
      given: answered.given,
      type: answered.utility,
      lines: answered.given ? [] : asked.missing.lines,
    },
    today: situationView(computed.today),
    met: computed.met && situationView(computed.met),
    difference: computed.difference && {
      sites: computed.difference.sites,
      persons: coverageView(computed.difference.persons),
      hours: outward(computed.difference.hours, STEP.hours),
    },
    sites,
    hospitals: chosen.hospitals.map(({ site, level, basis, author, source, note }, i) => ({
      site,
      level,
      free: answered.facts.hospitals[i]!.free,
      basis,
      author,
      source,
      note,
    })),
    fleets: chosen.fleets.map(({ missions: _m, from: _f, until: _u, ...fleet }) => fleet),
    added: computed.added.map(({ base, type, count }) => ({ base, type, count })),
    types,
    rings: ringViews(answered),
    next: nextView(computed.next.worst),
    nextBest: nextView(computed.next.best),
    assumptions: ASSUMPTION_KEYS.map((key) => {
      const shipped = data.assumptions[key]
      const { low, high } = answered.assumptions[key]
      const same = low === shipped.low && high === shipped.high
      return { ...shipped, key, low, high, changedFrom: same ? null : { low: shipped.low, high: shipped.high } }
    }),
    recorded: recordedOf(data, asked.mission.code),
    remarks: remarksOf(asked, answered),
  }
  const cited = [
    ...asked.missing.sources,
    ...sites.flatMap((s) => s.sources),
    ...[...chosen.hospitals, ...chosen.fleets, ...types].map((row) => row.source),
    ...view.assumptions.map((a) => a.source),
  ]
  return {
    ...view,
    sources: sourceViews(
      ref,
      cited.filter((source) => source !== OWN),
    ),
  }
}

const nextView = (steps: readonly NextStep[]): ReachView['next'] =>
  steps.map(({ chosen, ...step }) => ({
    ...step,
    bases: chosen.map(({ base, type, cost }) => ({ base, type, airframes: cost })),
  }))

function remarksOf({ mission, asOf, chosen }: Asked, { facts, computed, missing }: Answered): ReachRemark[] {
  const { code } = mission
  const remarks = unknowns({ ...facts, fleets: chosen.fleets }, code, asOf)
  if (facts.sites.length === 0) return remarks
  if (missing === null) remarks.push({ code: 'reach.remark.requirement_unknown', params: { mission: code } })
  if (missing === 0) remarks.push({ code: 'reach.remark.requirement_met', params: { mission: code } })
  for (const { airframes, proven } of [...computed.next.worst, ...computed.next.best])
    if (!proven) remarks.push({ code: 'reach.remark.not_proven', params: { airframes } })
  return remarks
}

export const coverageView = (coverage: Coverage): Coverage =>
  Object.fromEntries(COUNTED.map((key) => [key, outward(coverage[key], STEP.persons)])) as Record<keyof Coverage, Range>

export function situationView({ airframes, sites, persons, hours }: Situation) {
  const rounded = (range: Range | null): Range | null => range && outward(range, STEP.hours)
  return {
    airframes,
    sites,
    persons: coverageView(persons),
    hours: {
      needed: rounded(hours.needed),
      available: rounded(hours.available),
      short: rounded(hours.short),
    },
  }
}
