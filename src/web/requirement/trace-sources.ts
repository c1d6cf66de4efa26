import type { SourceView } from '../../contract/common.ts'
import type { TraceView } from '../../contract/gap.ts'

/** Every source that a line's trace names, each once, by title. */
export function sourcesOfTrace(trace: TraceView, compare: (a: string, b: string) => number): SourceView[] {
  const named = [trace.requirement, ...trace.observations, ...trace.causes].map(({ source }) => source)
  return [...new Map(named.map((s) => [s.id, s])).values()].toSorted((a, b) => compare(a.title, b.title))
}
