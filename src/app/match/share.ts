import { VISIBILITIES, type Visibility } from '../../core/access/visibility.ts'
import { refuse } from '../../core/problem.ts'
import { appendShare, seenNow, type RunWhole } from '../../store/match/runs.ts'
import { viewing } from '../../store/access/viewing.ts'
import { ANYONE, type Viewer } from '../../core/access/viewer.ts'
import { requirePerson } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { findRun } from './find-run.ts'
import { runOwner } from './owner.ts'

const SHAREABLE = VISIBILITIES.filter((v) => v !== 'PRIVATE')

/** Nobody in particular among those to whom a thing of a visibility is shown. */
const among = (visibility: Visibility): Viewer =>
  visibility === 'PUBLIC' ? ANYONE : { ...ANYONE, role: visibility === 'SECRETARIAT' ? 'SECRETARIAT' : 'WORKING_GROUP' }

/**
 * Shows a run to the Secretariat, the Working Group or everyone: refused while it was made from a pledge or an
 * arrangement of others that those may not see, or that was not shown to them when it was made.
 * @throws Refusal run.unknown, run.not_yours, run.share_unknown, run.share_confidential, run.failed, access.*
 */
export async function shareRun(
  ctx: Ctx,
  input: { readonly run: string; readonly visibility: string },
): Promise<{ id: string; visibility: Visibility }> {
  const person = requirePerson(ctx.viewer)
  const visibility = SHAREABLE.find((v) => v === input.visibility)
  if (!visibility) return refuse('run.share_unknown', { visibility: input.visibility, allowed: SHAREABLE.join(', ') })
  const run = await findRun(ctx, input.run)
  const owner = runOwner(ctx.viewer)!
  if (run.owner !== owner) refuse('run.not_yours', { run: run.id })
  const hidden = await hiddenFrom(ctx, run, visibility, owner)
  if (hidden > 0) refuse('run.share_confidential', { visibility, count: hidden })
  const audience = { visibility, organisations: [owner] }
  await commit(ctx, { action: 'run.share', subject: `run:${run.id}`, reason: '', read: null, audience }, async (w) => {
    w.wrote('match_share')
    const row = { run: run.id, visibility, author: person, shared_at: ctx.now(), salt: ctx.newId() }
    await appendShare(w.trx, w.change, row)
    return { run: run.id }
  })
  return { id: run.id, visibility }
}

/** Whose alone it is may show it; what an arrangement says is every party's. */
const isOwn = ({ owners }: RunWhole['ingredients'][number], owner: string): boolean => owners.every((o) => o === owner)

/** How many things of others are in the run that those it would be shown to did not see then, or do not see now. */
async function hiddenFrom(ctx: Ctx, run: RunWhole, to: Visibility, owner: string): Promise<number> {
  const others = run.ingredients.filter((i) => !isOwn(i, owner))
  const keys = (is: string): string[] => others.filter((i) => i.is === is).map((i) => i.key)
  const [pledges, arrangements] = await viewing(ctx.store.db, among(to), async (trx) => [
    await seenNow(trx, 'pledge', keys('PLEDGE')),
    await seenNow(trx, 'arrangement', keys('ARRANGEMENT')),
  ])
  const width = (v: string): number => VISIBILITIES.findIndex((one) => one === v)
  // Terms are shown by degrees: what the asker alone was shown of them is no part of a run for more.
  const madeFor = to === 'SECRETARIAT' || run.audience === 'PUBLIC' || (to === 'WORKING_GROUP' && run.audience === to)
  return others.filter(({ is, key, visibility, kept }) => {
    if (!kept) return false
    const seen = (is === 'PLEDGE' ? pledges : arrangements).has(key)
    return !(madeFor && seen && width(visibility) >= width(to))
  }).length
}
