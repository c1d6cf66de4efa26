import type { Ear, Ending, Limits } from '../port.ts'

/** Counts work, and says when to stop: by work, by the clock, or because somebody wants it. */
export class Watch {
  work = 0
  readonly #limit: number
  readonly #until: number
  readonly #begun: number
  readonly #ear: Ear
  #ended: Ending | null = null
  #hurried = false

  /** `reserve`: seconds that are kept for the answer, at most a tenth of all. */
  constructor({ seconds, work }: Limits, ear: Ear, reserve = 0) {
    this.#limit = work ?? Infinity
    this.#begun = ear.now()
    this.#until = seconds === null ? Infinity : this.#begun + (seconds - Math.min(reserve, seconds / 10)) * 1000
    this.#ear = ear
  }

  /** How much of such a share of the time has passed, at most 1, or `done` if that is more: else it is not repeatable. */
  gone(share: number, done: number): number {
    if (this.#until === Infinity) return done
    const gone = Math.min(1, (this.#ear.now() - this.#begun) / (share * (this.#until - this.#begun)))
    if (gone <= done) return done
    this.#hurried = true
    return gone
  }

  /** Whether so great a share of the time has passed; a run that was hurried by it ends by the clock. */
  past(share: number): boolean {
    if (this.#until === Infinity) return false
    const late = this.#ear.now() >= this.#begun + share * (this.#until - this.#begun)
    if (late) this.#hurried = true
    return late
  }

  /** Counts so many units; answers whether to stop. */
  spend(units: number): boolean {
    this.work += units
    if (this.#ended) return true
    if (this.work >= this.#limit) this.#ended = 'WORK'
    else if (this.#ear.stopped()) this.#ended = 'STOPPED'
    else if (this.#ear.now() >= this.#until) this.#ended = 'CLOCK'
    return this.#ended !== null
  }

  /** Whether somebody wants it to end: for searches that count nothing. */
  get called(): boolean {
    return this.#ear.stopped()
  }

  /** Seconds left by the clock. */
  get seconds(): number {
    return Math.max(0.01, (this.#until - this.#ear.now()) / 1000)
  }

  /** Work that is left, at most `most`. */
  left(most: number): number {
    return Math.max(1, Math.min(most, Math.ceil(this.#limit - this.work)))
  }

  get over(): boolean {
    return this.#ended !== null
  }

  /** Why it ended; by work, if nothing stopped it. */
  ending(): Ending {
    return this.#ended ?? (this.#hurried ? 'CLOCK' : 'WORK')
  }
}
