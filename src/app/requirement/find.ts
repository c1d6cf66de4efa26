import { refuse } from '../../core/problem.ts'
import type { Db } from '../../store/open.ts'
import { standing, type StandingRow } from '../../store/requirement/versions.ts'

/**
 * The newest stretch of a requirement that stands.
 * @throws Refusal requirement.unknown
 */
export async function standingRequirement(db: Db, key: string): Promise<StandingRow> {
  return (await standing(db, key)).at(-1) ?? refuse('requirement.unknown', { requirement: key })
}
