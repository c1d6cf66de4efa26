import type { PledgeReadersView } from '../../contract/supply.ts'
import { viewing } from '../../store/access/viewing.ts'
import { countReads, pledgeReads } from '../../store/supply/reads.ts'
import { denied, requirePerson } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { findPledge } from './find-pledge.ts'

/** Newest reads that an answer carries; the total says how many there are. */
const MOST_READS = 500

/**
 * Who of other organisations read a pledge: for its owner.
 * @throws Refusal pledge.unknown, access.*
 */
export async function pledgeReaders(ctx: Ctx, input: { key: string }): Promise<PledgeReadersView> {
  const { facts } = await findPledge(ctx, input.key)
  requirePerson(ctx.viewer)
  if (facts.organisation !== ctx.viewer.organisation) denied(ctx.viewer, 'pledge.readers')
  return viewing(ctx.store.db, ctx.viewer, async (trx) => ({
    total: await countReads(trx, facts.key),
    reads: await pledgeReads(trx, facts.key, MOST_READS),
  }))
}
