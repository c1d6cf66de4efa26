import type { ObservationInput } from '../../contract/requirement-input.ts'
import type { Day } from '../../core/history/day.ts'
import { refuse } from '../../core/problem.ts'
import { plausibleDay } from '../../core/requirement/day.ts'
import { checkQuantity } from '../../core/requirement/revision.ts'
import { optionalText } from '../../core/text.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { seriesStatements, type SeriesName } from '../../store/gap/statements.ts'
import { requireEditor } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed } from '../history/commit.ts'
import { reference } from '../reference.ts'
import { ownMissionOnly } from '../requirement/own-mission.ts'
import { keepSource, sourceOf } from '../requirement/source.ts'
import { taken } from '../requirement/taken.ts'
import { seriesOf } from './series.ts'

/**
 * Records what a source says of a quantity on a day. It stands beside what others say; nothing is replaced. The
 * Secretariat records for every mission, a mission for itself.
 * @throws Refusal observation.*, requirement.quantity_invalid, source.*, history.*, access.*
 */
export async function recordObservation(ctx: Ctx, input: ObservationInput): Promise<Committed<{ key: string }>> {
  requireEditor(ctx, ['SECRETARIAT', 'OPERATOR', 'MISSION'], 'observation.record')
  const ref = await reference(ctx.store)
  const series = seriesOf(ref, input)
  await ownMissionOnly(ctx, series.mission, 'observation.record')
  const wanted = ref.capabilities.get(series.capability)!.unit
  if (input.unit !== wanted) refuse('observation.unit_wrong', { unit: input.unit, wanted })
  const value = taken(checkQuantity(input.value, 'value'))!
  const validOn = dayOf(ctx, series, input.validOn)
  const note = taken(optionalText(input.note, 'note'))
  const source = sourceOf(ctx, ref, input.source)
  const key =
    `${series.mission}-${series.capability}-${series.measure}-${validOn}-${ctx.newId().slice(-8)}`.toLowerCase()
  const entry = { action: 'observation.record', subject: `observation:${key}`, reason: '', read: null }
  return commit(ctx, entry, async (writing) => {
    const held = await seriesStatements(writing.trx, series, null, validOn)
    const same = held.find((o) => o.value === value && o.source === source.id)
    if (same) refuse('observation.held', { observation: same.key })
    await keepSource(writing, source)
    writing.wrote('observation')
    await appendRows(writing.trx, 'observation', writing.change, [
      {
        key,
        ...series,
        contributor: null,
        value,
        unit: wanted,
        valid_printed: null,
        valid_on: validOn,
        derived: false,
        note,
        source: source.id,
        verified: input.verified,
        verified_note: null,
        known_from: ctx.now(),
        known_basis: 'RECORDED',
      },
    ])
    return { key }
  })
}

/** What is deployed cannot be stated ahead; what is required, pledged or will be short can. */
function dayOf(ctx: Ctx, { measure }: SeriesName, given: string): Day {
  const on = taken(plausibleDay(given, 'validOn'))
  const today = ctx.now().slice(0, 10)
  return measure === 'DEPLOYED' && on > today ? refuse('observation.day_ahead', { day: on, today }) : on
}
