import type { EditionListView } from '../../../contract/edition.ts'
import { editionHeads } from '../../../store/gap/editions.ts'
import type { Ctx } from '../../context.ts'
import { headView } from './view.ts'

/** Editions, the newest first, each with what has become of it. */
export async function listEditions(
  ctx: Ctx,
  input: { offset?: number; limit?: number } = {},
): Promise<EditionListView> {
  const heads = (await editionHeads(ctx.store.db)).toReversed()
  const [offset, limit] = [input.offset ?? 0, input.limit ?? 200]
  const next = offset + limit < heads.length ? String(offset + limit) : null
  return {
    editions: heads.slice(offset, offset + limit).map((row) => headView(row, heads, ctx.language)),
    page: { total: heads.length, offset, limit, next },
  }
}
