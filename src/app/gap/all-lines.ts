import type { GapListView } from '../../contract/gap.ts'
import type { Ctx } from '../context.ts'
import { listGaps, type ListInput } from './list.ts'

/** The whole list that a question asks for, page after page, as one. */
export async function loadAll(ctx: Ctx, input: ListInput): Promise<GapListView> {
  const first = await listGaps(ctx, { ...input, offset: 0, limit: 1_000 })
  const lines = [...first.lines]
  while (lines.length < first.page.total)
    lines.push(...(await listGaps(ctx, { ...input, offset: lines.length, limit: 1_000 })).lines)
  return { ...first, lines, page: { total: lines.length, offset: 0, limit: lines.length, next: null } }
}
