import type { Visibility } from '../../core/access/visibility.ts'
import { refuse } from '../../core/problem.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { recording } from '../../store/ledger/append.ts'
import type { Ctx } from '../context.ts'

/** Where a pledge was read. */
export type ReadPurpose = 'list' | 'show' | 'gap-list' | 'trace' | 'spreadsheet' | 'match'

/** A pledge that an answer carries. */
export interface CarriedPledge {
  readonly key: string
  readonly organisation: string
  readonly visibility: Visibility
}

/**
 * Records, before an answer is given, that it carries pledges of other organisations that are not public: one entry
 * for all of them. Without a person to name nothing is recorded, and nothing may be shown.
 * @throws Refusal access.sign_in_needed
 */
export async function recordReads(ctx: Ctx, carried: readonly CarriedPledge[], purpose: ReadPurpose): Promise<void> {
  const { person, organisation, role } = ctx.viewer
  const others = carried.filter((p) => p.visibility !== 'PUBLIC' && p.organisation !== organisation)
  if (others.length === 0) return
  if (person === null) return refuse('access.sign_in_needed', {})
  const at = ctx.now()
  const rows = [...new Set(others.map((p) => p.key))].map((pledge) => ({
    pledge,
    organisation: organisation ?? role,
    person,
    purpose,
    at,
    salt: ctx.newId(),
  }))
  const owners = [...new Set(others.map((p) => p.organisation))]
  const entry = {
    actor: ctx.actor,
    action: 'pledge.read',
    subject: 'pledges',
    reason: '',
    audience: { visibility: 'PRIVATE', organisations: owners },
  }
  await recording(
    ctx.store.db,
    entry,
    async (trx, change, wrote) => {
      wrote('pledge_read')
      await appendRows(trx, 'pledge_read', change, rows)
    },
    ctx.viewer,
  )
}
