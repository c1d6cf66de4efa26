import type { MatchPlan } from '../match-plan.ts'
import type { MatchProblem } from '../problem.ts'
import { breach, type Breach } from './breach.ts'

/** What a plan says of itself: whose it is, what it reaches, what nothing can exceed, and whether that is proof. */
export function claims(problem: MatchProblem, plan: MatchPlan, objective: number): Breach[] {
  const found: Breach[] = []
  if (plan.problem !== problem.name) found.push(breach('plan.problem', { expected: problem.name, found: plan.problem }))
  if (plan.objective !== objective) found.push(breach('plan.objective', { expected: objective, found: plan.objective }))
  if (plan.bound < objective) found.push(breach('plan.bound', { expected: objective, found: plan.bound }))
  if (plan.status === 'optimal' && plan.bound !== plan.objective)
    found.push(breach('plan.status', { expected: plan.objective, found: plan.bound }))
  return found
}
