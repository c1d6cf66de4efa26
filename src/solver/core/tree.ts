import type { Highs } from 'highs'
import type { LpAnswer } from '../highs/lp.ts'
import type { LpRow } from '../highs/rows.ts'
import { Board } from './board.ts'
import { byPair, questions, used, type Decision, type Question } from './branch.ts'
import { Cuts } from './cuts.ts'
import { grant } from './grant.ts'
import type { Core } from './problem.ts'
import { tighten } from './tighten.ts'

/** The objective is a whole number: what is not a whole unit better is not better. */
export const UNIT = 1 - 1e-3
const PROBED = 6
const PIVOTS = 60

export interface TreeLimits {
  /** Linear programs solved, probes included. */
  readonly solves: number
  readonly stop?: () => boolean
  readonly log?: (text: string) => void
}

export interface Searched {
  readonly columns: readonly number[] | null
  readonly value: number
  readonly bound: number
  readonly solves: number
}

interface Node {
  readonly bound: number
  readonly decisions: readonly Decision[]
}

/** A tree of linear programs over what they leave undecided. Finds the best plan better than `floor`, if there is one. */
export class Tree {
  readonly #core: Core
  readonly #cuts: Cuts
  readonly #board: Board
  readonly #pairs: readonly (readonly number[])[]
  readonly #limits: TreeLimits
  #best: number
  #columns: readonly number[] | null = null
  #root: LpAnswer | null = null
  #lost = -Infinity

  constructor(highs: Highs, core: Core, rows: readonly LpRow[], floor: number, limits: TreeLimits) {
    this.#core = core
    this.#cuts = new Cuts(core)
    this.#board = new Board(highs, core, rows)
    this.#pairs = byPair(core)
    this.#best = floor
    this.#limits = limits
  }

  run(): Searched {
    const root = this.#tighten(60, 1e-4)
    if (!root) return this.#searched(this.#best)
    this.#root = root
    this.#close()
    this.#limits.log?.(`tree root ${root.value.toFixed(1)} solves ${this.#board.lp.solves}`)
    const open: Node[] = [{ bound: root.value, decisions: [] }]
    while (open.length > 0) {
      const top = open.reduce((a, b) => (b.bound > a.bound ? b : a))
      if (top.bound < this.#best + UNIT) break
      if (this.#spent()) return this.#searched(Math.max(top.bound, this.#lost))
      open.splice(open.indexOf(top), 1)
      this.#plunge(top, open)
    }
    return this.#searched(Math.max(this.#best, this.#lost))
  }

  #spent(): boolean {
    return this.#board.lp.solves >= this.#limits.solves || this.#limits.stop?.() === true
  }

  #searched(bound: number): Searched {
    const solves = this.#board.lp.solves
    this.#board.dispose()
    return { columns: this.#columns, value: this.#best, bound: Math.max(bound, this.#best), solves }
  }

  /** Follows one branch down until it ends; what was left aside goes to `open`. */
  #plunge(from: Node, open: Node[]): void {
    let node: Node | null = from
    while (node) {
      this.#board.lay(node.decisions)
      const answer = this.#tighten(node.decisions.length === 0 ? 20 : 4, 1e-3)
      if (!answer || answer.value < this.#best + UNIT) return
      const asked = questions(this.#core, this.#pairs, answer)
      if (asked.length === 0) {
        this.#settle(answer)
        return
      }
      if (this.#spent()) {
        open.push({ bound: answer.value, decisions: node.decisions })
        return
      }
      node = this.#split(node, answer, asked, open)
    }
  }

  /** Asks the question that moves the bound most; follows the better side. */
  #split({ decisions }: Node, answer: LpAnswer, asked: readonly Question[], open: Node[]): Node | null {
    let choice: { question: Question; yes: number; no: number; score: number } | null = null
    for (const question of asked.slice(0, PROBED)) {
      const yes = Math.min(answer.value, this.#board.probe({ columns: question.columns, used: true }, PIVOTS))
      const no = Math.min(answer.value, this.#board.probe({ columns: question.columns, used: false }, PIVOTS))
      const loss = (value: number): number => Math.max(1e-3, Math.min(answer.value - value, answer.value - this.#best))
      const score = loss(yes) * loss(no)
      if (!choice || score > choice.score) choice = { question, yes, no, score }
    }
    const { question, yes, no } = choice!
    const child = (used: boolean, bound: number): Node => ({
      bound,
      decisions: [...decisions, { columns: question.columns, used }],
    })
    const sides = [child(true, yes), child(false, no)].filter((n) => n.bound >= this.#best + UNIT)
    if (sides.length === 2) {
      const follow = question.level >= 0.5 || yes >= no ? 0 : 1
      open.push(sides[1 - follow]!)
      return sides[follow]!
    }
    return sides[0] ?? null
  }

  /** A whole point: a better plan if it can be served and paid, else more rows. */
  #settle(answer: LpAnswer): void {
    const chosen = used(answer.x)
    const granted = grant(this.#core, chosen)
    if (granted.ok) {
      const value = chosen.reduce((sum, c) => sum + this.#core.gain[c]!, 0)
      if (value > this.#best) {
        this.#best = value
        this.#columns = chosen
        this.#limits.log?.(`plan ${value} solves ${this.#board.lp.solves}`)
        this.#close()
      }
    } else if (granted.rows.length > 0) this.#board.lp.add(granted.rows)
    // What could neither be granted nor refused keeps its bound.
    else this.#lost = Math.max(this.#lost, answer.value)
  }

  #tighten(rounds: number, tolerance: number): LpAnswer | null {
    const stop = (): boolean => this.#spent()
    return tighten(this.#board, this.#cuts, null, { rounds, tolerance, known: this.#best, stop })
  }

  /** Closes columns that the root's prices rule out of any better plan. */
  #close(): void {
    if (!this.#root) return
    const { value, reduced } = this.#root
    const out: number[] = []
    for (let c = 0; c < reduced.length; c += 1) if (value + reduced[c]! < this.#best + UNIT) out.push(c)
    this.#board.close(out)
  }
}
