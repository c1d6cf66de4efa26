import { refuse } from '../../core/problem.ts'
import { viewing } from '../../store/access/viewing.ts'
import { proposals, type ProposalRow } from '../../store/requirement/proposals.ts'
import type { Ctx } from '../context.ts'

/**
 * A proposal that is shown to whoever asks and not decided yet. One that is not shown is unknown.
 * @throws Refusal proposal.unknown, proposal.decided
 */
export async function openProposal(ctx: Ctx, key: string, kind: 'CHANGE' | 'VARIATION'): Promise<ProposalRow> {
  const [found] = await viewing(ctx.store.db, ctx.viewer, (trx) => proposals(trx, { key, kind }))
  if (!found) return refuse('proposal.unknown', { proposal: key })
  return found
}

/** @throws Refusal proposal.decided */
export function refuseDecided({ key, decision }: ProposalRow): void {
  if (decision !== null) refuse('proposal.decided', { proposal: key, decision })
}
