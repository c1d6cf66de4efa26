import type { RevisePledgeInput } from '../../contract/supply.ts'
import { VISIBILITIES } from '../../core/access/visibility.ts'
import { judgeRevision } from '../../core/supply/acts.ts'
import { LIMITS, text } from '../../core/text.ts'
import type { Ctx } from '../context.ts'
import type { Committed } from '../history/commit.ts'
import { reference } from '../reference.ts'
import { allowed, changePledge } from './change-pledge.ts'
import { today } from './find-pledge.ts'
import { readTerms } from './read-terms.ts'

/**
 * New terms for a pledge, whole, with the reason why they change. A caveat that was not there before may raise an alert.
 * @throws Refusal pledge.*, subject.changed, access.*, mission.unknown, capability.unknown, text.*
 */
export async function revisePledge(
  ctx: Ctx,
  input: RevisePledgeInput & { readonly key: string; readonly read: number },
): Promise<Committed<{ key: string }>> {
  const ref = await reference(ctx.store)
  const { key, read, reason, ...draft } = input
  const visibility = VISIBILITIES.find((one) => one === draft.visibility)
  return changePledge(
    ctx,
    { key, read, action: 'pledge.revise', ...(visibility && { visibility }) },
    (found, parties) => {
      const { facts, standing } = found
      allowed(judgeRevision(facts, standing, draft.visibility, parties))
      const frame = { kind: facts.kind, unit: facts.unit, today: today(ctx) }
      const terms = readTerms(ctx, ref, draft, frame, standing.terms?.terms.caveats)
      return { terms: { on: today(ctx), terms, reason: allowed(text(reason, 'reason', LIMITS.line)) } }
    },
  )
}
