import type { ArrangementFacts } from '../../arrangement/facts.ts'
import type { Taxonomy } from '../../capability/taxonomy.ts'
import type { GapLine } from '../../gap/line.ts'
import type { Day } from '../../history/day.ts'
import type { AcceptedVariation } from '../../requirement/standard.ts'
import type { PledgeFacts } from '../../supply/facts.ts'
import type { MatchProblem } from '../problem.ts'
import type { Finding } from './finding.ts'
import type { Subjects } from './subjects.ts'

/** What one contributor has in a mission, from the newest register by contributor. */
export interface Contribution {
  readonly mission: string
  readonly contributor: string
  readonly capability: string
  readonly quantity: number
  readonly on: Day
}

/** Where a State, or a mission's host, lies: codes of the United Nations' M49. */
export interface Place {
  readonly region: string | null
  readonly subregion: string | null
}

/** Accepted variations of one requirement: for every offer (`pledge` null) or for one. */
export interface KnownVariation extends AcceptedVariation {
  readonly pledge: string | null
}

/** Everything that somebody may see on a day and on a state of knowledge, as far as matching needs it. */
export interface BuildInput {
  readonly name: string
  readonly asOf: Day
  readonly lines: readonly GapLine[]
  readonly taxonomy: Taxonomy
  readonly pledges: readonly PledgeFacts[]
  /** Keys of pledges whose terms are not shown to whoever asks. */
  readonly withheld: ReadonlySet<string>
  readonly arrangements: readonly ArrangementFacts[]
  readonly contributions: readonly Contribution[]
  readonly placeOf: (organisation: string) => Place
  /** Codes of the States that host a mission. */
  readonly hostsOf: (mission: string) => readonly string[]
  /** Organisations that think of giving something, though they have pledged nothing. */
  readonly guests?: readonly string[]
  /** By key of the requirement. */
  readonly variations: ReadonlyMap<string, readonly KnownVariation[]>
}

/** An arrangement that stands: what it closes is not matched again, and what it uses is not offered again. */
export interface Pinned {
  readonly arrangement: string
  /** PROPOSED ones hold nothing: they are named, so that a plan can be set beside them. */
  readonly status: 'AGREED' | 'PROPOSED'
  readonly requirement: string
  /** In the unit of the requirement's capability. */
  readonly closes: number
  readonly pledges: readonly string[]
  readonly from: Day
  readonly until: Day | null
}

/** An offer in a requirement, as somebody has proposed it to its parties. */
export interface ProposedPair {
  readonly requirement: string
  readonly offer: string
  readonly arrangement: string
  /** Share of its worth that giving it up costs (contract, "Pinned": the change tax). */
  readonly tax: number
}

/** A match problem with what its ids mean, what was left out, and which facts are missing for a full match. */
export interface BuiltMatch {
  readonly problem: MatchProblem
  readonly subjects: Subjects
  readonly findings: readonly Finding[]
  readonly pinned: readonly Pinned[]
  readonly proposed: readonly ProposedPair[]
  readonly rules: string
  readonly assumptions: string
}
