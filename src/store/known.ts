import { sql, type RawBuilder } from 'kysely'

/** The knowledge date of a question: an ISO instant, exclusive; null for all that is known now. */
export type KnownBefore = string | null

/** True of rows `alias` that were known by then and neither withdrawn nor replaced. */
export function known(
  fact: 'observation' | 'requirement' | 'mandate_event' | 'headline' | 'cause',
  alias: string,
  before: KnownBefore,
): RawBuilder<boolean> {
  const t = sql.ref(`${alias}.known_from`)
  const id = sql.ref(`${alias}.id`)
  if (before === null)
    return sql<boolean>`not exists (select from supersession s where s.fact = ${fact} and s.old_id = ${id})`
  return sql<boolean>`${t} < ${before} and not exists
    (select from supersession s where s.fact = ${fact} and s.old_id = ${id} and s.known_from < ${before})`
}
