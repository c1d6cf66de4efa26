/** To whom a document goes, as the masthead says it. */
export const DISTRIBUTIONS = ['GENERAL', 'LIMITED', 'RESTRICTED'] as const
export type Distribution = (typeof DISTRIBUTIONS)[number]

/**
 * A symbol as United Nations documents bear it: parts between strokes, letters, digits and points, as `S/2010/388` or
 * `S/AC.41/2010/CRP.1/Rev.1`. One symbol stands for all languages.
 */
const SYMBOL = /^[A-Z][A-Z0-9.]{0,15}(?:\/[A-Z0-9][A-Za-z0-9.-]{0,15}){1,8}$/

export const isSymbol = (text: string): boolean => text.length <= 60 && SYMBOL.test(text)

/** A symbol without its suffix: the document that `S/2010/388/Corr.1` corrects. */
export const baseOf = (symbol: string): string => symbol.replace(/\/(?:Add|Corr|Rev|Amend)\.\d{1,3}$/, '')
