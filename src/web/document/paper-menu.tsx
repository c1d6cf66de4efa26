import { useState, type ReactNode } from 'react'
import { LANGUAGES, type Language } from '../../core/language.ts'
import { OWN_NAMES } from '../../i18n/language.ts'
import { address } from '../ui/fetch.ts'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'

const DOCUMENTS = ['docx', 'pdf', 'html'] as const
const TABLES = ['xlsx', 'csv'] as const

interface Props {
  readonly title: string
  /** A heading right above already says the title. */
  readonly headed?: boolean
  /** Address of the paper, as `/api/v1/papers/editions/1`. */
  readonly paper: string
  /** What else the address asks for. */
  readonly query?: Readonly<Record<string, string>>
  readonly languages?: readonly Language[]
  /** It holds tables, which can be had as spreadsheets. */
  readonly tables?: boolean
}

/** A paper to be taken away: in any of its languages, in any form. */
export function PaperMenu({
  title,
  headed = false,
  paper,
  query,
  languages = LANGUAGES,
  tables = false,
}: Props): ReactNode {
  const { t, language } = useTranslator()
  const [chosen, setChosen] = useState<Language | null>(null)
  const first = languages.includes(language) ? language : (languages[0] ?? language)
  const wanted = chosen ?? first
  return (
    <div className="paper-menu" role="group" aria-label={title}>
      {!headed && <strong>{title}</strong>}
      <Select
        label={t('web.language')}
        value={wanted}
        onChange={(value) => setChosen(languages.find((one) => one === value) ?? null)}
        options={languages.map((value) => ({ value, label: OWN_NAMES[value] }))}
      />
      <div className="export">
        {[...DOCUMENTS, ...(tables ? TABLES : [])].map((format) => (
          <a
            key={format}
            className="button"
            href={address(paper, { ...query, format, language: wanted })}
            aria-label={t('web.pair', { what: title, more: format.toUpperCase() })}
            download
          >
            {format.toUpperCase()}
          </a>
        ))}
      </div>
    </div>
  )
}
