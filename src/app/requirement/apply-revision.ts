import { refuse } from '../../core/problem.ts'
import { overlapping, revise, termsOf, type RevisionKind, type Terms } from '../../core/requirement/revision.ts'
import { claimLine, standingOfLine, type StandingRow } from '../../store/requirement/versions.ts'
import type { Ctx } from '../context.ts'
import type { Writing } from '../history/commit.ts'
import { taken } from './taken.ts'
import { supersede, writeVersion, type Beside } from './write-version.ts'

/**
 * Writes a requirement's next version. Of a CHANGE the version before goes on to stand for its time, with its end; of
 * a CORRECTION it stands no longer.
 * @throws Refusal requirement.*
 */
export async function applyRevision(
  ctx: Ctx,
  writing: Writing,
  last: StandingRow,
  next: Terms,
  kind: RevisionKind,
  reason: string,
): Promise<void> {
  const { terms, closedOn } = taken(revise(last, next, kind))
  const beside: Beside =
    terms.source === last.source
      ? { untilReason: null, verified: last.verified, verifiedNote: last.verifiedNote }
      : { untilReason: null, verified: true, verifiedNote: null }
  const untilReason = terms.until === null ? null : terms.until === last.until ? last.untilReason : reason
  await noOverlap(writing, last, terms)
  const written = await writeVersion(ctx, writing, last, terms, { ...beside, untilReason })
  if (closedOn === null) return supersede(ctx, writing, 'requirement', last, written, reason)
  if (last.until === closedOn) return
  const closed = await writeVersion(
    ctx,
    writing,
    last,
    { ...termsOf(last), until: closedOn },
    { ...last, untilReason: reason },
  )
  await supersede(ctx, writing, 'requirement', last, closed, reason)
}

/** Days that others of the mission and capability have are not taken; an overlap that was there may stay. */
async function noOverlap({ trx }: Writing, last: StandingRow, terms: Terms): Promise<void> {
  await claimLine(trx, last.mission, last.capability)
  const others = (await standingOfLine(trx, last.mission, last.capability)).filter((r) => r.key !== last.key)
  const found = overlapping(others, terms)
  if (found && !overlapping(others, last)) refuse('requirement.overlaps', { requirement: found.key, from: found.from })
}
