import { LRUCache } from 'lru-cache'
import type { Evidence } from '../../core/gap/figure.ts'
import { gapHistory, openSince, type GapPoint, type Since } from '../../core/gap/history.ts'
import { lineId, type GapLine } from '../../core/gap/line.ts'
import { reading } from '../../core/gap/reading.ts'
import { steps, type Step } from '../../core/gap/steps.ts'
import { wantedFor } from '../../core/gap/wanted.ts'
import { LAST_DAY, type Day } from '../../core/history/day.ts'
import type { Ancestor } from '../../core/mission/mandate.ts'
import type { KnownFacts } from './known-facts.ts'
import type { Snapshot } from './snapshot.ts'

/** How one line's gap went, oldest first, and since when it has been open. */
export interface LineHistory {
  readonly points: readonly GapPoint[]
  readonly since: Since | null
}

/** The whole course of a line, whatever day is asked about. */
interface Course {
  readonly points: readonly GapPoint[]
  readonly reported: readonly Step[]
}

const perFacts = new WeakMap<KnownFacts, LRUCache<string, Course>>()

/** Histories of some lines of a snapshot. A line's whole course is computed once for a state of the register. */
export async function histories(snap: Snapshot, lines: readonly GapLine[]): Promise<Map<string, LineHistory>> {
  let courses = perFacts.get(snap.facts)
  if (!courses) perFacts.set(snap.facts, (courses = new LRUCache({ max: 5_000 })))
  const items = lines.map((line) => {
    const { chain } = snap.plans.get(line.mission)!
    return { line, chain, key: `${line.id} ${chain.map((a) => `${a.mission}<${a.until ?? ''}`).join(' ')}` }
  })
  const missing = items.filter(({ key }) => !courses.has(key))
  if (missing.length > 0) {
    const { taxonomy } = snap.situation
    const wanted = missing.flatMap(({ line, chain }) => wantedFor(taxonomy, chain, line.capability, LAST_DAY))
    const evidence: Evidence = { observations: await snap.facts.upTo(wanted), headlines: snap.facts.headlines }
    for (const { line, chain, key } of missing) courses.set(key, course(snap, evidence, chain, line.capability))
  }
  return new Map(items.map(({ line, key }) => [line.id, until(courses.get(key)!, line, snap.when.asOf)]))
}

function course(snap: Snapshot, evidence: Evidence, chain: readonly Ancestor[], capability: string): Course {
  const { taxonomy } = snap.situation
  const required = chain.flatMap(({ mission, until: end }) =>
    (snap.facts.requirements.get(lineId(mission, capability)) ?? []).filter((r) => end === null || r.from < end),
  )
  const deployed = steps(evidence, taxonomy, chain, capability, 'DEPLOYED')
  return {
    points: gapHistory(required, deployed, LAST_DAY),
    reported: steps(evidence, taxonomy, chain, capability, 'SHORTFALL'),
  }
}

/** A course as it had gone by a day; where the gap is a reported one, the report is its last point. */
function until({ points, reported }: Course, line: GapLine, asOf: Day): LineHistory {
  const past = points.filter((p) => p.on <= asOf)
  const report = line.basis === 'REPORTED' ? reported.findLast((s) => s.on <= asOf) : undefined
  const shown = report
    ? [
        ...past.filter((p) => p.on < report.on),
        { on: report.on, required: null, deployed: null, reading: reading(report.value, 0) },
      ]
    : past
  return { points: shown, since: openSince(shown) }
}
