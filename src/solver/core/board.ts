import type { Highs } from 'highs'
import { Lp, type LpAnswer } from '../highs/lp.ts'
import type { LpRow } from '../highs/rows.ts'
import type { Core } from './problem.ts'

/** The linear program over the columns of a core. */
export class Board {
  readonly lp: Lp

  constructor(highs: Highs, core: Core, rows: readonly LpRow[]) {
    this.lp = new Lp(highs, core.gain, rows)
  }

  /** Null where there is no solution. */
  solve(): LpAnswer | null {
    return this.lp.solve()
  }

  dispose(): void {
    this.lp.dispose()
  }
}
