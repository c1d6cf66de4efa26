import { refuse } from '../problem.ts'
import type { MatchProblem } from './problem.ts'

type Ids = ReadonlySet<string>

function idsOf(rows: readonly { readonly id: string }[], path: string): Ids {
  const ids = new Set<string>()
  for (const [i, { id }] of rows.entries()) {
    if (ids.has(id)) refuse('match.id_duplicate', { field: `${path}[${i}].id`, id })
    ids.add(id)
  }
  return ids
}

function known(ids: Ids, id: string, field: string, list: string): void {
  if (!ids.has(id)) refuse('match.id_unknown', { field, id, list })
}

const allKnown = (ids: Ids, named: readonly string[], field: string, list: string): void =>
  named.forEach((id, i) => known(ids, id, `${field}[${i}]`, list))

function period(row: { readonly from: number; readonly until: number }, months: number, field: string): void {
  if (row.until > months)
    refuse('match.field_range', { field: `${field}.until`, value: row.until, from: 0, to: months })
  if (row.from >= row.until) refuse('match.period_empty', { field, from: row.from, until: row.until })
}

/** What one row alone cannot show: ids that nobody has, ids twice, periods that are empty, orders that are broken. */
export function checkReferences(p: MatchProblem): void {
  const missions = idsOf(p.missions, 'missions')
  const capabilities = idsOf(p.capabilities, 'capabilities')
  const offers = new Map(p.capabilities.map((k) => [k.id, k.unit]))
  for (const list of ['requirements', 'offers', 'equipmentLots', 'courses', 'funds'] as const) idsOf(p[list], list)
  const types = new Set(Object.keys(p.shippingCost))
  const groups = new Set(Object.keys(p.liftFactor))
  const modules = new Set(Object.keys(p.seatCost))
  const shares = new Set(Object.keys(p.traineeShare))
  const { classSizes } = p.parameters
  if (classSizes.length === 0) refuse('match.field_missing', { field: 'parameters.classSizes[0]' })
  classSizes.forEach((size, i) => {
    if (i > 0 && size < classSizes[i - 1]!) refuse('match.not_ascending', { field: `parameters.classSizes[${i}]` })
  })
  const taught = (named: readonly string[], field: string): void => {
    allKnown(modules, named, field, 'seatCost')
    allKnown(shares, named, field, 'traineeShare')
  }
  checkTable(p.shippingCost, missions, 'shippingCost')
  checkTable(p.liftFactor, missions, 'liftFactor')
  p.missions.forEach((m, i) => taught(m.modules, `missions[${i}].modules`))
  p.capabilities.forEach((k, i) => {
    taught(k.modules, `capabilities[${i}].modules`)
    if (k.substitute === null) return
    known(capabilities, k.substitute, `capabilities[${i}].substitute`, 'capabilities')
    if (k.substitute === k.id) refuse('match.own_substitute', { field: `capabilities[${i}].substitute`, id: k.id })
  })
  p.requirements.forEach((r, i) => {
    known(missions, r.mission, `requirements[${i}].mission`, 'missions')
    known(capabilities, r.capability, `requirements[${i}].capability`, 'capabilities')
    period(r, p.months, `requirements[${i}]`)
  })
  p.offers.forEach((o, i) => {
    const at = `offers[${i}]`
    known(capabilities, o.capability, `${at}.capability`, 'capabilities')
    known(groups, o.group, `${at}.group`, 'liftFactor')
    allKnown(missions, o.excludedMissions, `${at}.excludedMissions`, 'missions')
    allKnown(modules, o.modules, `${at}.modules`, 'seatCost')
    period(o, p.months, at)
    if (offers.get(o.capability) === 'UNIT' && o.quantity !== 1)
      refuse('match.field_range', { field: `${at}.quantity`, value: o.quantity, from: 1, to: 1 })
    const needed = o.missingEquipment.map((e) => e.type)
    allKnown(types, needed, `${at}.missingEquipment`, 'shippingCost')
    const twice = needed.findIndex((type, j) => needed.indexOf(type) !== j)
    if (twice >= 0) refuse('match.id_duplicate', { field: `${at}.missingEquipment[${twice}].type`, id: needed[twice]! })
  })
  p.equipmentLots.forEach((l, i) => {
    known(types, l.type, `equipmentLots[${i}].type`, 'shippingCost')
    allKnown(groups, l.recipients, `equipmentLots[${i}].recipients`, 'liftFactor')
    allKnown(missions, l.excludedMissions, `equipmentLots[${i}].excludedMissions`, 'missions')
  })
  p.courses.forEach((c, i) => {
    known(modules, c.module, `courses[${i}].module`, 'seatCost')
    known(shares, c.module, `courses[${i}].module`, 'traineeShare')
    allKnown(groups, c.recipients, `courses[${i}].recipients`, 'liftFactor')
  })
  p.funds.forEach((f, i) => {
    allKnown(groups, f.recipients, `funds[${i}].recipients`, 'liftFactor')
    if (f.missions) allKnown(missions, f.missions, `funds[${i}].missions`, 'missions')
  })
}

/** A table has a figure for every mission, and none for a mission that is not there. */
function checkTable(table: MatchProblem['shippingCost'], missions: Ids, field: string): void {
  for (const [key, row] of Object.entries(table)) {
    for (const mission of Object.keys(row)) known(missions, mission, `${field}.${key}.${mission}`, 'missions')
    for (const mission of missions)
      if (!Object.hasOwn(row, mission)) refuse('match.field_missing', { field: `${field}.${key}.${mission}` })
  }
}
