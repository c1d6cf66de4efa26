import type { Distribution } from '../../core/document/issue.ts'
import type { Language } from '../../core/language.ts'
import type { MessageId } from '../../i18n/translator.ts'
import { TEMPLATE, type Block, type Masthead, type Paper, type PrintedDate } from '../block.ts'
import type { Builder } from '../builder.ts'
import type { Words } from '../words.ts'

/** What stands on a document however it came about. */
export interface Issue {
  readonly symbol: string | null
  readonly distribution: Distribution
  /** The language it was first written in. */
  readonly original: Language
  /** Says that nothing in it is real; null where it is. */
  readonly label: 'EXERCISE' | 'REPRODUCTION' | null
}

export const UNISSUED: Issue = { symbol: null, distribution: 'GENERAL', original: 'en', label: null }

/** A day as it is printed, where nothing is wrong with it. */
export const printedDay = (words: Words, day: string): PrintedDate => ({ printed: words.day(day), day, note: null })

export function masthead(words: Words, organ: MessageId, issue: Issue, date: PrintedDate): Masthead {
  return {
    kind: 'masthead',
    organ: words.t(organ),
    symbol: issue.symbol,
    distribution: words.t('paper.distr', { distribution: words.t(`paper.distribution.${issue.distribution}`) }),
    date,
    original: words.t('paper.original', { language: words.t(`paper.language.${issue.original}`) }),
  }
}

export const labelled = (words: Words, { label }: Issue): Block[] =>
  label === null ? [] : [{ kind: 'label', text: words.t(`paper.label.${label}`) }]

/** A paper from its blocks. */
export const paper = (
  words: Words,
  about: { readonly kind: string; readonly title: string; readonly day: string; readonly issue: Issue },
  { blocks }: Builder,
): Paper => ({
  template: TEMPLATE,
  kind: about.kind,
  language: words.language,
  title: about.title,
  day: about.day,
  symbol: about.issue.symbol,
  footer: words.t('paper.footer', { page: '{page}', pages: '{pages}' }),
  house: words.t('paper.house'),
  blocks,
})
