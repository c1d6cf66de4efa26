import { buildMatch } from '../../core/match/build/build.ts'
import type { BuiltMatch } from '../../core/match/build/input.ts'
import type { Ctx } from '../context.ts'
import type { When } from '../history/when.ts'
import { loadMatch, type Ingredient, type MatchQuestion } from './load.ts'

/** A match problem from the register, the two times it speaks of, and what it was made from. */
export interface RegisterMatch extends BuiltMatch {
  readonly when: When
  readonly ingredients: readonly Ingredient[]
}

/**
 * The match problem of a day from what the viewer may see, with the meaning of its ids and the facts that are missing.
 * Nothing is kept but that confidential pledges were read.
 * @throws Refusal history.*, access.sign_in_needed
 */
export async function buildFromRegister(ctx: Ctx, question: MatchQuestion): Promise<RegisterMatch> {
  const { input, assumptions, changed, when, ingredients } = await loadMatch(ctx, question)
  return { ...buildMatch(input, assumptions, changed), when, ingredients }
}
