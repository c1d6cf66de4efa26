import type { GapLineView } from '../../contract/gap.ts'
import type { Ctx } from '../context.ts'
import { carriedBy, type Counting } from '../supply/counted.ts'
import { recordReads } from '../supply/record-reads.ts'
import { findLine } from './find-line.ts'
import { histories } from './histories.ts'
import { lineView } from './line-view.ts'

/** One line of the list of a day. */
export async function showLine(
  ctx: Ctx,
  input: { line: string; asOf?: string | undefined; knownAt?: string | undefined; pledges?: Counting | undefined },
): Promise<GapLineView> {
  const { ref, snap, line } = await findLine(ctx, input)
  await recordReads(ctx, carriedBy([line], 'COUNTED'), 'gap-list')
  const past = await histories(snap, [line])
  return lineView(line, past.get(line.id), ref, ctx.language)
}
