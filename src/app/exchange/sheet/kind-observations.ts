import { OBSERVATION_SHEET } from '../../../core/exchange/observation-sheet.ts'
import type { Values } from '../../../core/exchange/sheet.ts'
import type { Measure } from '../../../core/gap/observation.ts'
import { statementLike, statements, statementsByKey } from '../../../store/exchange/sheet-rows.ts'
import { requireEditor } from '../../access/require.ts'
import { when } from '../../history/when.ts'
import { findMission } from '../../mission/find-mission.ts'
import { nameIn, reference } from '../../reference.ts'
import { recordObservation } from '../../gap/record-observation.ts'
import type { Kind } from './kind.ts'

type Row = Awaited<ReturnType<typeof statements>>[number]

/** Statements: new ones are recorded; none that stands is changed by a sheet. */
export const observationKind: Kind = {
  layout: OBSERVATION_SHEET,
  subject: 'observation',
  requireUpload: (ctx) => requireEditor(ctx, ['SECRETARIAT', 'OPERATOR', 'MISSION'], 'observation.record'),
  async load(ctx, scope) {
    const ref = await reference(ctx.store)
    const { asOf, knownAt, before } = when(ctx, ref, scope)
    const mission = scope.mission === undefined ? undefined : findMission(ref, scope.mission).code
    const rows = await statements(ctx.store.db, before, mission)
    const beside = Map.groupBy(rows, seriesDay)
    const facts = rows.map((r) => ({
      key: r.key,
      version: 0,
      values: valuesOf(r),
      labels: {
        mission_name: nameIn(ref.missions.get(r.mission)?.names, ctx.language, r.mission),
        capability_name: nameIn(ref.capabilities.get(r.capability)?.names, ctx.language, r.capability),
        also_said: alsoSaid(r, beside.get(seriesDay(r))!),
      },
      withheld: [],
      editable: true,
    }))
    return { facts, asOf, knownAt, past: knownAt !== null }
  },
  async held(ctx, keys) {
    const rows = await statementsByKey(ctx.store.db, keys)
    return new Map(rows.map((r) => [r.key, { version: 0, values: valuesOf(r), editable: true }]))
  },
  twin: (ctx, values) =>
    statementLike(ctx.store.db, {
      mission: String(values['mission']),
      capability: String(values['capability']),
      measure: String(values['measure']),
      value: Number(values['value']),
      valid_on: String(values['valid_on']),
      source: String(values['source']),
    }),
  write: (ctx, { values }) =>
    recordObservation(ctx, {
      mission: String(values['mission']),
      capability: String(values['capability']),
      measure: values['measure'] as Measure,
      value: Number(values['value']),
      unit: String(values['unit']),
      validOn: String(values['valid_on']),
      note: (values['note'] ?? null) as string | null,
      source: { id: String(values['source']) },
      verified: true,
    }),
}

const seriesDay = (r: Row): string => `${r.mission}/${r.capability}/${r.measure}/${r.valid_on}`

const valuesOf = (r: Row): Values => ({
  mission: r.mission,
  capability: r.capability,
  measure: r.measure,
  value: r.value,
  unit: r.unit,
  valid_on: r.valid_on,
  source: r.source,
  note: r.note,
})

/** What others say of the same quantity on the same day, where it differs. */
function alsoSaid(row: Row, beside: readonly Row[]): string | null {
  const others = beside.filter((o) => o.value !== row.value)
  return others.length === 0 ? null : others.map((o) => `${o.value} (${o.source})`).join(' | ')
}
