import type { ReachView } from '../../contract/reach.ts'
import type { Day } from '../../core/history/day.ts'
import { refuse, Refusal } from '../../core/problem.ts'
import { ASSUMPTION_KEYS, checkAssumption, type Assumptions } from '../../core/reach/assumptions.ts'
import type { Range } from '../../core/reach/range.ts'
import type { Ctx } from '../context.ts'
import { when } from '../history/when.ts'
import { findMission } from '../mission/find-mission.ts'
import { nameIn, reference, type Reference } from '../reference.ts'
import { compute, type Computed } from './compute.ts'
import { shippedReach, type ReachData } from './data.ts'
import { measured } from './earth.ts'
import { chosenFor, factsOf, type Chosen } from './facts-of.ts'
import { missingOf, type Missing } from './missing.ts'
import { reachView } from './view.ts'
import type { ReachFacts } from '../../core/reach/facts.ts'

/** The type that stands for utility helicopters that nobody has offered yet. */
const UTILITY_TYPE = 'mi-17'
export const MOST_MISSING = 200

export interface ImpactInput {
  readonly mission: string
  readonly asOf?: string | undefined
  readonly knownAt?: string | undefined
  /** In place of the shipped ones. */
  readonly assumptions?: Readonly<Record<string, Range>> | undefined
  /** Missing airframes in place of what the gap list says. */
  readonly missing?: number | undefined
}

/** What a question is answered from; the same for the answers before and after a change. */
export interface Asked {
  readonly ref: Reference
  readonly mission: { readonly code: string; readonly name: string }
  readonly asOf: Day
  readonly knownAt: Day | null
  readonly data: ReachData
  readonly chosen: Chosen
  readonly missing: Missing
}

export interface Answered {
  readonly facts: ReachFacts
  readonly assumptions: Assumptions
  readonly missing: number | null
  readonly given: boolean
  readonly utility: string
  readonly computed: Computed
}

/**
 * What a mission's helicopters reach on a day, what they would reach were none missing, and the difference.
 * @throws Refusal mission.unknown, history.*, reach.assumption_unknown, reach.assumption_range, reach.missing_invalid
 */
export async function impact(ctx: Ctx, input: ImpactInput): Promise<ReachView> {
  const asked = await ask(ctx, input)
  return reachView(asked, answer(asked, input))
}

export async function ask(ctx: Ctx, input: ImpactInput): Promise<Asked> {
  const ref = await reference(ctx.store)
  const row = findMission(ref, input.mission)
  const at = when(ctx, ref, input)
  const [data, missing] = await Promise.all([
    shippedReach(),
    missingOf(ctx, { mission: row.code, asOf: at.asOf, knownAt: input.knownAt }),
  ])
  const mission = { code: row.code, name: nameIn(row.names, ctx.language, row.code) }
  return { ref, mission, asOf: at.asOf, knownAt: at.knownAt, data, chosen: chosenFor(data, row.code, at.asOf), missing }
}

export function answer(asked: Asked, input: Pick<ImpactInput, 'assumptions' | 'missing'>): Answered {
  const { data, chosen } = asked
  const assumptions = assumed(data, input.assumptions)
  const facts = factsOf(data, chosen, assumptions)
  const missing = input.missing === undefined ? asked.missing.airframes : wholeNumber(input.missing)
  const utility = data.types.find((type) => type.code === UTILITY_TYPE)!
  const computed = compute(facts, assumptions, measured(), missing, utility)
  return { facts, assumptions, missing, given: input.missing !== undefined, utility: UTILITY_TYPE, computed }
}

/** The shipped assumptions with those of the question over them. */
export function assumed(data: ReachData, changed: Readonly<Record<string, Range>> = {}): Assumptions {
  const all = Object.fromEntries(
    ASSUMPTION_KEYS.map((key) => [key, { low: data.assumptions[key].low, high: data.assumptions[key].high }]),
  )
  for (const [key, range] of Object.entries(changed)) {
    const verdict = checkAssumption(key, range)
    if (!verdict.ok) throw new Refusal(verdict.problem)
    all[key] = verdict.value
  }
  return all as unknown as Assumptions
}

const wholeNumber = (value: number): number =>
  Number.isInteger(value) && value >= 0 && value <= MOST_MISSING
    ? value
    : refuse('reach.missing_invalid', { value: String(value), most: MOST_MISSING })
