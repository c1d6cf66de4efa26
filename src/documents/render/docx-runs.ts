import { TextRun } from 'docx'
import type { Inline, Paper } from '../block.ts'
import { rtl, unmarked } from './text.ts'

/**
 * Another writing inside Arabic: from its first letter or figure to its last letter, with the figures that hang on to
 * it without a space, as those of a symbol.
 */
const LATIN =
  /[\p{Script=Latin}\p{Script=Cyrillic}\d](?:[\p{Script=Latin}\p{Script=Cyrillic}\d\s.,:/()’_@+–-]*[\p{Script=Latin}\p{Script=Cyrillic}])?(?:[\d./:-]*\d)?/gu

/** The runs of a paragraph. In Arabic each stretch of other writing is a run of its own: Word sets by the run. */
export const textRuns = (paper: Paper, inline: Inline): TextRun[] =>
  inline.flatMap(({ text, strong, lang }) => {
    const look = { ...(strong ? { bold: true } : {}), ...(lang ? { language: { value: lang } } : {}) }
    if (!rtl(lang ?? paper.language)) return [new TextRun({ ...look, text: unmarked(text) })]
    return stretches(unmarked(text)).map(
      ({ text: part, latin }) => new TextRun({ ...look, text: part, ...(latin ? {} : { rightToLeft: true }) }),
    )
  })

/** An Arabic text cut where another writing begins and ends; figures alone belong to the Arabic around them. */
export function stretches(text: string): { readonly text: string; readonly latin: boolean }[] {
  const made: { text: string; latin: boolean }[] = []
  let at = 0
  for (const found of text.matchAll(LATIN)) {
    if (!/\p{L}/u.test(found[0])) continue
    if (found.index > at) made.push({ text: text.slice(at, found.index), latin: false })
    made.push({ text: found[0], latin: true })
    at = found.index + found[0].length
  }
  if (at < text.length) made.push({ text: text.slice(at), latin: false })
  return made
}
