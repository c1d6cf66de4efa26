import type { AnnouncePledgeInput } from '../../contract/supply.ts'
import { block, refuse } from '../../core/problem.ts'
import { checkTerms, plausibleDay } from '../../core/supply/check-terms.ts'
import { optionalText, LIMITS } from '../../core/text.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { requireSecretariat } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed } from '../history/commit.ts'
import { reference, type Reference } from '../reference.ts'
import { keepSource, sourceOf, type FoundSource } from '../requirement/source.ts'
import { allowed } from './change-pledge.ts'
import { today } from './find-pledge.ts'
import { readOffered } from './offered.ts'
import { knownMission } from './read-terms.ts'
import { eventRow } from './rows.ts'

/**
 * What an organisation announced in public, put down by the Secretariat with its source: public, not kept by its owner,
 * and worth nothing in any reading. A conference announcement is not a registered pledge.
 * @throws Refusal access.*, pledge.*, source.*, capability.unknown, mission.unknown, text.*
 */
export async function announcePledge(ctx: Ctx, input: AnnouncePledgeInput): Promise<Committed<{ key: string }>> {
  requireSecretariat(ctx, 'pledge.announce')
  const ref = await reference(ctx.store)
  const organisation = input.organisation.trim()
  if (!ref.organisations.has(organisation)) refuse('pledge.organisation_unknown', { organisation })
  const offered = readOffered(ref, input)
  const source: FoundSource =
    typeof input.source === 'string'
      ? { id: knownSource(ref, input.source), row: null }
      : sourceOf(ctx, ref, input.source)
  const mission = input.mission?.trim() || null
  if (mission) knownMission(ref, mission)
  const quantity = input.quantity ?? null
  if (quantity !== null) checkQuantity(quantity, offered, ctx)
  const on = allowed(plausibleDay(input.on, 'on')) ?? allowed(block('history.day_invalid', { value: input.on }))
  if (on > today(ctx)) refuse('pledge.day_in_future', { on, today: today(ctx) })
  const note = allowed(optionalText(input.note, 'note'))
  const printed = allowed(optionalText(input.printed, 'printed', LIMITS.name)) ?? 'ANNOUNCED'
  const key = ctx.newId()
  const intent = { action: 'pledge.announce', subject: `pledge:${key}`, reason: '', read: 0 }
  return commit(ctx, intent, async (writing) => {
    const { trx, change, wrote } = writing
    await keepSource(writing, source)
    wrote('pledge')
    await appendRows(trx, 'pledge', change, [
      {
        ...offered,
        key,
        organisation,
        mission,
        source: source.id,
        verified: true,
        note: null,
        kept: false,
        visibility: 'PUBLIC',
        salt: ctx.newId(),
      },
    ])
    wrote('pledge_event')
    const event = {
      kind: 'STATE',
      state: 'ANNOUNCED',
      on,
      quantity,
      stagePrinted: printed,
      note,
      source: source.id,
    } as const
    await appendRows(trx, 'pledge_event', change, [eventRow(ctx, key, event)])
    return { key }
  })
}

/** The id of a source that the register has. */
export function knownSource(ref: Reference, id: string | null | undefined): string {
  const source = id?.trim() ?? ''
  return ref.sources.has(source) ? source : refuse('pledge.source_unknown', { source })
}

function checkQuantity(quantity: number, offered: ReturnType<typeof readOffered>, ctx: Ctx): void {
  const draft = { visibility: 'PUBLIC', language: 'en', quantity }
  const verdict = checkTerms(draft, { ...offered, today: today(ctx) })
  const wrong = verdict.ok ? undefined : verdict.problems.find((p) => p.field === 'quantity')
  if (wrong) allowed({ ok: false, problem: wrong.problem })
}
