import type { EndRequirementInput } from '../../contract/requirement-input.ts'
import { plausibleDay } from '../../core/requirement/day.ts'
import { end } from '../../core/requirement/revision.ts'
import { requirementSubject } from '../../store/requirement/versions.ts'
import { requireSecretariat } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed } from '../history/commit.ts'
import { standingRequirement } from './find.ts'
import { taken } from './taken.ts'
import { reasonOf } from './terms.ts'
import { supersede, writeVersion } from './write-version.ts'

/**
 * Ends a requirement with its last day and the reason: known from now on, as a version of its own.
 * @throws Refusal requirement.*, subject.changed, access.*
 */
export async function endRequirement(
  ctx: Ctx,
  input: EndRequirementInput & { readonly requirement: string; readonly read: number },
): Promise<Committed<{ key: string }>> {
  requireSecretariat(ctx, 'requirement.end')
  const { requirement: key, read } = input
  const reason = reasonOf(input.reason)
  const until = taken(plausibleDay(input.until, 'until'))
  await standingRequirement(ctx.store.db, key)
  const entry = { action: 'requirement.end', subject: requirementSubject(key), reason, read }
  return commit(ctx, entry, async (writing) => {
    const last = await standingRequirement(writing.trx, key)
    const terms = taken(end(last, until))
    const written = await writeVersion(ctx, writing, last, terms, { ...last, untilReason: reason })
    await supersede(ctx, writing, 'requirement', last, written, reason)
    return { key }
  })
}
