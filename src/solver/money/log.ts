/** Figures as they were before each change, so that a flow can be taken back to the very bits of an earlier moment. */
export class Log {
  length = 0
  #key = new Int32Array(1024)
  #before = new Float64Array(1024)

  note(key: number, before: number): void {
    const n = this.length
    if (n === this.#key.length) {
      const [key2, before2] = [new Int32Array(n * 2), new Float64Array(n * 2)]
      key2.set(this.#key)
      before2.set(this.#before)
      this.#key = key2
      this.#before = before2
    }
    this.#key[n] = key
    this.#before[n] = before
    this.length = n + 1
  }

  /** Undoes changes, last first, down to an earlier length. */
  back(length: number, undo: (key: number, before: number) => void): void {
    while (this.length > length) {
      this.length -= 1
      undo(this.#key[this.length]!, this.#before[this.length]!)
    }
  }
}
