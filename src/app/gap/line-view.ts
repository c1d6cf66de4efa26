import type { FigureView, GapLineView, HistoryPointView, ReadingView } from '../../contract/gap.ts'
import { isCause, isImpact } from '../../core/gap/cause.ts'
import type { Figure } from '../../core/gap/figure.ts'
import type { GapPoint } from '../../core/gap/history.ts'
import type { GapLine } from '../../core/gap/line.ts'
import type { ReadingName } from '../../core/gap/reading.ts'
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
    disputed: f.rivalValues.length > 0 && f.headline === null,
    sources: [...new Set(f.observations.map((o) => o.source))],
  }

const readingView = (line: GapLine, name: ReadingName, asOf: Day | null): ReadingView => {
  const { kind, gap, over } = line.readings[name]
  return { kind, gap, over, asOf, pledged: line.pledged[name], severity: line.severity[name] }
}

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
  const { requirement, deployed, reported } = line
  const displaced = line.basis === 'REPORTED' && deployed !== null && deployed.validOn < reported!.validOn
  const asOf = (line.basis === 'REPORTED' ? reported : deployed)?.validOn ?? null
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
      additional: requirement.additional,
      criticality: requirement.criticality,
      mandateTask: requirement.mandateTask,
      standards: requirement.standards.length,
      source: requirement.source,
    },
    // A figure that a newer report displaced does not stand beside that report's gap: the trace has it.
    deployed: figureView(displaced ? null : deployed),
    reported: figureView(reported),
    basis: line.basis,
    readings: {
      deployed: readingView(line, 'deployed', asOf),
      verified: readingView(line, 'verified', asOf),
      all: readingView(line, 'all', asOf),
    },
    since: history?.since ?? null,
    horizon: line.horizon,
    severity: line.severity.deployed,
    causes: lacking(line) ? codes(line, isCause) : [],
    impacts: lacking(line) ? codes(line, isImpact) : [],
    remarks: line.remarks.map(({ code, params }) => ({ code, params: { ...params } })),
    history: (history?.points ?? []).slice(-SPARK_POINTS).map(pointView),
  }
}

/** What is said of a gap is said of one that is there, or may be. */
const lacking = (line: GapLine): boolean => ['GAP', 'UNKNOWN'].includes(line.readings.deployed.kind)
const codes = <C extends string>(line: GapLine, is: (code: string) => code is C): C[] => [
  ...new Set(line.causes.map((c): string => c.code).filter(is)),
]

/** Ids of the sources that a line's figures rest on. */
export const sourcesOf = (line: GapLineView): string[] => [
  line.required.source,
  ...(line.deployed?.sources ?? []),
  ...(line.reported?.sources ?? []),
]
