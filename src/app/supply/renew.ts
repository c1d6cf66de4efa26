import { mayEdit } from '../../core/access/viewer.ts'
import { judgeRenewal } from '../../core/supply/acts.ts'
import { standingOn } from '../../core/supply/standing.ts'
import { viewing } from '../../store/access/viewing.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { claimVersion } from '../../store/history/versions.ts'
import { pledgeFacts, pledgeVersions } from '../../store/supply/pledges.ts'
import { ensureRegisterSource } from '../../store/supply/register-source.ts'
import { requireEditor } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed } from '../history/commit.ts'
import { audienceOf } from './audience.ts'
import { allowed, changePledge } from './change-pledge.ts'
import { today } from './find-pledge.ts'
import { OWNER_ROLES } from './register.ts'
import { eventRow } from './rows.ts'

/**
 * One click: the pledge stands for six months more.
 * @throws Refusal pledge.renewal_early, pledge.renewal_none, pledge.lapsed, pledge.unknown, subject.changed, access.*
 */
export const renewPledge = (
  ctx: Ctx,
  { key, read }: { readonly key: string; readonly read: number },
): Promise<Committed<{ key: string }>> =>
  changePledge(ctx, { key, read, action: 'pledge.renew' }, ({ facts, standing }, parties) => {
    allowed(judgeRenewal(facts, standing, parties))
    return { event: { kind: 'RENEWAL', on: today(ctx) } }
  })

/**
 * Renews whatever the viewer's organisation has to renew now, all or nothing. Nothing due is no refusal.
 * @throws Refusal access.*, subject.changed (somebody changed one of them meanwhile)
 */
export async function renewAll(ctx: Ctx): Promise<Committed<{ renewed: number }>> {
  requireEditor(ctx, OWNER_ROLES, 'pledge.renew_all')
  const organisation = ctx.viewer.organisation ?? ''
  const due = await dueOf(ctx, organisation)
  const audience = audienceOf(organisation, ['PRIVATE', ...due.map((d) => d.facts.visibility)])
  const intent = { action: 'pledge.renew_all', subject: 'pledges', reason: '', read: null, ...audience }
  return commit(ctx, intent, async ({ trx, change, wrote }) => {
    if (due.length === 0) return { renewed: 0 }
    if (await ensureRegisterSource(trx, change)) wrote('source')
    wrote('subject_version')
    for (const { facts, version } of due) await claimVersion(trx, `pledge:${facts.key}`, version, change)
    wrote('pledge_event')
    const rows = due.map(({ facts }) => eventRow(ctx, facts.key, { kind: 'RENEWAL', on: today(ctx) }))
    await appendRows(trx, 'pledge_event', change, rows)
    return { renewed: due.length }
  })
}

/** The organisation's own pledges in notice or grace, with their versions. */
function dueOf(ctx: Ctx, organisation: string) {
  return viewing(ctx.store.db, ctx.viewer, async (trx) => {
    const own = await pledgeFacts(trx, null, { organisation })
    const due = own.filter((facts) => {
      const standing = standingOn(facts, today(ctx))
      return standing && mayEdit(ctx.viewer) && judgeRenewal(facts, standing, ['OWNER']).ok
    })
    const versions = await pledgeVersions(
      trx,
      due.map((f) => f.key),
    )
    return due.map((facts) => ({ facts, version: versions.get(facts.key) ?? 0 }))
  })
}
