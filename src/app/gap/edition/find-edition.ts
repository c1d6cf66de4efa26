import type { EditionContent } from '../../../contract/edition.ts'
import type { Place } from '../../../core/gap/edition.ts'
import { refuse } from '../../../core/problem.ts'
import { editionHeads, editionText } from '../../../store/gap/editions.ts'
import type { Db } from '../../../store/open.ts'
import type { Ctx } from '../../context.ts'

export interface FoundEdition {
  readonly content: EditionContent
  /** The very text that was hashed. */
  readonly text: string
  readonly sha256: string
}

/**
 * An edition by its number, as it was published.
 * @throws Refusal edition.unknown, edition.damaged
 */
export async function findEdition(ctx: Ctx, number: number): Promise<FoundEdition> {
  const found = await editionText(ctx.store.db, number)
  if (!found) return refuse('edition.unknown', { edition: String(number) })
  return { content: JSON.parse(found.content) as EditionContent, text: found.content, sha256: found.sha256 }
}

/** The sequence of editions. */
export const places = async (db: Db): Promise<Place[]> =>
  (await editionHeads(db)).map(({ number, supersedes, reason }) => ({ number, supersedes, reason }))
