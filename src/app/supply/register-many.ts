import type { Visibility } from '../../core/access/visibility.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { audienceOf } from './audience.ts'
import { writeNew, type NewPledge } from './register.ts'

/** A new pledge, and the key under which its row may be sent again; null where it comes from no person. */
export interface KeyedPledge {
  readonly pledge: NewPledge
  readonly request: Ctx['request']
}

/**
 * Writes new pledges that the rules have taken, all or none, in one transaction under one ledger entry. Each has its own
 * version, and its own answer under the key of its row, as if it had been sent alone.
 */
export async function registerPledges(ctx: Ctx, all: readonly KeyedPledge[]): Promise<void> {
  const visibilities = all.map(({ pledge }): Visibility => pledge.facts.visibility)
  const audience = audienceOf(ctx.viewer.organisation ?? '', visibilities)
  const intent = { action: 'pledge.register_all', subject: 'pledges', reason: '', read: null, ...audience }
  await commit({ ...ctx, request: null }, intent, async (writing) => {
    const { trx, change, wrote } = writing
    wrote('subject_version')
    const subjects = all.map(({ pledge }) => ({ subject: `pledge:${pledge.facts.key}`, version: 1 }))
    await appendRows(trx, 'subject_version', change, subjects)
    await writeNew(
      ctx,
      writing,
      all.map(({ pledge }) => pledge),
    )
    const answers = all.flatMap(({ pledge, request }) =>
      request === null ? [] : [{ request, answer: { key: pledge.facts.key, version: 1 } }],
    )
    const rows = answers.map(({ request: { key, digest }, answer }) => ({
      person: ctx.viewer.person ?? ctx.actor,
      key,
      request: digest,
      answer,
      at: ctx.now(),
    }))
    if (rows.length > 0) await appendRows(trx, 'request_key', change, rows)
    return { registered: all.length }
  })
}
