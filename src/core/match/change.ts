import { refuse } from '../problem.ts'
import { amount, list, object, oneOf, word, type Read } from './field.ts'
import { MATCH_LIMITS as MOST } from './limits.ts'
import type * as P from './problem.ts'
import * as row from './read-problem.ts'
import { checkReferences } from './references.ts'

/** The parts of a problem to which rows can be added, and which rows can leave. */
const PARTS = {
  OFFER: 'offers',
  LOT: 'equipmentLots',
  COURSE: 'courses',
  FUND: 'funds',
  REQUIREMENT: 'requirements',
} as const
type Part = keyof typeof PARTS

interface Rows {
  OFFER: P.MatchOffer
  LOT: P.EquipmentLot
  COURSE: P.MatchCourse
  FUND: P.MatchFund
  REQUIREMENT: P.MatchRequirement
}

/** One change to a problem: a row comes, leaves or is another; a fund gets more; a host consents to a State. */
export type Change =
  | { [K in Part]: { readonly change: `ADD_${K}`; readonly row: Rows[K] } }[Part]
  | { readonly change: `WITHDRAW_${Part}`; readonly id: string }
  | { [K in Part]: { readonly change: `CHANGE_${K}`; readonly id: string; readonly set: Partial<Rows[K]> } }[Part]
  | { readonly change: 'ADD_TO_FUND'; readonly id: string; readonly amount: number }
  | { readonly change: 'GAIN_CONSENT'; readonly id: string; readonly state: string }

type Row = { readonly id: string }
const KINDS = ['ADD', 'WITHDRAW', 'CHANGE'] as const
const READERS = { OFFER: row.offer, LOT: row.lot, COURSE: row.course, FUND: row.fund, REQUIREMENT: row.requirement }
const parts = Object.keys(PARTS) as Part[]
export const CHANGES: readonly Change['change'][] = [
  ...KINDS.flatMap((kind) => parts.map((part) => `${kind}_${part}` as const)),
  'ADD_TO_FUND',
  'GAIN_CONSENT',
]

/** What may be set in a row that is there: any field but its id. */
const set: Read<Readonly<Record<string, unknown>>> = (value, path) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('match.field_type', { field: path, expected: 'object', found: typeof value })
  if (Object.keys(value).length === 0) return refuse('match.change_empty', { field: path })
  if (Object.hasOwn(value, 'id')) return refuse('match.field_unknown', { field: `${path}.id`, allowed: '' })
  return value as Readonly<Record<string, unknown>>
}

/** One change from parsed JSON; what a set field may hold is checked where it is applied, on the whole row. */
const change: Read<Change> = (value, path) => {
  const kind = (value as { readonly change?: unknown } | null)?.change
  const name = oneOf(CHANGES)(kind, path === '' ? 'change' : `${path}.change`)
  const head = { change: oneOf([name]) }
  if (name === 'ADD_TO_FUND') return object({ ...head, id: word, amount: amount(0, MOST.money) })(value, path) as Change
  if (name === 'GAIN_CONSENT') return object({ ...head, id: word, state: word })(value, path) as Change
  const [verb, part] = name.split('_') as [(typeof KINDS)[number], Part]
  if (verb === 'WITHDRAW') return object({ ...head, id: word })(value, path) as Change
  if (verb === 'CHANGE') return object({ ...head, id: word, set })(value, path) as Change
  return object({ ...head, row: READERS[part] as Read<Row> })(value, path) as Change
}

/** Most changes that one question may make. */
const MOST_CHANGES = 100

/** Changes from parsed JSON: one, or a list. Refuses what does not fit, naming the field. */
export function readChanges(json: unknown): readonly Change[] {
  if (!Array.isArray(json)) return [change(json, '$')]
  const all = list(change, MOST_CHANGES)(json, '$')
  return all.length === 0 ? refuse('match.change_empty', { field: '$' }) : all
}

/**
 * The problem after a change. Refuses an id that nobody has or that is there already, a figure out of range, and a row
 * that no longer fits the rest, as the reader of problems does.
 */
export function apply(problem: P.MatchProblem, changes: readonly Change[]): P.MatchProblem {
  const changed = changes.reduce(applyOne, problem)
  if (changed !== problem) checkReferences(changed)
  return changed
}

function applyOne(problem: P.MatchProblem, c: Change): P.MatchProblem {
  if (c.change === 'GAIN_CONSENT') {
    const missions = replaced(problem.missions, c.id, 'missions', (m) => ({
      ...m,
      refusedStates: m.refusedStates.filter((state) => state !== c.state),
    }))
    return { ...problem, missions }
  }
  if (c.change === 'ADD_TO_FUND') {
    const more = (f: P.MatchFund) => ({
      ...f,
      amount: amount(0, MOST.money)(f.amount + c.amount, `funds.${c.id}.amount`),
    })
    return { ...problem, funds: replaced(problem.funds, c.id, 'funds', more) }
  }
  const [verb, part] = c.change.split('_') as [(typeof KINDS)[number], Part]
  const field = PARTS[part]
  const rows: readonly Row[] = problem[field]
  if ('row' in c) return { ...problem, [field]: added(rows, c.row, field) }
  if (verb === 'WITHDRAW') {
    known(rows, c.id, field)
    return { ...problem, [field]: rows.filter(({ id }) => id !== c.id) }
  }
  const values = 'set' in c ? c.set : {}
  return {
    ...problem,
    [field]: replaced(rows, c.id, field, (r) => READERS[part]({ ...r, ...values }, `${field}.${r.id}`)),
  }
}

function known(rows: readonly Row[], id: string, field: string): void {
  if (!rows.some((r) => r.id === id)) refuse('match.id_unknown', { field: 'id', id, list: field })
}

function added(rows: readonly Row[], row: Row, field: string): readonly Row[] {
  if (rows.some(({ id }) => id === row.id)) refuse('match.id_duplicate', { field: `${field}.id`, id: row.id })
  return [...rows, row]
}

function replaced<T extends Row>(rows: readonly T[], id: string, field: string, by: (row: T) => T): readonly T[] {
  known(rows, id, field)
  return rows.map((r) => (r.id === id ? by(r) : r))
}
