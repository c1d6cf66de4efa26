import type { Highs } from 'highs'
import type { LpAnswer } from '../highs/lp.ts'
import type { LpRow } from '../highs/rows.ts'
import { Board } from './board.ts'
import { Cuts } from './cuts.ts'
import { coreOf, type Core } from './problem.ts'
import { grant } from './grant.ts'
import { whole, type Effort } from './mip.ts'
import { tighten } from './tighten.ts'

/** The objective is a whole number: what is not a whole unit better is not better. */
const UNIT = 1 - 1e-3
/** How far below the bound the best plan may lie, as shares: usually the first. */
const GUESSES = [1e-3, 4e-3, 1]

export interface Proof {
  /** Columns of the best plan found, better than the one given; null where none was. */
  readonly columns: readonly number[] | null
  readonly value: number
  readonly bound: number
}

/** What is known before, and what is done on the way. */
export interface Proving {
  /** Rows that the dual's prices stand for. */
  readonly first: (cuts: Cuts) => readonly LpRow[]
  /** Value of a plan that is known. */
  readonly known: number
  /** True when it is time to end; asked once for each linear program. */
  readonly stop: () => boolean
  /** Whether somebody wants it to end; asked often. */
  readonly stopped: () => boolean
  /** How much a search over whole columns may take. */
  readonly effort: () => Effort
  /** Told of each bound that holds. */
  readonly lower: (bound: number) => void
  /** Looks for a plan around the first solution; answers the value of the best known. Leaves the board as it was. */
  readonly around: (board: Board, cuts: Cuts, root: LpAnswer) => number
  /** Looks for a plan near columns that cannot all be used; answers the value of the best known. */
  readonly mend: (core: Core, columns: readonly number[]) => number
}

/**
 * Best plan of a core. A linear program over packages alone, tightened by inequalities of the sorts and of the money as
 * they are needed, gives a bound U and a price d ≤ 0 for each column not used; a plan better than a known one of value
 * L uses no column with U + d < L + 1. The few that remain are solved as whole columns under the same rows.
 */
export function prove(highs: Highs, core: Core, proving: Proving): Proof {
  const { first, known, stop, lower, around } = proving
  const cuts = new Cuts(core)
  const rows = [...core.rows, ...first(cuts)]
  const board = new Board(highs, core, rows)
  const coarse = tighten(board, cuts, rows, { rounds: 20, tolerance: 1e-2, known, stop })
  if (!coarse) {
    board.dispose()
    return { columns: null, value: known, bound: known }
  }
  let bound = Math.max(known, coarse.value)
  lower(bound)
  const best = around(board, cuts, coarse)
  board.dispose()
  if (stop() || bound < best + UNIT) return { columns: null, value: best, bound: Math.max(bound, best) }
  // The fine inequalities are looked for among the columns that are left.
  const near = shrink(core, rows, coarse, best)
  const fineBoard = new Board(highs, near.core, near.rows)
  const fineRows = near.rows.slice()
  const nearCuts = new Cuts(near.core)
  const fine = tighten(fineBoard, nearCuts, fineRows, { rounds: 60, tolerance: 1e-4, known: best, stop })
  fineBoard.dispose()
  bound = Math.max(best, Math.min(bound, fine?.value ?? best))
  lower(bound)
  if (!fine || stop() || bound < best + UNIT) return { columns: null, value: best, bound }
  const found = among(highs, near.core, fineRows, fine, { ...proving, cuts: nearCuts, known: best })
  bound = Math.max(found.value, Math.min(bound, found.bound))
  lower(bound)
  const columns = found.columns?.map((c) => near.columns[c]!) ?? null
  return { columns, value: found.value, bound }
}

/**
 * Best plan of a core worth more than a known one. First as if the best lay close to the bound: fewer columns, and a
 * floor; then ever farther from it, to all that a better plan can use. A choice that cannot be served or paid gives
 * rows, and what of it can be is a plan that may raise the floor.
 */
