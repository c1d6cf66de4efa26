import { block, pass, type Verdict } from './problem.ts'

/** Longest texts, in characters (Unicode code points). */
export const LIMITS = { name: 200, line: 500, note: 4_000 } as const

/**
 * Control characters but tab and line feed; marks that embed, override or isolate a direction; separators and
 * byte-order marks; tags, with which whole sentences can be written unseen; halves of surrogate pairs. They hide or reorder
 * what a reader sees.
 */
const UNFIT = /(?![\t\n])\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/u

/** Joiners, direction marks and the like are taken within a text; alone they are none. */
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\s]*$/u

/**
 * A text that a person wrote, in Unicode's composed form, line ends as line feeds, without space around it.
 * `field` names it in refusals: text.empty, text.too_long, text.character.
 */
export function text(value: string, field: string, limit: number = LIMITS.note): Verdict<string> {
  const clean = value.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim()
  const unfit = UNFIT.exec(clean)?.[0]
  if (unfit !== undefined) {
    const character = `U+${unfit.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    return block('text.character', { field, character })
  }
  const length = [...clean].length
  if (UNSEEN.test(clean)) return block('text.empty', { field })
  return length > limit ? block('text.too_long', { field, limit, length }) : pass(clean)
}

/** The same where nothing may be written: null for nothing. */
export function optionalText(value: string | null | undefined, field: string, limit?: number): Verdict<string | null> {
  const nothing = value?.trim() ?? ''
  if (value === null || value === undefined || (UNSEEN.test(nothing) && !UNFIT.test(nothing))) return pass(null)
  return text(value, field, limit)
}
