import type { StateRequirementInput } from '../../contract/requirement-input.ts'
import { refuse } from '../../core/problem.ts'
import { plausibleDay } from '../../core/requirement/day.ts'
import { checkTerms, overlapping, type Terms } from '../../core/requirement/revision.ts'
import { claimLine, keysLike, requirementSubject, standingOfLine } from '../../store/requirement/versions.ts'
import type { Db } from '../../store/open.ts'
import { requireSecretariat } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed } from '../history/commit.ts'
import { reference } from '../reference.ts'
import { lineOf } from './line-of.ts'
import { keepSource, sourceOf } from './source.ts'
import { taken } from './taken.ts'
import { reasonOf, termsOver } from './terms.ts'
import { writeVersion } from './write-version.ts'

/**
 * States a new requirement of a mission for a capability, with its reason. Where one of the same mission and
 * capability already holds on some of its days, that one is to be revised or ended first.
 * @throws Refusal requirement.*, standard.*, source.*, mission.unknown, capability.unknown, access.*
 */
export async function stateRequirement(ctx: Ctx, input: StateRequirementInput): Promise<Committed<{ key: string }>> {
  requireSecretariat(ctx, 'requirement.state')
  const reason = reasonOf(input.reason)
  const ref = await reference(ctx.store)
  const { mission, capability } = lineOf(ref, input)
  const source = sourceOf(ctx, ref, input.source)
  const from = taken(plausibleDay(input.from, 'from'))
  const nothing: Terms = {
    quantity: null,
    from,
    until: null,
    criticality: null,
    horizon: null,
    mandateTask: null,
    note: null,
    source: source.id,
    standards: [],
  }
  const terms = taken(checkTerms(termsOver(ref, capability, nothing, input, source.id)))
  const key = await freeKey(ctx.store.db, `${mission}-${capability}-${from.slice(0, 4)}`.toLowerCase())
  const entry = { action: 'requirement.state', subject: requirementSubject(key), reason, read: 0 }
  return commit(ctx, entry, async (writing) => {
    await claimLine(writing.trx, mission, capability)
    const found = overlapping(await standingOfLine(writing.trx, mission, capability), terms)
    if (found) refuse('requirement.overlaps', { requirement: found.key, from: found.from })
    await keepSource(writing, source)
    const identity = { key, mission, capability, basis: input.basis, additional: input.additional }
    const untilReason = terms.until === null ? null : reason
    await writeVersion(ctx, writing, identity, terms, { untilReason, verified: true, verifiedNote: null })
    return { key }
  })
}

/** The key, with a number behind it where it was given before. */
async function freeKey(db: Db, key: string): Promise<string> {
  const given = await keysLike(db, key)
  if (!given.has(key)) return key
  let n = 2
  while (given.has(`${key}-${n}`)) n += 1
  return `${key}-${n}`
}
