import type { Paper } from '../block.ts'
import { Builder } from '../builder.ts'
import type { Words } from '../words.ts'
import { labelled, paper, type Issue } from './frame.ts'
import { letterTo } from './letter.ts'
import { CHAIR, LETTER_DATE, REPORT_2010 } from './report-2010-text.ts'

/** The languages in which the structure of the report is given. */
export const REPORT_LANGUAGES = ['en', 'zh'] as const
type ReportLanguage = (typeof REPORT_LANGUAGES)[number]

/**
 * The Working Group's report of 2010 by its structure: letter, annex, parts and sections, 22 paragraphs that go on
 * across them, the sub-paragraphs of paragraph 19. In English in our own words, in Chinese its headings and terms.
 */
export function report2010(words: Words & { readonly language: ReportLanguage }, symbol: string | null = null): Paper {
  const { language } = words
  const issue: Issue = { symbol, distribution: 'GENERAL', original: 'en', label: 'REPRODUCTION' }
  const printed = words.day(LETTER_DATE.printed)
  const note = words.t('paper.date.flag', {
    printed,
    day: LETTER_DATE.day,
    why: words.t('paper.report2010.wrong_year'),
  })
  const said = ({ en, zh }: { en: string; zh: readonly string[] }): string =>
    language === 'en' ? en : words.t('paper.report2010.terms', { terms: zh.join('；') })
  const title = words.t('paper.report.title')
  const to = new Builder(words).add(...labelled(words, issue))
  letterTo(words, to, { date: { printed, day: LETTER_DATE.day, note }, name: CHAIR[language], issue }).title(title)
  for (const { heading, sections } of REPORT_2010) {
    to.part(heading[language])
    for (const section of sections) {
      if (section.heading) to.section(section.heading[language])
      for (const { items, ...paragraph } of section.paragraphs) {
        to.numbered(said(paragraph))
        if (items) to.items(items.map(said))
      }
    }
  }
  return paper(words, { kind: 'report-2010', title, day: LETTER_DATE.day, issue }, to)
}
