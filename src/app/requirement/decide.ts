import type { DecisionInput } from '../../contract/requirement-input.ts'
import { refuse } from '../../core/problem.ts'
import type { RevisionKind, Terms } from '../../core/requirement/revision.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { claimVersion, versionOf } from '../../store/history/versions.ts'
import { proposalSubject, type ProposalRow } from '../../store/requirement/proposals.ts'
import { requirementSubject } from '../../store/requirement/versions.ts'
import { requireEditor } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed, type Writing } from '../history/commit.ts'
import { applyRevision } from './apply-revision.ts'
import { openProposal, refuseDecided } from './find-proposal.ts'
import { standingRequirement } from './find.ts'
import { reasonOf } from './terms.ts'

type Input = DecisionInput & { readonly proposal: string }

/**
 * The Secretariat decides what a mission proposed. Accepting it revises the requirement in the same transaction: not
 * where the requirement has another version than the mission had read.
 * @throws Refusal proposal.*, requirement.*, access.*
 */
export async function decideProposal(ctx: Ctx, input: Input): Promise<Committed<{ key: string }>> {
  requireEditor(ctx, ['SECRETARIAT'], 'requirement.decide')
  const reason = reasonOf(input.reason)
  const found = await openProposal(ctx, input.proposal, 'CHANGE')
  if (input.decision === 'REFUSED') return refuseIt(ctx, found, reason)
  const { key, requirement } = found
  const { kind, terms } = found.value as unknown as { kind: RevisionKind; terms: Terms }
  const current = await versionOf(ctx.store.db, requirementSubject(requirement))
  // A repeated request finds its own revision: whether it was made already is for the transaction to say.
  const read = found.decision === null ? found.version : current
  if (found.decision === null && current !== read) refuse('proposal.version_passed', { proposal: key })
  const entry = { action: 'requirement.revise', subject: requirementSubject(requirement), reason, read }
  const written = await commit(ctx, entry, async (writing) => {
    refuseDecided(found)
    await applyRevision(ctx, writing, await standingRequirement(writing.trx, requirement), terms, kind, reason)
    await writeDecision(ctx, writing, found, 'ACCEPTED', reason)
    return { key }
  })
  return written
}

/** A variation for every offer, or for one pledge, accepted or refused, with the reason. */
export async function decideVariation(ctx: Ctx, input: Input): Promise<Committed<{ key: string }>> {
  requireEditor(ctx, ['SECRETARIAT'], 'variation.decide')
  const reason = reasonOf(input.reason)
  const found = await openProposal(ctx, input.proposal, 'VARIATION')
  const { audience, ...rest } = entryOf(ctx, found, 'variation.decide')
  // One for every offer is public once it is accepted (policy `seen` on proposals).
  const entry = found.pledge === null && input.decision === 'ACCEPTED' ? rest : { ...rest, audience }
  return commit(ctx, entry, async (writing) => {
    refuseDecided(found)
    await writeDecision(ctx, writing, found, input.decision, reason)
    return { key: found.key }
  })
}

function refuseIt(ctx: Ctx, found: ProposalRow, reason: string): Promise<Committed<{ key: string }>> {
  return commit(ctx, entryOf(ctx, found, 'requirement.decide'), async (writing) => {
    refuseDecided(found)
    await writeDecision(ctx, writing, found, 'REFUSED', reason)
    return { key: found.key }
  })
}

/** The entry names the proposal alone: who asked for what, and why not, is between the two. */
const entryOf = (ctx: Ctx, { key, organisation }: ProposalRow, action: string) => ({
  action,
  subject: proposalSubject(key),
  reason: '',
  read: null,
  audience: { visibility: 'SECRETARIAT', organisations: organisation === null ? [] : [organisation] },
})

/** One decision for each proposal: of two that decide at once, the other is refused. */
async function writeDecision(
  ctx: Ctx,
  { trx, change, wrote }: Writing,
  { key }: ProposalRow,
  decision: DecisionInput['decision'],
  reason: string,
): Promise<void> {
  await claimVersion(trx, proposalSubject(key), 0, change)
  wrote('subject_version')
  wrote('proposal_decision')
  await appendRows(trx, 'proposal_decision', change, [
    { proposal: key, decision, reason, author: ctx.actor, salt: ctx.newId(), known_from: ctx.now() },
  ])
}
