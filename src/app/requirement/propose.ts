import type { ReviseRequirementInput } from '../../contract/requirement-input.ts'
import { revise, type Terms } from '../../core/requirement/revision.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { versionOf } from '../../store/history/versions.ts'
import { proposalSubject } from '../../store/requirement/proposals.ts'
import { requirementSubject } from '../../store/requirement/versions.ts'
import { requireEditor } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed } from '../history/commit.ts'
import { reference } from '../reference.ts'
import { standingRequirement } from './find.ts'
import { ownMissionOnly } from './own-mission.ts'
import { taken } from './taken.ts'
import { reasonOf, termsOver } from './terms.ts'

/** What a mission proposes: terms as a revision would have them; the source stays the requirement's. */
export type ProposeInput = Omit<ReviseRequirementInput, 'source'> & { readonly requirement: string }

/**
 * A mission proposes a change to its own requirement; the Secretariat decides. Between the two: nobody else sees it.
 * @throws Refusal requirement.*, standard.*, access.*
 */
export async function proposeRevision(ctx: Ctx, input: ProposeInput): Promise<Committed<{ key: string }>> {
  requireEditor(ctx, ['MISSION'], 'requirement.propose')
  const { db } = ctx.store
  const reason = reasonOf(input.reason)
  const version = await versionOf(db, requirementSubject(input.requirement))
  const ref = await reference(ctx.store)
  const last = await standingRequirement(db, input.requirement)
  await ownMissionOnly(ctx, last.mission, 'requirement.propose')
  const terms: Terms = termsOver(ref, last.capability, last, input, last.source)
  taken(revise(last, terms, input.kind))
  const key = ctx.newId()
  const organisation = ctx.viewer.organisation
  const entry = {
    action: 'requirement.propose',
    subject: proposalSubject(key),
    reason: '',
    read: null,
    audience: { visibility: 'SECRETARIAT', organisations: [organisation!] },
  }
  return commit(ctx, entry, async ({ trx, change, wrote }) => {
    wrote('proposal')
    await appendRows(trx, 'proposal', change, [
      {
        key,
        kind: 'CHANGE',
        requirement: input.requirement,
        version,
        attribute: null,
        pledge: null,
        organisation,
        value: { kind: input.kind, terms },
        reason,
        author: ctx.actor,
        salt: ctx.newId(),
        known_from: ctx.now(),
      },
    ])
    return { key }
  })
}
