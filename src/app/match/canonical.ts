import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import type { MatchPlan } from '../../core/match/match-plan.ts'

/** RFC 8785 text of a problem or plan, and the SHA-256 of its bytes. */
export function canonical(value: object): { readonly text: string; readonly sha256: string } {
  const text = canonicalize(value)!
  return { text, sha256: sha256(text) }
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Hash of what a plan says, without how long it took: two runs with the same hash gave the same plan. */
export function planHash(plan: MatchPlan): string {
  const { packages, objective, bound, status, engine, seed } = plan
  return canonical({ packages, objective, bound, status, engine, seed }).sha256
}
