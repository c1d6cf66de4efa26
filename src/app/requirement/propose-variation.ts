import type { VariationInput } from '../../contract/requirement-input.ts'
import { refuse } from '../../core/problem.ts'
import { checkAsked } from '../../core/requirement/check-standard.ts'
import { viewing } from '../../store/access/viewing.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { versionOf } from '../../store/history/versions.ts'
import { pledgeOwner, proposalSubject } from '../../store/requirement/proposals.ts'
import { requirementSubject } from '../../store/requirement/versions.ts'
import { requireEditor } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed } from '../history/commit.ts'
import { reference } from '../reference.ts'
import { standingRequirement } from './find.ts'
import { taken } from './taken.ts'
import { isUnder, reasonOf } from './terms.ts'

/**
 * Proposes other values that would do for one standard of a requirement, for every offer or for one pledge. A
 * contributor proposes for its own pledges; a pledge that is not shown is unknown.
 * @throws Refusal requirement.unknown, standard.*, pledge.unknown, access.*
 */
export async function proposeVariation(ctx: Ctx, input: VariationInput): Promise<Committed<{ key: string }>> {
  requireEditor(ctx, ['SECRETARIAT', 'MEMBER_STATE', 'REGIONAL_ORGANISATION'], 'variation.propose')
  const { db } = ctx.store
  const { requirement, attribute, operator } = input
  const reason = reasonOf(input.reason)
  const version = await versionOf(db, requirementSubject(requirement))
  const ref = await reference(ctx.store)
  const last = await standingRequirement(db, requirement)
  if (!last.standards.some((s) => s.attribute === attribute && s.operator === operator))
    refuse('standard.not_required', { attribute, requirement })
  const asked = { attribute, operator, values: input.values.map((v) => v.trim()), unit: input.unit || null }
  const { values, unit } = taken(checkAsked(asked, last.capability, isUnder(ref, last.capability)))
  const organisation = ctx.viewer.role === 'SECRETARIAT' ? null : ctx.viewer.organisation
  const pledge = input.pledge || null
  if (pledge !== null) await ownPledge(ctx, pledge)
  const key = ctx.newId()
  const entry = {
    action: 'variation.propose',
    subject: proposalSubject(key),
    reason: '',
    read: null,
    audience: { visibility: 'SECRETARIAT', organisations: organisation === null ? [] : [organisation] },
  }
  return commit(ctx, entry, async ({ trx, change, wrote }) => {
    wrote('proposal')
    await appendRows(trx, 'proposal', change, [
      {
        key,
        kind: 'VARIATION',
        requirement,
        version,
        attribute,
        pledge,
        organisation,
        value: { operator, values, unit },
        reason,
        author: ctx.actor,
        salt: ctx.newId(),
        known_from: ctx.now(),
      },
    ])
    return { key }
  })
}

/** A pledge of whoever asks, or one that the Secretariat is shown. */
async function ownPledge(ctx: Ctx, pledge: string): Promise<void> {
  const owner = await viewing(ctx.store.db, ctx.viewer, (trx) => pledgeOwner(trx, pledge))
  const { role, organisation } = ctx.viewer
  if (owner === null || (role !== 'SECRETARIAT' && owner !== organisation)) refuse('pledge.unknown', { pledge })
}
