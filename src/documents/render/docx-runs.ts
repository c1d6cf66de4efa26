import { TextRun } from 'docx'
import type { Inline, Paper } from '../block.ts'
import { clean, rtl } from './text.ts'

/** Letters, digits and what stands between them, as they run from left to right inside Arabic. */
const LATIN =
  /[\p{Script=Latin}\p{Script=Cyrillic}\d](?:[\p{Script=Latin}\p{Script=Cyrillic}\d\s.,:/()’_@+–-]*[\p{Script=Latin}\p{Script=Cyrillic}\d])?/gu

/** The runs of a paragraph. In Arabic each stretch of other writing is a run of its own: Word sets by the run. */
export const textRuns = (paper: Paper, inline: Inline): TextRun[] =>
  inline.flatMap(({ text, strong, lang }) => {
    const look = { ...(strong ? { bold: true } : {}), ...(lang ? { language: { value: lang } } : {}) }
    if (!rtl(lang ?? paper.language)) return [new TextRun({ ...look, text: clean(text) })]
    return stretches(clean(text)).map(
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
