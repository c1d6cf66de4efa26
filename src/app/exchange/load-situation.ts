import { appendRows } from '../../store/exchange/append-rows.ts'
import { appendHeadlines, appendRequirements } from '../../store/exchange/situation.ts'
import { recording, type Written } from '../../store/ledger/append.ts'
import { claimEmpty, ledgerHead } from '../../store/ledger/head.ts'
import type { TableName } from '../../store/schema.ts'
import type { Ctx } from '../context.ts'
import { referenceRows } from './reference-rows.ts'
import { situationRows } from './situation-rows.ts'

/**
 * Loads the shipped reference data and the 2010 situation into an empty register, all or nothing, under one
 * ledger entry. Does nothing, and answers null, where the register already holds something.
 */
export async function loadSituation(ctx: Ctx, dir: string, onProgress?: () => void): Promise<Written | null> {
  const { db } = ctx.store
  if (await ledgerHead(db)) return null
  onProgress?.()
  const [reference, situation] = await Promise.all([referenceRows(dir), situationRows(dir)])
  const entry = {
    actor: ctx.actor,
    action: 'situation.load',
    subject: '2010',
    reason: 'first start: shipped reference data and the situation of 2010',
  }
  const loading = recording(
    db,
    entry,
    async (trx, change, wrote) => {
      if (!(await claimEmpty(trx))) throw new AlreadyLoaded()
      const append = async <T extends TableName>(
        table: T,
        rows: Parameters<typeof appendRows<T>>[3],
      ): Promise<void> => {
        wrote(table)
        await appendRows(trx, table, change, rows)
      }
      await append('source', reference.source)
      await append('organisation', reference.organisation)
      await append('membership', reference.membership)
      await append('organisation_alias', reference.organisation_alias)
      await append('capability', reference.capability)
      await append('mission', reference.mission)
      await append('mandate_event', situation.mandateEvents)
      await append('observation', situation.observations)
      await append('published_total', situation.totals)
      await append('pledge', situation.pledges)
      await append('pledge_event', situation.pledgeEvents)
      await append('cause', situation.causes)
      await append('action', situation.actions)
      for (const table of ['requirement', 'supersession', 'headline'] as const) wrote(table)
      await appendRequirements(trx, change, situation.requirements)
      await appendHeadlines(trx, change, situation.headlines)
    },
    ctx.viewer,
  )
  return loading.then(
    ({ entry: written }) => written,
    (error: unknown) => {
      if (error instanceof AlreadyLoaded) return null
      throw error
    },
  )
}

/** Another process was first. */
class AlreadyLoaded extends Error {}
