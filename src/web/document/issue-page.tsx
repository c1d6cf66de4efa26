import '../ui/styles/form.css'
import '../review/review.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { LANGUAGES, type Language } from '../../core/language.ts'
import { OWN_NAMES } from '../../i18n/language.ts'
import { useEditing } from '../requirement/editing.ts'
import { CheckList } from '../ui/check-list.tsx'
import { fieldProblem } from '../ui/field-problem.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { PaperField } from './paper-field.tsx'
import { requestOf, type PaperChoice } from './paper-choice.ts'

/** Issues a paper under a symbol, in several languages at once; it is kept as it is then. */
export function IssuePage(): ReactNode {
  const { t } = useTranslator()
  const { secretariat } = useEditing()
  useTitle(t('web.document.issue'))
  return (
    <>
      <h1>{t('web.document.issue')}</h1>
      <p className="lead">{t('web.document.issue.lead')}</p>
      {secretariat ? <IssueForm /> : <p className="panel">{t('web.document.secretariatOnly')}</p>}
    </>
  )
}

function IssueForm(): ReactNode {
  const { t, language } = useTranslator()
  const navigate = useNavigate()
  const begun = useSearch({ from: '/documents/issue' })
  const [symbol, setSymbol] = useState('')
  const [choice, setChoice] = useState<PaperChoice>({
    paper: begun.paper ?? 'edition',
    of: begun.of ?? '',
    part: begun.part ?? 'summary',
  })
  const [languages, setLanguages] = useState<readonly Language[]>(LANGUAGES)
  const [original, setOriginal] = useState<Language>(language)
  const sending = useSend<{ symbol: string }>([['documents']])
  const document = requestOf(choice)
  const allowed = choice.paper === 'report-2010' ? (['en', 'zh'] as const) : LANGUAGES
  const chosen = languages.filter((one) => allowed.some((other) => other === one))
  const first = chosen.includes(original) ? original : (chosen[0] ?? 'en')
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        const body = { symbol: symbol.trim(), languages: chosen, original: first, document }
        sending.mutate(
          { method: 'POST', path: '/api/v1/documents', body },
          { onSuccess: () => void navigate({ to: '/documents' }) },
        )
      }}
    >
      <PaperField choice={choice} onChange={setChoice} />
      <TextField
        label={t('web.document.symbol')}
        hint={t('web.document.symbol.hint')}
        value={symbol}
        onChange={setSymbol}
        problem={fieldProblem(sending.error, 'symbol')}
        required
      />
      <CheckList
        label={t('web.document.languages')}
        options={allowed.map((value) => ({ value, label: OWN_NAMES[value] }))}
        chosen={chosen}
        onChange={(next) => setLanguages(LANGUAGES.filter((one) => next.includes(one)))}
      />
      <Select
        label={t('web.document.original')}
        value={first}
        onChange={(value) => setOriginal(LANGUAGES.find((one) => one === value) ?? 'en')}
        options={chosen.map((value) => ({ value, label: OWN_NAMES[value] }))}
      />
      <FormProblem error={sending.error} fields={['symbol']} />
      <p className="choices">
        <button
          type="submit"
          className="button primary"
          disabled={sending.isPending || document === null || chosen.length === 0}
        >
          {t('web.document.issue')}
        </button>
        <span role="status">{sending.isPending && t('web.document.making')}</span>
      </p>
    </form>
  )
}
