import type { Evidence } from '../../core/gap/figure.ts'
import { gapHistory, openSince, type GapPoint, type Since } from '../../core/gap/history.ts'
import { lineId, type GapLine } from '../../core/gap/line.ts'
import { seriesKey } from '../../core/gap/observation.ts'
import { reading } from '../../core/gap/reading.ts'
import { steps } from '../../core/gap/steps.ts'
import { wantedFor } from '../../core/gap/wanted.ts'
import { seriesUpTo } from '../../store/gap/figures.ts'
import type { Db } from '../../store/open.ts'
import type { Snapshot } from './snapshot.ts'

/** How one line's gap went, oldest first, and since when it has been open. */
export interface LineHistory {
  readonly points: readonly GapPoint[]
  readonly since: Since | null
}

/** Histories of some lines of a snapshot, from one query. */
export async function histories(db: Db, snap: Snapshot, lines: readonly GapLine[]): Promise<Map<string, LineHistory>> {
  const { taxonomy, requirements } = snap.situation
  const { asOf, before } = snap.when
  const chainOf = (line: GapLine) => snap.plans.get(line.mission)!.chain
  const wanted = lines.flatMap((line) => wantedFor(taxonomy, chainOf(line), line.capability, asOf))
  const observations = await seriesUpTo(db, wanted, before)
  const evidence: Evidence = {
    observations: Map.groupBy(observations, (o) => seriesKey(o.mission, o.capability, o.measure)),
    headlines: snap.situation.evidence.headlines,
  }
  const found = new Map<string, LineHistory>()
  for (const line of lines) {
    const chain = chainOf(line)
    const required = chain.flatMap((a) =>
      (requirements.get(lineId(a.mission, line.capability)) ?? []).filter((r) => a.until === null || r.from < a.until),
    )
    const deployed = steps(evidence, taxonomy, chain, line.capability, 'DEPLOYED')
    let points = gapHistory(required, deployed, asOf)
    if (line.basis === 'REPORTED') {
      const reported = steps(evidence, taxonomy, chain, line.capability, 'SHORTFALL')
      const first = reported.at(-1)!.on
      points = [
        ...points.filter((p) => p.on < first),
        ...reported.slice(-1).map((s) => ({ on: s.on, required: null, deployed: null, reading: reading(s.value, 0) })),
      ]
    }
    found.set(line.id, { points, since: openSince(points) })
  }
  return found
}
