import { distance } from 'fastest-levenshtein'

const letters = (word: string): string => [...word].sort().join('')

/** How far a known word is from what was typed: swapped letters and words that contain every part are near. */
function far(typed: string, known: string): number {
  if (letters(typed) === letters(known)) return 0
  const parts = typed.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  if (parts.length > 0 && parts.every((part) => known.includes(part))) return 0.5
  return distance(typed, known)
}

/** The three of `known` that are closest to what was typed, for a remedy; those that `prefer` names before others. */
export function nearest(
  typed: string,
  known: Iterable<string>,
  prefer: (word: string) => boolean = () => false,
): string {
  const wanted = typed.toLowerCase()
  return [...known]
    .map((word) => ({
      word,
      first: prefer(word) ? 0 : 1,
      far: far(wanted, word.toLowerCase()),
      off: Math.abs(word.length - wanted.length),
    }))
    .sort((a, b) => a.first - b.first || a.far - b.far || a.off - b.off || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word)
    .join(', ')
}
