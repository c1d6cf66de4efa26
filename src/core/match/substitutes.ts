import type { MatchProblem } from './problem.ts'

/**
 * Capabilities whose substitutes lead back to where they began. That is allowed: a substitute stands for its one
 * neighbour and is not passed on, so two capabilities may stand for each other. Named because it may be a slip.
 */
export function substituteCycles({ capabilities }: Pick<MatchProblem, 'capabilities'>): string[][] {
  const next = new Map(capabilities.map(({ id, substitute }) => [id, substitute]))
  const done = new Set<string>()
  const cycles: string[][] = []
  for (const { id } of capabilities) {
    const trail: string[] = []
    let at: string | null = id
    while (at !== null && !done.has(at)) {
      done.add(at)
      trail.push(at)
      at = next.get(at) ?? null
    }
    const from = at === null ? -1 : trail.indexOf(at)
    if (from >= 0) cycles.push([...trail.slice(from), at!])
  }
  return cycles
}
