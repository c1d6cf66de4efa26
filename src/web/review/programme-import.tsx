import { useState, type ReactNode } from 'react'
import type { ProgrammeImportedView, ProgrammeImportInput } from '../../contract/review-calendar.ts'
import { ENTRY_KINDS, type EntryKind } from '../../core/review/entry.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { TOUCHED } from './queries.ts'

/** A programme of work as a file: all of it is taken in, or nothing. */
export function ProgrammeImport(): ReactNode {
  const { t } = useTranslator()
  const [kind, setKind] = useState<EntryKind>('COUNCIL')
  const [overlap, setOverlap] = useState(false)
  const [file, setFile] = useState<File | null>(null)
  const sending = useSend<ProgrammeImportedView>(TOUCHED)
  const submit = async (chosen: File): Promise<void> => {
    const format = chosen.name.toLowerCase().endsWith('.ics') ? 'ics' : 'csv'
    const body: ProgrammeImportInput = { format, kind, text: await chosen.text(), overlap }
    sending.mutate({ method: 'POST', path: '/api/v1/programme/imports', body })
  }
  return (
    <details className="panel">
      <summary>{t('web.programme.import')}</summary>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (file) void submit(file)
        }}
      >
        <p>{t('web.programme.import.about')}</p>
        <div className="form-row">
          <label className="field">
            <span>{t('web.programme.file')}</span>
            <input
              type="file"
              accept=".csv,.ics,text/csv,text/calendar"
              required
              onChange={(event) => {
                sending.reset()
                setFile(event.target.files?.[0] ?? null)
              }}
            />
          </label>
          <Select
            label={t('web.programme.kind')}
            value={kind}
            onChange={(value) => setKind(value as EntryKind)}
            options={ENTRY_KINDS.map((value) => ({ value, label: t(`kind.entry.${value}`) }))}
          />
        </div>
        <label className="check">
          <input type="checkbox" checked={overlap} onChange={(event) => setOverlap(event.target.checked)} />
          {t('web.programme.overlap')}
        </label>
        <FormProblem error={sending.error} />
        <p role="status">{sending.data && t('cli.review.imported', { ...sending.data })}</p>
        <p className="choices">
          <button type="submit" className="button" disabled={sending.isPending}>
            {t('web.programme.import')}
          </button>
        </p>
      </form>
    </details>
  )
}
