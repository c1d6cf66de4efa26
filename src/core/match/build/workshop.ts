import type { MatchMission } from '../problem.ts'
import type { Assumptions } from './assumptions.ts'
import type { Findings } from './finding.ts'
import type { BuildInput } from './input.ts'
import type { Need } from './needs.ts'

/** What every step of building a match problem works with. */
export interface Workshop {
  readonly input: BuildInput
  readonly assumptions: Assumptions
  readonly findings: Findings
  readonly needs: readonly Need[]
  readonly missions: readonly MatchMission[]
  /** Pledges that an agreed arrangement uses, with its key. */
  readonly held: ReadonlyMap<string, string>
}
