import type { Dual } from '../dual/dual.ts'

/**
 * Lets the dual look only at the better pairs of each line at the prices of its last evaluation, at most `most` each:
 * what it then evaluates is a guide for the prices and no bound, until `widen`.
 */
export function narrow(dual: Dual, most: number): void {
  const { line } = dual.model
  const from = new Int32Array(line.count)
  const until = new Int32Array(line.count)
  const list: number[] = []
  for (let r = 0; r < line.count; r += 1) {
    const here: { readonly p: number; readonly w: number }[] = []
    for (let p = line.from[r]!; p < line.until[r]!; p += 1) here.push({ p, w: dual.best(p) })
    here.sort((a, b) => b.w - a.w || a.p - b.p)
    from[r] = list.length
    for (const { p } of here.slice(0, most)) list.push(p)
    until[r] = list.length
  }
  dual.pairs = { from, until, list: Int32Array.from(list) }
}

/** All pairs again. */
export function widen(dual: Dual): void {
  dual.pairs = { from: dual.model.line.from, until: dual.model.line.until, list: null }
}
