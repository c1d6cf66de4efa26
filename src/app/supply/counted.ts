import type { GapLine } from '../../core/gap/line.ts'
import { viewing } from '../../store/access/viewing.ts'
import { pledgeFacts } from '../../store/supply/pledges.ts'
import type { Ctx } from '../context.ts'
import { counting, snapshot, type Snapshot } from '../gap/snapshot.ts'
import type { When } from '../history/when.ts'
import type { Reference } from '../reference.ts'
import type { CarriedPledge } from './record-reads.ts'

/** public: the one list for everyone. visible: what the viewer may see is counted. */
export type Counting = 'public' | 'visible'

/** The list of a day, counting public pledges or all that the viewer may see. */
export async function countedSnapshot(
  ctx: Ctx,
  ref: Reference,
  at: When,
  pledges: Counting = 'public',
): Promise<Snapshot> {
  const snap = await snapshot(ctx.store, ref, at)
  if (pledges === 'public') return snap
  return counting(snap, await viewing(ctx.store.db, ctx.viewer, (trx) => pledgeFacts(trx, at.before)))
}

/** Pledges that are not public and that an answer with these lines carries: those counted, or all that stand at a line. */
export const carriedBy = (lines: readonly GapLine[], which: 'COUNTED' | 'ALL'): CarriedPledge[] =>
  lines
    .flatMap((line) => line.pledges)
    .filter(({ credit }) => which === 'ALL' || credit.counts !== 'NONE')
    .flatMap(({ pledge }) => (pledge.visibility === 'PUBLIC' ? [] : [pledge]))
