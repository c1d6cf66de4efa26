import type { LiveEvent } from './hub.ts'

/** Events that wait for one connection to take them; with too many it ends. */
export class Waiting {
  readonly #limit: number
  readonly #events: LiveEvent[] = []
  #ended = false
  #wake: () => void = () => {}

  constructor(limit: number) {
    this.#limit = limit
  }

  push(event: LiveEvent): void {
    if (this.#events.length >= this.#limit) this.#ended = true
    else this.#events.push(event)
    this.#wake()
  }

  end(): void {
    this.#ended = true
    this.#wake()
  }

  /** The next event; null after the end. */
  async next(): Promise<LiveEvent | null> {
    while (!this.#ended && this.#events.length === 0) await new Promise<void>((resolve) => (this.#wake = resolve))
    return this.#ended ? null : this.#events.shift()!
  }
}
