import type { PledgeView } from '../../contract/supply.ts'
import { viewing } from '../../store/access/viewing.ts'
import { countReads } from '../../store/supply/reads.ts'
import type { Ctx } from '../context.ts'
import { snapshot } from '../gap/snapshot.ts'
import { when } from '../history/when.ts'
import { reference } from '../reference.ts'
import { relationOf } from './card.ts'
import { findPledge, today } from './find-pledge.ts'
import { recordReads } from './record-reads.ts'
import { namesOfAuthors } from './authors.ts'
import { pledgeView } from './view.ts'
import { worthIn } from './worth.ts'

/**
 * One pledge with its history, as its viewer may see it, and what that viewer can do with it. That a pledge which is
 * not public was read by another organisation is recorded first.
 * @throws Refusal pledge.unknown, history.*
 */
export async function showPledge(
  ctx: Ctx,
  input: { key: string; asOf?: string | undefined; knownAt?: string | undefined },
): Promise<PledgeView> {
  const ref = await reference(ctx.store)
  const at = when(ctx, ref, { ...input, asOf: input.asOf ?? today(ctx) })
  const found = await findPledge(ctx, input.key, at.asOf, at.before)
  const { facts } = found
  await recordReads(ctx, [facts], 'show')
  const owner = facts.kept && relationOf(ctx.viewer, facts) === 'OWNER'
  const [snap, reads, names] = await Promise.all([
    snapshot(ctx.store, ref, at),
    owner ? viewing(ctx.store.db, ctx.viewer, (trx) => countReads(trx, facts.key)) : 0,
    owner ? namesOfAuthors(ctx, facts) : new Map<string, string>(),
  ])
  const sight = { ref, language: ctx.language, viewer: ctx.viewer }
  const now = at.knownAt === null && at.asOf === today(ctx)
  return {
    ...pledgeView(sight, found, { worth: worthIn(snap)(facts), reads, names, now }),
    asOf: at.asOf,
    knownAt: at.knownAt,
  }
}
