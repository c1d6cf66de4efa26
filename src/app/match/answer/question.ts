import { alternatives, type Alternatives } from '../../../core/match/explain/alternatives.ts'
import type { Given, Means, Solved } from '../../../core/match/explain/ask.ts'
import { fragility, type Fragility } from '../../../core/match/explain/fragility.ts'
import { frontier, type Frontier } from '../../../core/match/explain/frontier.ts'
import { helpMost, type HelpMost } from '../../../core/match/explain/help-most.ts'
import { whatIf, type WhatIf } from '../../../core/match/explain/what-if.ts'
import { whyNot, type WhyNot } from '../../../core/match/explain/why-not.ts'
import type { Change } from '../../../core/match/change.ts'
import type { MatchOffer } from '../../../core/match/problem.ts'

/** Questions about a plan whose answers solve again, each with what it asks and what it answers. */
export interface Questions {
  /** The best plan of a problem that has none yet: what is given is no plan. */
  plan: { readonly input: Readonly<Record<string, never>>; readonly answer: Solved }
  whyNot: { readonly input: { readonly requirement: string }; readonly answer: WhyNot }
  alternatives: { readonly input: { readonly requirement: string }; readonly answer: Alternatives }
  fragility: { readonly input: { readonly requirement: string | null }; readonly answer: Fragility }
  whatIf: { readonly input: { readonly changes: readonly Change[] }; readonly answer: WhatIfAnswer }
  helpMost: { readonly input: { readonly offer: MatchOffer }; readonly answer: HelpMost }
  frontier: {
    readonly input: { readonly fund: string; readonly amounts: readonly number[] }
    readonly answer: Frontier
  }
}
export type QuestionName = keyof Questions

/** An answer, with how many plans of engines were discarded on the way as defects. */
export type Answered<Q extends QuestionName> = Questions[Q]['answer'] & { readonly discarded: number }

/** Without the changed problem: who asked can change it the same way. */
export type WhatIfAnswer = Omit<WhatIf, 'problem' | 'prices'>

type Answerer<Q extends QuestionName> = (
  given: Given,
  means: Means,
  input: Questions[Q]['input'],
) => Promise<Questions[Q]['answer']>

const ANSWERERS: { readonly [Q in QuestionName]: Answerer<Q> } = {
  plan: ({ problem, fixed }, means) => means.solve(problem, { fixed }),
  whyNot: (given, means, { requirement }) => whyNot(given, means, requirement),
  alternatives: (given, means, { requirement }) => alternatives(given, means, requirement),
  fragility: (given, means, { requirement }) => fragility(given, means, requirement),
  whatIf: async (given, means, { changes }) => {
    const { problem: _, prices: __, ...answer } = await whatIf(given, changes, means)
    return answer
  },
  helpMost: (given, means, { offer }) => helpMost(given, means, offer),
  frontier: (given, means, { fund, amounts }) => frontier(given, means, fund, amounts),
}

/** Answers a question about a plan, in this thread. */
export const answer = <Q extends QuestionName>(
  name: Q,
  given: Given,
  means: Means,
  input: Questions[Q]['input'],
): Promise<Questions[Q]['answer']> => ANSWERERS[name](given, means, input)
