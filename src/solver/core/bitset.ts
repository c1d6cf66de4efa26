/** Small sets of sources as words of 32 bits. */
export type Bits = Uint32Array

export const emptyBits = (size: number): Bits => new Uint32Array(Math.max(1, Math.ceil(size / 32)))

export const addBit = (bits: Bits, i: number): void => {
  bits[i >> 5] = bits[i >> 5]! | (1 << (i & 31))
}

export const hasBit = (bits: Bits, i: number): boolean => ((bits[i >> 5]! >>> (i & 31)) & 1) === 1

/** Whether every member of `a` is one of `b`. */
export function within(a: Bits, b: Bits): boolean {
  for (let w = 0; w < a.length; w += 1) if ((a[w]! & ~b[w]!) !== 0) return false
  return true
}

export function members(bits: Bits, size: number): number[] {
  const out: number[] = []
  for (let i = 0; i < size; i += 1) if (hasBit(bits, i)) out.push(i)
  return out
}
