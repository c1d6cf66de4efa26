import type { SupplyProblems } from '../../core/problem/supply.ts'

export const problemSupply: Record<`problem.${keyof SupplyProblems}` | `remedy.${keyof SupplyProblems}`, string> = {
  'problem.pledge.unknown': 'There is no pledge “{pledge}” that you may see.',
  'remedy.pledge.unknown': 'Check its key, or look it up in the list of pledges.',
}
