import type { Day } from '../../core/history/day.ts'
import { MOVES, type Change } from '../../core/reach/trend.ts'
import { rowsOf, type Cells } from './cells.ts'
import { shippedDir } from './data.ts'

/** A move of aircraft that a source tells and the register has no row for; a file, as the other facts of reach are. */
export interface Move extends Omit<Change, 'mission'> {
  readonly missions: readonly string[]
  readonly until: Day | null
  readonly knownFrom: Day
}

let shipped: Promise<readonly Move[]> | null = null

/** The shipped moves, read once. */
export async function shippedMoves(): Promise<readonly Move[]> {
  shipped ??= readMoves(shippedDir())
  shipped.catch(() => (shipped = null))
  return shipped
}

/** @throws Refusal reach.data_invalid, file.not_found, file.unreadable */
export const readMoves = async (dir: string): Promise<Move[]> => (await rowsOf(dir, 'moves.csv')).map(move)

const move = (c: Cells): Move => ({
  missions: c.text('missions').split('+'),
  kind: c.oneOf('kind', MOVES),
  on: c.day('on'),
  printed: c.text('on_printed'),
  until: c.maybeDay('until'),
  airframes: c.maybeNumber('airframes', 1, 500),
  capability: c.text('capability'),
  organisation: c.maybe('organisation'),
  counterpart: c.maybe('counterpart'),
  authorised: c.yes('authorised'),
  source: c.text('source'),
  verified: c.yes('verified'),
  note: c.maybe('note'),
  knownFrom: c.day('known_from'),
})
