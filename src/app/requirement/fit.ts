import type { OfferInput } from '../../contract/requirement-input.ts'
import type { OfferFitView } from '../../contract/requirement.ts'
import { refuse } from '../../core/problem.ts'
import { offerFit } from '../../core/requirement/standard.ts'
import { viewing } from '../../store/access/viewing.ts'
import { acceptedVariations, pledgeOwner } from '../../store/requirement/proposals.ts'
import type { Ctx } from '../context.ts'
import { standingRequirement } from './find.ts'
import { standardView } from './view.ts'

/**
 * What an offer's attributes are worth against a requirement's standards, with the variations accepted for every offer
 * and, if it is named, for the pledge. Nothing is kept.
 * @throws Refusal requirement.unknown, pledge.unknown
 */
export async function fitOffer(ctx: Ctx, input: OfferInput & { readonly requirement: string }): Promise<OfferFitView> {
  const { standards } = await standingRequirement(ctx.store.db, input.requirement)
  const pledge = input.pledge ?? null
  const variations = await viewing(ctx.store.db, ctx.viewer, async (trx) => {
    if (pledge !== null && (await pledgeOwner(trx, pledge)) === null) refuse('pledge.unknown', { pledge })
    return acceptedVariations(trx, input.requirement, pledge)
  })
  const { eligible, unmet, unknown, attributes } = offerFit(standards, input.offered, variations)
  return {
    eligible,
    unmet: [...unmet],
    unknown: [...unknown],
    attributes: attributes.map((a) => ({
      ...a,
      standard: standardView(a.standard),
      offered: a.offered.map((o) => ({ ...o })),
    })),
  }
}
