import type { PledgeTotalsView } from '../../contract/pledge-totals.ts'
import { pledgeTotals } from '../../store/supply/totals.ts'
import type { Ctx } from '../context.ts'
import { when } from '../history/when.ts'
import { nameIn, reference } from '../reference.ts'

/**
 * Totals of pledges that are not public, for everyone: at least three contributors each (design §3), as of the end of
 * a month that is over.
 * @throws Refusal history.*
 */
export async function listPledgeTotals(ctx: Ctx, input: { asOf?: string | undefined }): Promise<PledgeTotalsView> {
  const ref = await reference(ctx.store)
  const { asOf } = when(ctx, ref, { asOf: input.asOf ?? ctx.now().slice(0, 10) })
  const totals = await pledgeTotals(ctx.store.db, asOf)
  return {
    asOf,
    totals: totals.map(({ capability, ...total }) => ({
      ...total,
      capability: {
        code: capability,
        name: nameIn(ref.capabilities.get(capability)?.names, ctx.language, capability),
        unit: ref.taxonomy.get(capability)!.unit,
      },
    })),
  }
}
