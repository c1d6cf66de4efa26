import type { Language } from '../../core/language.ts'
import { plain, type Block, type Inline } from '../block.ts'
import { paragraphNumber } from '../numbering.ts'

/** What no document can hold: control characters, and halves of characters. */
// oxlint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

/** A text that every format can hold, unchanged where it already is. */
export const clean = (text: string): string => text.toWellFormed().replaceAll(UNFIT, '')

/** A text without the marks that keep directions apart: where each writing has a run or a cell of its own. */
export const unmarked = (text: string): string => clean(text).replaceAll(/[\u2066-\u2069]/g, '')

export const rtl = (language: string): boolean => language === 'ar'

/** A heading or a numbered paragraph as one line of text. */
export const headingText = (number: string | null, runs: Inline): string =>
  number === null ? plain(runs) : `${number} ${plain(runs)}`

/** All text of a tree, one line for each piece, as a reader meets it: for tests and for searching. */
export function outline(language: Language, blocks: readonly Block[]): string[] {
  return blocks.flatMap((b): string[] => {
    switch (b.kind) {
      case 'masthead':
        return [b.organ, b.symbol ?? '', b.distribution, b.date.printed, b.original, b.date.note ?? ''].filter(Boolean)
      case 'heading':
        return [`${'#'.repeat(b.level)} ${headingText(b.number, b.runs)}`]
      case 'paragraph':
        return [`${b.number === null ? '' : `${paragraphNumber(language, b.number)} `}${plain(b.runs)}`]
      case 'items':
        return b.items.map((item) => `  ${item.letter} ${plain(item.runs)}`)
      case 'bullets':
        return b.items.map((item) => `  • ${plain(item)}`)
      case 'table':
        return [
          ...(b.caption === null ? [] : [b.caption]),
          `| ${b.columns.map((c) => c.head).join(' | ')} |`,
          ...b.rows.map((row) => `| ${row.map((c) => c.text).join(' | ')} |`),
        ]
      case 'note':
        return [`${b.mark === null ? '' : `${b.mark} `}${plain(b.runs)}`]
      case 'label':
      case 'annex':
        return [b.kind === 'label' ? b.text : b.label]
      case 'signature':
        return [...b.lines]
      case 'title':
        return [`= ${plain(b.runs)}`]
    }
  })
}
