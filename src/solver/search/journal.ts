/** What undoing a step does. */
export interface Undo {
  /** `paid`: the moment of the money before the step. */
  readonly placed: (option: number, paid: number) => void
  readonly removed: (option: number, paid: number, sources: Int32Array) => void
  readonly moved: (offer: number, need: number, from: number) => void
}

const PLACED = 0
const REMOVED = 1
const MOVED = 2

/** Steps of a plan, each with what undoing it needs: numbers on a stack, the kind of step on top. */
export class Journal {
  #stack = new Int32Array(1024)
  length = 0

  placed(option: number, paid: number): void {
    this.#push(paid)
    this.#push(option)
    this.#push(PLACED)
  }

  removed(option: number, paid: number, given: Int32Array, at: number, needs: number): void {
    for (let n = 0; n < needs; n += 1) this.#push(given[at + n]!)
    this.#push(needs)
    this.#push(paid)
    this.#push(option)
    this.#push(REMOVED)
  }

  moved(offer: number, need: number, from: number): void {
    this.#push(from)
    this.#push(need)
    this.#push(offer)
    this.#push(MOVED)
  }

  /** Undoes steps, last first, down to an earlier length. */
  back(length: number, undo: Undo): void {
    while (this.length > length) {
      const kind = this.#pop()
      if (kind === PLACED) undo.placed(this.#pop(), this.#pop())
      else if (kind === MOVED) undo.moved(this.#pop(), this.#pop(), this.#pop())
      else {
        const option = this.#pop()
        const paid = this.#pop()
        const needs = this.#pop()
        this.length -= needs
        undo.removed(option, paid, this.#stack.slice(this.length, this.length + needs))
      }
    }
  }

  /** Forgets everything: there is no way back from here. */
  forget(): void {
    this.length = 0
  }

  #push(value: number): void {
    if (this.length === this.#stack.length) {
      const wider = new Int32Array(this.length * 2)
      wider.set(this.#stack)
      this.#stack = wider
    }
    this.#stack[this.length] = value
    this.length += 1
  }

  #pop(): number {
    this.length -= 1
    return this.#stack[this.length]!
  }
}
