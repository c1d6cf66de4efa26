import type { ReviseInput, TermsInput } from '../../contract/arrangement.ts'
import type { Role } from '../../core/access/viewer.ts'
import { mayRevise } from '../../core/arrangement/acts.ts'
import { checkTerms } from '../../core/arrangement/check-terms.ts'
import { asked } from '../../core/arrangement/facts.ts'
import type { Party, Terms } from '../../core/arrangement/terms.ts'
import { refuse, Refusal, type Verdict } from '../../core/problem.ts'
import { LIMITS, text } from '../../core/text.ts'
import { viewing } from '../../store/access/viewing.ts'
import { ownerOfPledge } from '../../store/arrangement/arrangements.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { requireEditor } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed } from '../history/commit.ts'
import { reference } from '../reference.ts'
import { findArrangement, findArrangementIn, today, type FoundArrangement } from './find.ts'
import { termsFrame } from './frame.ts'
import { audienceOf, writeProposal } from './rows.ts'

export type SavedArrangement = Committed<{ key: string }>

/** Whoever can be a party, and the Secretariat. */
export const ARRANGING: readonly Role[] = [
  'SECRETARIAT',
  'MISSION',
  'MEMBER_STATE',
  'REGIONAL_ORGANISATION',
  'TRAINING_CENTRE',
]

/**
 * Proposes an arrangement to its parties. The proposer’s own organisation is one of them, or the Secretariat.
 * @throws Refusal access.*, arrangement.*, mission.unknown, capability.unknown, pledge.unknown, text.*
 */
export async function proposeArrangement(ctx: Ctx, input: TermsInput): Promise<SavedArrangement> {
  requireEditor(ctx, ARRANGING, 'arrangement.propose')
  const terms = await checked(ctx, input)
  const proposer = ctx.viewer.organisation ?? ''
  const codes = terms.parties.map((p) => p.code)
  if (ctx.viewer.role !== 'SECRETARIAT' && !codes.includes(proposer)) refuse('arrangement.not_party', {})
  const key = ctx.newId()
  const audience = audienceOf(codes, terms.visibility)
  const entry = { action: 'arrangement.propose', subject: `arrangement:${key}`, reason: '', read: 0, audience }
  return commit(ctx, entry, async (writing) => {
    const { trx, change, wrote } = writing
    wrote('arrangement')
    await appendRows(trx, 'arrangement', change, [{ key, proposer, salt: ctx.newId() }])
    await writeProposal(ctx, writing, key, { version: 1, terms, released: [], reason: '' })
    return { key }
  })
}

/**
 * Proposes other terms, with a reason. All parties are asked again, those of the terms that hold too if the new ones
 * release them; until all have agreed, what was agreed to holds.
 * @throws Refusal arrangement.unknown, arrangement.state, arrangement.not_party, subject.changed, and as proposing
 */
export async function reviseArrangement(
  ctx: Ctx,
  key: string,
  input: ReviseInput,
  read: number,
): Promise<SavedArrangement> {
  requireEditor(ctx, ARRANGING, 'arrangement.revise')
  const seen = await findArrangement(ctx, key)
  const { reason: why, ...draft } = input
  const terms = await checked(ctx, draft)
  const reason = valueOf(text(why, 'reason', LIMITS.line))
  const codes = [...new Set([...terms.parties.map((p) => p.code), ...seen.facts.versions.flatMap(asked)])]
  const audience = audienceOf(codes, terms.visibility)
  const entry = { action: 'arrangement.revise', subject: `arrangement:${key}`, reason: '', read, audience }
  return commit(ctx, entry, async (writing) => {
    const found = await findArrangementIn(writing.trx, key, today(ctx))
    const { version } = valueOf(mayRevise(found.standing, actingOf(ctx)))
    await writeProposal(ctx, writing, key, { version, terms, released: releasedBy(found, terms), reason })
    return { key }
  })
}

/** Parties to what holds that take no part in the new terms: they are asked too. */
function releasedBy({ standing }: FoundArrangement, terms: Terms): Party[] {
  if (!standing.agreed) return []
  const stay = new Set(terms.parties.map((p) => p.code))
  return standing.holds.terms.parties.filter((p) => standing.remains.parties.includes(p.code) && !stay.has(p.code))
}

export const actingOf = ({ viewer }: Ctx) => ({
  code: viewer.organisation ?? '',
  secretariat: viewer.role === 'SECRETARIAT',
})

export function valueOf<T>(verdict: Verdict<T>): T {
  if (verdict.ok) return verdict.value
  throw new Refusal(verdict.problem)
}

/** Terms as handed in, checked by the rules, and their pledges by the register. */
async function checked(ctx: Ctx, input: TermsInput): Promise<Terms> {
  const ref = await reference(ctx.store)
  const verdict = checkTerms(input, termsFrame(ref, ctx.viewer.organisation ?? ''))
  if (!verdict.ok) throw new Refusal(verdict.problems[0]!.problem)
  const { terms } = verdict
  await viewing(ctx.store.db, ctx.viewer, async (trx) => {
    for (const { id, pledge, party } of terms.components) {
      if (pledge === null) continue
      // Only the printed characters of a key are asked of the database.
      const owner = /^[\u0021-\u007e]{1,100}$/.test(pledge) ? await ownerOfPledge(trx, pledge) : undefined
      if (!owner) refuse('pledge.unknown', { pledge })
      else if (owner.organisation !== party) refuse('arrangement.pledge_of_other', { component: id, pledge, party })
    }
  })
  return terms
}
