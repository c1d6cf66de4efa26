import type { Language } from '../../../core/language.ts'
import type { Problem } from '../../../core/problem.ts'

/** The words of one language, as the catalogues give them: a file speaks to people. */
export interface Words {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  maybe(id: string, values?: Readonly<Record<string, string | number>>): string | null
  number(value: number): string
}

/** The words of any language; headings of a file are read in all of them. */
export type WordsIn = (language: Language) => Promise<Words>

export const say = (words: Words, id: string, values?: Readonly<Record<string, string | number>>): string =>
  words.maybe(id, values) ?? id

export const heading = (words: Words, code: string): string => say(words, `sheet.column.${code}`)

/** A problem and its remedy, with columns by their headings. */
export function told(words: Words, { code, params }: Problem): { problem: string; remedy: string } {
  const values = Object.fromEntries(
    Object.entries(params as Record<string, string | number>).map(([name, value]) => [
      name,
      name === 'column' || name === 'field' ? (words.maybe(`sheet.column.${value}`) ?? value) : value,
    ]),
  )
  return { problem: say(words, `problem.${code}`, values), remedy: say(words, `remedy.${code}`, values) }
}
