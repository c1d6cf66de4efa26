import type { FigureView, GapLineView, HistoryPointView, ReadingView } from '../../contract/gap.ts'
import type { Figure } from '../../core/gap/figure.ts'
import type { GapPoint } from '../../core/gap/history.ts'
import type { GapLine } from '../../core/gap/line.ts'
import type { Reading } from '../../core/gap/reading.ts'
import type { Day } from '../../core/history/day.ts'
import type { Language } from '../../core/language.ts'
import { nameIn, type Reference } from '../reference.ts'
import type { LineHistory } from './histories.ts'

/** The newest points of a history that a line carries for its sparkline; a mission's page has them all. */
const SPARK_POINTS = 60

const figureView = (f: Figure | null): FigureView | null =>
  f && {
    value: f.value,
    unit: f.unit,
    validOn: f.validOn,
    carriedFrom: f.carriedFrom,
    verified: f.verified,
    derived: f.derived,
    disputed: f.rivals.length > 0 && f.headline === null,
    sources: [...new Set(f.observations.map((o) => o.source))],
  }

const readingView = (r: Reading, asOf: Day | null): ReadingView => ({ kind: r.kind, gap: r.gap, over: r.over, asOf })

const pointView = (p: GapPoint): HistoryPointView => ({
  on: p.on,
  required: p.required,
  deployed: p.deployed,
  gap: p.reading.gap,
  over: p.reading.over,
})

/** One line as screen, terminal, file and API show it. */
export function lineView(
  line: GapLine,
  history: LineHistory | undefined,
  ref: Reference,
  language: Language,
): GapLineView {
  const mission = ref.missions.get(line.mission)
  const capability = ref.capabilities.get(line.capability)!
  const { requirement, deployed, reported, readings } = line
  const asOf = (line.basis === 'REPORTED' ? reported : deployed)?.validOn ?? null
  const credited = (levels: readonly string[]): number =>
    line.pledges.reduce(
      (n, { credit: c }) => (c.counts !== 'NONE' && levels.includes(c.counts) ? n + c.quantity : n),
      0,
    )
  return {
    id: line.id,
    mission: {
      code: line.mission,
      name: nameIn(mission?.names, language, line.mission),
      status: line.mandate.status,
      expiry: line.mandate.expiry,
    },
    capability: {
      code: capability.code,
      name: nameIn(capability.names, language, capability.code),
      domain: capability.domain,
      unit: capability.unit,
    },
    required: {
      value: requirement.quantity,
      unit: capability.unit,
      basis: requirement.basis,
      from: requirement.from,
      carriedFrom: line.requirementFrom,
      verified: requirement.verified,
      criticality: requirement.criticality,
      mandateTask: requirement.mandateTask,
      source: requirement.source,
    },
    deployed: figureView(deployed),
    reported: figureView(reported),
    basis: line.basis,
    readings: {
      deployed: readingView(readings.deployed, asOf),
      verified: readingView(readings.verified, asOf),
      all: readingView(readings.all, asOf),
    },
    pledged: { verified: credited(['VERIFIED']), all: credited(['VERIFIED', 'ALL']) },
    since: history?.since ?? null,
    horizon: line.horizon,
    severity: line.severity,
    remarks: line.remarks.map(({ code, params }) => ({ code, params: { ...params } })),
    history: (history?.points ?? []).slice(-SPARK_POINTS).map(pointView),
  }
}

/** Ids of the sources that a line's figures rest on. */
export const sourcesOf = (line: GapLineView): string[] => [
  line.required.source,
  ...(line.deployed?.sources ?? []),
  ...(line.reported?.sources ?? []),
]
