import type { Language } from '../core/language.ts'

/** What stands between things that are told one after the other in a sentence. */
const COMMA: Readonly<Record<Language, string>> = { en: ', ', fr: ', ', es: ', ', ru: ', ', ar: '، ', zh: '、' }
const SEMICOLON: Readonly<Record<Language, string>> = {
  en: '; ',
  fr: '\u00a0; ',
  es: '; ',
  ru: '; ',
  ar: '؛ ',
  zh: '；',
}

/** What somebody said stands in a language of its own, and so in a direction of its own. */
export const apart = (text: string): string => `\u2068${text}\u2069`

type Part = string | null | undefined | false
const given = (parts: readonly Part[]): string[] => parts.filter((part): part is string => Boolean(part))

export const listed = (language: Language, parts: readonly Part[]): string => given(parts).join(COMMA[language])
export const parted = (language: Language, parts: readonly Part[]): string => given(parts).join(SEMICOLON[language])
/** Sentences one after the other: Chinese has no space between them. */
export const told = (language: Language, sentences: readonly Part[]): string =>
  given(sentences).join(language === 'zh' ? '' : ' ')
