import { TextRun } from 'docx'
import type { Inline, Paper } from '../block.ts'
import { clean, rtl, stretches, unmarked } from './text.ts'

/** Arabic inside another writing, from its first letter to its last. */
const ARABIC = /(\p{Script=Arabic}(?:[^\n]*\p{Script=Arabic})?)/u

/** The runs of a paragraph. In Arabic each stretch of other writing is a run of its own: Word sets by the run. */
export const textRuns = (paper: Paper, inline: Inline): TextRun[] =>
  inline.flatMap(({ text, strong, lang }) => {
    const look = { ...(strong ? { bold: true } : {}), ...(lang ? { language: { value: lang } } : {}) }
    if (!rtl(lang ?? paper.language))
      return unmarked(text)
        .split(ARABIC)
        .filter((part) => part !== '')
        .map(
          (part) => new TextRun({ ...look, text: part, ...(part.search(ARABIC) === 0 ? { rightToLeft: true } : {}) }),
        )
    return stretches(clean(text)).map(
      ({ text: part, latin }) =>
        new TextRun({ ...look, text: unmarked(part), ...(latin ? {} : { rightToLeft: true }) }),
    )
  })
