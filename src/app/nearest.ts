import { distance } from 'fastest-levenshtein'

/** Up to three of `known` that are closest to what was typed, for a remedy; the first few when nothing is close. */
export function nearest(typed: string, known: Iterable<string>): string {
  const wanted = typed.toLowerCase()
  return [...known]
    .map((word) => {
      const low = word.toLowerCase()
      const inside = low.includes(wanted) || wanted.includes(low)
      return { word, far: inside ? 0 : distance(wanted, low), off: Math.abs(low.length - wanted.length) }
    })
    .sort((a, b) => a.far - b.far || a.off - b.off || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word)
    .join(', ')
}
