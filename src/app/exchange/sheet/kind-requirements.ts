import { readStandards, REQUIREMENT_SHEET, writeStandards } from '../../../core/exchange/requirement-sheet.ts'
import type { Values } from '../../../core/exchange/sheet.ts'
import type { Basis, Requirement } from '../../../core/requirement/requirement.ts'
import { versionsUnder } from '../../../store/exchange/sheet-rows.ts'
import type { KnownBefore } from '../../../store/known.ts'
import { requirements } from '../../../store/requirement/requirements.ts'
import { requirementSubject } from '../../../store/requirement/versions.ts'
import { requireSecretariat } from '../../access/require.ts'
import type { Ctx } from '../../context.ts'
import { when } from '../../history/when.ts'
import { findMission } from '../../mission/find-mission.ts'
import { nameIn, reference } from '../../reference.ts'
import { reviseRequirement } from '../../requirement/revise.ts'
import { stateRequirement } from '../../requirement/state.ts'
import { taken } from '../../requirement/taken.ts'
import type { Edit, Fact, Kind } from './kind.ts'

/** Requirements: kept by the Secretariat, public to read. */
export const requirementKind: Kind = {
  layout: REQUIREMENT_SHEET,
  subject: 'requirement',
  requireUpload: (ctx) => requireSecretariat(ctx, 'requirement.revise'),
  async load(ctx, scope) {
    const ref = await reference(ctx.store)
    const { asOf, knownAt, before } = when(ctx, ref, scope)
    const mission = scope.mission === undefined ? undefined : findMission(ref, scope.mission).code
    const facts = await current(ctx, before, mission)
    const standing = facts.filter(({ values }) => values['until'] === null || String(values['until']) >= asOf)
    return { facts: standing, asOf, knownAt, past: knownAt !== null }
  },
  async held(ctx, keys) {
    const wanted = new Set(keys)
    const facts = (await current(ctx, null)).filter((f) => wanted.has(f.key))
    return new Map(facts.map((f) => [f.key, { ...f, editable: true }]))
  },
  async twin(ctx, values) {
    const found = (await current(ctx, null)).find((f) =>
      Object.entries(values).every(([code, value]) => (f.values[code] ?? null) === value),
    )
    return found?.key ?? null
  },
  write: (ctx, edit) => (edit.key === null ? stated(ctx, edit) : revised(ctx, edit.key, edit)),
}

/** The newest stretch of each requirement that stands, with the version that a change must name. */
async function current(ctx: Ctx, before: KnownBefore, mission?: string): Promise<Fact[]> {
  const { db } = ctx.store
  // Versions first: whoever writes in between is met by the version that was read.
  const versions = await versionsUnder(db, requirementSubject(''))
  const ref = await reference(ctx.store)
  const rows = await requirements(db, before, mission === undefined ? undefined : [mission])
  const newest = new Map(rows.map((r) => [r.key, r]))
  return [...newest.values()].map((r) => ({
    key: r.key,
    version: versions.get(r.key) ?? 0,
    values: valuesOf(r),
    labels: {
      mission_name: nameIn(ref.missions.get(r.mission)?.names, ctx.language, r.mission),
      capability_name: nameIn(ref.capabilities.get(r.capability)?.names, ctx.language, r.capability),
      unit: ref.capabilities.get(r.capability)?.unit ?? null,
    },
    withheld: [],
    editable: true,
  }))
}

const valuesOf = (r: Requirement): Values => ({
  mission: r.mission,
  capability: r.capability,
  basis: r.basis,
  additional: r.additional ? 'YES' : 'NO',
  quantity: r.quantity,
  from: r.from,
  until: r.until,
  criticality: r.criticality,
  horizon: r.horizon,
  mandate_task: r.mandateTask,
  standards: writeStandards(r.standards, r.source),
  source: r.source,
  note: r.note,
})

/** What the use cases call each column that may be changed. */
const FIELDS = {
  quantity: 'quantity',
  from: 'from',
  until: 'until',
  criticality: 'criticality',
  horizon: 'horizon',
  mandate_task: 'mandateTask',
  note: 'note',
} as const

function terms(values: Values): Record<string, unknown> {
  const given = Object.entries(FIELDS).flatMap(([code, field]) => (code in values ? [[field, values[code]]] : []))
  const standards =
    'standards' in values ? { standards: taken(readStandards(values['standards'] as string | null)) } : {}
  const source = typeof values['source'] === 'string' ? { source: { id: values['source'] } } : {}
  return { ...Object.fromEntries(given), ...standards, ...source }
}

async function stated(ctx: Ctx, { values, said }: Edit): Promise<{ key: string; repeated: boolean }> {
  return stateRequirement(ctx, {
    ...(terms(values) as Pick<Parameters<typeof stateRequirement>[1], 'source' | 'from'>),
    mission: String(values['mission']),
    capability: String(values['capability']),
    basis: values['basis'] as Basis,
    additional: values['additional'] === 'YES',
    reason: String(said['reason']),
  })
}

/** A later beginning is a change from that day on; anything else corrects what was wrong, unless the row says so. */
async function revised(ctx: Ctx, key: string, edit: Edit): Promise<{ key: string; repeated: boolean }> {
  const from = edit.changes.find((c) => c.column === 'from')
  const later = from !== undefined && String(from.to) > String(from.from)
  const kind = (edit.said['revision'] as 'CHANGE' | 'CORRECTION' | null) ?? (later ? 'CHANGE' : 'CORRECTION')
  const changed = Object.fromEntries(edit.changes.map((c) => [c.column, c.to]))
  return reviseRequirement(ctx, {
    ...terms(changed),
    kind,
    reason: String(edit.said['reason']),
    requirement: key,
    read: edit.read,
  })
}
