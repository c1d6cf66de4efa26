import '../../ui/styles/document.css'
import type { ReactNode } from 'react'
import type { EditionView } from '../../../contract/edition.ts'
import type { ReadingName } from '../../../core/gap/reading.ts'
import { OWN_NAMES } from '../../../i18n/language.ts'
import { SourceList } from '../../ui/source-list.tsx'
import { useTranslator } from '../../ui/translator.ts'
import { Reconciliation } from '../reconciliation.tsx'
import { Summary } from '../summary.tsx'
import { EditionTable } from './edition-table.tsx'

interface Props {
  readonly edition: EditionView
  readonly reading: ReadingName
}

/** What an edition holds: its editors' words, its lines, what was checked, its sources. */
export function EditionBody({ edition, reading }: Props): ReactNode {
  const { t, language } = useTranslator()
  const { textLanguage, title, introduction } = edition
  const written = title !== null || introduction !== null || edition.lines.some((l) => l.note !== null)
  return (
    <>
      {written && textLanguage !== language && (
        <p className="soft">{t('web.edition.byLanguage', { language: OWN_NAMES[textLanguage] })}</p>
      )}
      {title !== null && (
        <h2 lang={textLanguage} dir="auto">
          {title}
        </h2>
      )}
      {introduction?.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} lang={textLanguage} dir="auto" className="written">
          {paragraph}
        </p>
      ))}
      <div className="summary-row">
        <Summary summary={edition.summary[reading]} reading={reading} />
      </div>
      <h2 className="unseen">{t('web.edition.lines')}</h2>
      <EditionTable edition={edition} reading={reading} />
      <Reconciliation notes={edition.reconciliation} />
      <SourceList sources={edition.sources} />
    </>
  )
}
