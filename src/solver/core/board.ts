import type { Highs } from 'highs'
import { Lp, type LpAnswer } from '../highs/lp.ts'
import type { LpRow } from '../highs/rows.ts'
import type { Decision } from './branch.ts'
import type { Core } from './problem.ts'

/** The linear program with the decisions of one node laid upon it; moving to another node lays others. */
export class Board {
  readonly lp: Lp
  readonly #closed: Uint8Array
  #laid: readonly Decision[] = []
  readonly #rowOf = new Map<string, number>()

  constructor(highs: Highs, core: Core, rows: readonly LpRow[]) {
    this.lp = new Lp(highs, core.gain, rows)
    this.#closed = new Uint8Array(core.gain.length)
  }

  /** Columns that no better plan can use, for good. */
  close(columns: readonly number[]): void {
    const open = columns.filter((c) => this.#closed[c] === 0)
    for (const c of open) this.#closed[c] = 1
    this.lp.bound(open, 0, 0)
  }

  isClosed(c: number): boolean {
    return this.#closed[c] === 1
  }

  /** Lays exactly these decisions. */
  lay(decisions: readonly Decision[]): void {
    let same = 0
    while (same < this.#laid.length && same < decisions.length && this.#laid[same] === decisions[same]) same += 1
    for (const d of this.#laid.slice(same).toReversed()) this.#set(d, false)
    for (const d of decisions.slice(same)) this.#set(d, true)
    this.#laid = decisions
  }

  #set({ columns, used }: Decision, on: boolean): void {
    const open = columns.filter((c) => this.#closed[c] === 0)
    if (!used) this.lp.bound(open, 0, on ? 0 : 1)
    else if (columns.length === 1) this.lp.bound(open, on ? 1 : 0, 1)
    else this.lp.boundRow(this.#row(columns), on ? 1 : 0, 1)
  }

  /** A row that can force some column of a pair to be used. */
  #row(columns: readonly number[]): number {
    const key = columns.join(',')
    const known = this.#rowOf.get(key)
    if (known !== undefined) return known
    const row = this.lp.rows
    this.lp.add([{ columns, values: columns.map(() => 1), lower: 0, upper: 1 }])
    this.#rowOf.set(key, row)
    return row
  }

  solve(): LpAnswer | null {
    return this.lp.solve()
  }

  /** What a decision on top of those laid would leave of the objective, after at most `pivots`. */
  probe(decision: Decision, pivots: number): number {
    this.lp.limit(pivots)
    this.#set(decision, true)
    const value = this.lp.probe()
    this.#set(decision, false)
    this.lp.limit(2_147_483_647)
    return value
  }

  dispose(): void {
    this.lp.dispose()
  }
}
