import type { Visibility } from '../../core/access/visibility.ts'
import { mayEdit } from '../../core/access/viewer.ts'
import { Refusal, type Verdict } from '../../core/problem.ts'
import { partiesOf } from '../../core/supply/choices.ts'
import type { Party } from '../../core/supply/steps.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import type { Trx } from '../../store/open.ts'
import { ensureRegisterSource } from '../../store/supply/register-source.ts'
import { denied, requirePerson } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed, type Writing } from '../history/commit.ts'
import { audienceOf } from './audience.ts'
import { findPledgeIn, today, visiblePledge, type FoundPledge } from './find-pledge.ts'
import { eventRow, termsRow, type EventDraft } from './rows.ts'

/** What a change writes: an event, or new terms, or both. */
export interface PledgeChange {
  readonly event?: EventDraft
  readonly terms?: Omit<Parameters<typeof termsRow>[2], 'version'>
}

export interface ChangeIntent {
  readonly key: string
  /** The version that the writer has read. */
  readonly read: number
  readonly action: string
  /** A visibility that the change brings: it is news for those, too. */
  readonly visibility?: Visibility
}

/** The value of a verdict, or its refusal. */
export function allowed<T>(verdict: Verdict<T>): T {
  if (!verdict.ok) throw new Refusal(verdict.problem)
  return verdict.value
}

/**
 * One change to one pledge: found as the viewer may see it, decided by the rules on the version that the writer has read,
 * written as that version's successor.
 * @throws Refusal pledge.unknown, subject.changed, access.*, and whatever `decide` refuses
 */
export async function changePledge(
  ctx: Ctx,
  { key, read, action, visibility }: ChangeIntent,
  decide: (found: FoundPledge, parties: readonly Party[]) => PledgeChange,
): Promise<Committed<{ key: string }>> {
  requirePerson(ctx.viewer)
  const admit = async (trx: Trx) => {
    const seen = await visiblePledge(trx, key)
    if (!mayEdit(ctx.viewer)) denied(ctx.viewer, action)
    return audienceOf(seen.organisation, [seen.visibility, ...(visibility ? [visibility] : [])])
  }
  return commit(ctx, { action, subject: `pledge:${key}`, reason: '', read, admit }, async (writing) => {
    // Read once the version is ours: what the rules are asked about is what the writer has read.
    const found = await findPledgeIn(writing.trx, key, today(ctx))
    await writeChange(ctx, writing, key, decide(found, partiesOf(ctx.viewer, found.facts.organisation)))
    return { key }
  })
}

/** Appends what a change brings, with the source of statements made here. */
export async function writeChange(ctx: Ctx, writing: Writing, key: string, change: PledgeChange): Promise<void> {
  const { trx, change: number, version, wrote } = writing
  if (await ensureRegisterSource(trx, number)) wrote('source')
  if (change.terms) {
    wrote('pledge_terms')
    await appendRows(trx, 'pledge_terms', number, [termsRow(ctx, key, { ...change.terms, version })])
  }
  if (change.event) {
    wrote('pledge_event')
    await appendRows(trx, 'pledge_event', number, [eventRow(ctx, key, change.event)])
  }
}
