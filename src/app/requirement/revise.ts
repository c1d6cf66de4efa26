import type { ReviseRequirementInput } from '../../contract/requirement-input.ts'
import { requirementSubject } from '../../store/requirement/versions.ts'
import { requireSecretariat } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed } from '../history/commit.ts'
import { reference } from '../reference.ts'
import { applyRevision } from './apply-revision.ts'
import { standingRequirement } from './find.ts'
import { keepSource, sourceOf } from './source.ts'
import { reasonOf, termsOver } from './terms.ts'

/**
 * Revises a requirement, with a reason: as a change from a day on, or as the correction of what was wrong. `read` is
 * the version that the writer has read.
 * @throws Refusal requirement.*, standard.*, source.*, subject.changed, access.*
 */
export async function reviseRequirement(
  ctx: Ctx,
  input: ReviseRequirementInput & { readonly requirement: string; readonly read: number },
): Promise<Committed<{ key: string }>> {
  requireSecretariat(ctx, 'requirement.revise')
  const { requirement: key, read, kind } = input
  const reason = reasonOf(input.reason)
  const ref = await reference(ctx.store)
  await standingRequirement(ctx.store.db, key)
  const source = input.source ? sourceOf(ctx, ref, input.source) : null
  const entry = { action: 'requirement.revise', subject: requirementSubject(key), reason, read }
  return commit(ctx, entry, async (writing) => {
    const last = await standingRequirement(writing.trx, key)
    const next = termsOver(ref, last.capability, last, input, source?.id ?? last.source)
    await keepSource(writing, source)
    await applyRevision(ctx, writing, last, next, kind, reason)
    return { key }
  })
}
