import type { ReachProblems } from '../../core/problem/reach.ts'
import type { Status } from './code.ts'

export const reachStatus: Readonly<Record<keyof ReachProblems, Status>> = {
  'reach.assumption_unknown': 422,
  'reach.assumption_range': 422,
  'reach.missing_invalid': 422,
  'reach.fact_invalid': 422,
  'reach.facts_too_many': 422,
  'reach.data_invalid': 500,
}