function among(
  highs: Highs,
  core: Core,
  rows: LpRow[],
  root: LpAnswer,
  {
    cuts,
    known,
    stop,
    stopped,
    effort,
    mend,
  }: Pick<Proving, 'known' | 'stop' | 'stopped' | 'effort' | 'mend'> & {
    readonly cuts: Cuts
  },
): Proof {
  let best = known
  let mine: readonly number[] | null = null
  let bound = Infinity
  const take = (columns: readonly number[]): void => {
    const value = columns.reduce((sum, c) => sum + core.gain[c]!, 0)
    if (value > best) [best, mine] = [value, columns]
  }
  // Rows that did not bind at the root, but a choice broke them.
  const woken = new Set<number>()
  const proof = (): Proof => ({ columns: mine, value: best, bound: Math.max(best, bound) })
  for (const guess of GUESSES) {
    for (;;) {
      const floor = Math.max(best, Math.floor(root.value * (1 - guess)))
      const last = shrink(core, rows, root, floor, woken)
      const found = whole(highs, last.core.gain, last.rows, floor + 1, effort(), {
        fits: (chosen) => grant(last.core, chosen).ok,
        stopped,
      })
      const ofCore = (chosen: readonly number[]): number[] => chosen.map((c) => last.columns[c]!)
      if (found.taken) take(ofCore(found.taken))
      bound = Math.min(bound, Math.max(floor, found.bound))
      if (found.ended && !found.taken && found.refused.length === 0) break
      const before = rows.length + woken.size
      for (const columns of found.refused.map(ofCore)) {
        for (const r of brokenOf(rows, columns)) woken.add(r)
        rows.push(...broken(core, cuts, columns))
        const mended = mend(core, columns)
        if (mended > best) [best, mine] = [mended, null]
      }
      if (bound < best + UNIT || !found.ended || rows.length + woken.size === before || stop()) return proof()
    }
    if (bound < best + UNIT) break
  }
  return proof()
}

/** Which of the rows a choice breaks. */
function brokenOf(rows: readonly LpRow[], columns: readonly number[]): number[] {
  const chosen = new Set(columns)
  return [...rows.keys()].filter((r) => {
    const { columns: at, values, upper } = rows[r]!
    let sum = 0
    for (let i = 0; i < at.length; i += 1) if (chosen.has(at[i]!)) sum += values[i]!
    return sum > upper + 1e-9
  })
}

/** Rows that a choice breaks which cannot be served or paid. */
function broken(core: Core, cuts: Cuts, columns: readonly number[]): LpRow[] {
  const x = new Float64Array(core.gain.length)
  for (const c of columns) x[c] = 1
  const granted = grant(core, columns)
  return [...(granted.ok ? [] : granted.rows), ...cuts.violated(x, 1e-3)]
}

/** The core over the columns that a plan above `floor` can use, with the rows that bind. */
function shrink(
  core: Core,
  rows: readonly LpRow[],
  { value, reduced, price, activity }: LpAnswer,
  floor: number,
  woken: ReadonlySet<number> = new Set(),
): { readonly core: Core; readonly rows: readonly LpRow[]; readonly columns: Int32Array } {
  const kept: number[] = []
  for (let c = 0; c < reduced.length; c += 1) if (value + reduced[c]! >= floor + UNIT) kept.push(c)
  const columns = Int32Array.from(kept)
  const place = new Int32Array(reduced.length).fill(-1)
  columns.forEach((c, i) => (place[c] = i))
  const small = coreOf(
    core.model,
    core.rest,
    columns.map((c) => core.options[c]!),
    core.pairOf,
  )
  const extra: LpRow[] = []
  for (let r = core.rows.length; r < rows.length; r += 1) {
    const row = rows[r]!
    const slept = r < price.length && !woken.has(r)
    if (slept && Math.abs(price[r]!) < 1e-9 && activity[r]! < row.upper - 1e-6) continue
    const at: number[] = []
    const values: number[] = []
    for (let i = 0; i < row.columns.length; i += 1) {
      const c = place[row.columns[i]!]!
      if (c < 0) continue
      at.push(c)
      values.push(row.values[i]!)
    }
    extra.push({ columns: at, values, upper: row.upper })
  }
  return { core: small, rows: [...small.rows, ...extra], columns }
}
