import type { Model, Placed } from '../core/match/model.ts'
import { optionOf } from '../core/match/plan.ts'
import type { MatchProblem } from '../core/match/problem.ts'

/** An offer in a requirement that is favoured by a share of its worth: leaving it out costs that share. */
export interface Favoured {
  readonly requirement: string
  readonly offer: string
  readonly tax: number
}

/** What an engine counts: the objective, and what favoured packages earned by staying. */
export const reached = ({ value, tax }: { readonly value: number; readonly tax: number }): number => value + tax

/**
 * Adds to each option of a favoured pair its share, so that an engine gives the pair up only for what is worth more.
 * Answers what placed packages earned by it: their objective is what the engine reached less that.
 */
export function levy(
  problem: MatchProblem,
  model: Model,
  favoured: readonly Favoured[],
): (placed: readonly Placed[]) => number {
  if (favoured.length === 0) return () => 0
  const lines = new Map(problem.requirements.map(({ id }, n) => [id, n]))
  const offers = new Map(problem.offers.map(({ id }, n) => [id, n]))
  const earned = new Map<number, number>()
  for (const { requirement, offer, tax } of favoured) {
    const [line, index] = [lines.get(requirement), offers.get(offer)]
    if (line === undefined || index === undefined) continue
    for (let p = model.line.from[line]!; p < model.line.until[line]!; p += 1) {
      if (model.pair.offer[p] !== index) continue
      for (let j = model.pair.options[p]!; j < model.pair.options[p + 1]!; j += 1) {
        const bonus = Math.round(tax * Math.max(0, model.option.value[j]!))
        if (bonus === 0 || earned.has(j)) continue
        earned.set(j, bonus)
        model.option.value[j]! += bonus
      }
    }
  }
  return (placed) => placed.reduce((sum, one) => sum + (earned.get(optionOf(model, one)) ?? 0), 0)
}
