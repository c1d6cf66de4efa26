import type { ArrangementView } from '../../contract/arrangement.ts'
import { loanResolutions } from '../../store/arrangement/arrangements.ts'
import type { Ctx } from '../context.ts'
import { day } from '../history/when.ts'
import { reference } from '../reference.ts'
import { findArrangement, today } from './find.ts'
import { arrangementView } from './view.ts'

/**
 * An arrangement as it stood on a day, today if none is named, with what falls away if a party leaves.
 * @throws Refusal arrangement.unknown, history.day_invalid
 */
export async function showArrangement(
  ctx: Ctx,
  input: { key: string; asOf?: string | undefined },
): Promise<ArrangementView> {
  const asOf = input.asOf ? day(input.asOf) : today(ctx)
  const found = await findArrangement(ctx, input.key, asOf)
  const missions = found.facts.versions.flatMap((v) => v.terms.parties.filter((p) => p.mission).map((p) => p.code))
  const loans = new Set(await loanResolutions(ctx.store.db, [...new Set(missions)]))
  const sight = { viewer: ctx.viewer, ref: await reference(ctx.store), language: ctx.language }
  return arrangementView(sight, found, loans, asOf === today(ctx))
}
