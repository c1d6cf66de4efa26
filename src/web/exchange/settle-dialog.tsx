import { useState, type ReactNode } from 'react'
import type { QuarantinedView, SettledView } from '../../contract/exchange.ts'
import { DayField } from '../ui/day-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Refused } from '../ui/fetch.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { columnsOf } from './columns-of.ts'
import { problemText } from './problem-text.ts'

interface Props {
  readonly row: QuarantinedView
  readonly onClose: () => void
}

const OUTCOMES = ['ACCEPTED', 'DISCARDED'] as const
const LABELS = { ACCEPTED: 'web.settle.accept', DISCARDED: 'web.settle.discard' } as const

/** A row that waits: corrected and accepted, or discarded; either with a reason. */
export function SettleDialog({ row, onClose }: Props): ReactNode {
  const translator = useTranslator()
  const { t, maybe } = translator
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('ACCEPTED')
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const [reason, setReason] = useState('')
  const [on, setOn] = useState('')
  const sending = useSend<SettledView>([['quarantine'], ['pledges'], ['requirements'], ['gap-lines']])
  const { what, remedy } = problemText(translator, row.problem)
  const wrong = sending.error instanceof Refused ? problemText(translator, sending.error.problem) : null
  const needsDay = row.layout === 'contributor-register' && !/\d{4}-\d{2}-\d{2}/.test(row.file)
  const submit = (): void =>
    sending.mutate(
      {
        method: 'POST',
        path: `/api/v1/quarantine/${row.id}/settlement`,
        body: { outcome, reason, ...(outcome === 'ACCEPTED' ? { values, ...(on && { on }) } : {}) },
        version: 0,
      },
      { onSuccess: onClose },
    )
  const heldHint = (column: string): string | undefined => {
    const value = row.held?.[column]
    return value === undefined || String(value ?? '') === (row.raw[column] ?? '')
      ? undefined
      : t('web.settle.held', { value: String(value ?? '–') })
  }
  return (
    <Dialog title={t('web.settle.title', { row: String(row.id) })} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p>
          {what} <small className="under">{remedy}</small>
        </p>
        <fieldset className="checks">
          <legend>{t('web.exchange.outcome')}</legend>
          {OUTCOMES.map((one) => (
            <label key={one} className="check">
              <input type="radio" name="outcome" checked={outcome === one} onChange={() => setOutcome(one)} />
              {t(LABELS[one])}
            </label>
          ))}
        </fieldset>
        {outcome === 'ACCEPTED' && (
          <fieldset className="sub-form">
            <legend>{t('web.settle.values')}</legend>
            {needsDay && <DayField label={t('web.settle.on')} value={on} onChange={setOn} />}
            {columnsOf(row).map((column) => (
              <TextField
                key={column}
                label={maybe(`sheet.column.${column}`) ?? column}
                value={values[column] ?? row.raw[column] ?? ''}
                onChange={(value) => setValues((now) => ({ ...now, [column]: value }))}
                hint={heldHint(column)}
              />
            ))}
          </fieldset>
        )}
        <TextField label={t('web.settle.reason')} value={reason} onChange={setReason} required />
        {wrong ? (
          <div role="alert" className="panel problem">
            <p>{wrong.what}</p>
            <p className="remedy">{wrong.remedy}</p>
          </div>
        ) : (
          <FormProblem error={sending.error} />
        )}
        <p className="choices">
          <button type="submit" className="button primary" disabled={sending.isPending}>
            {t(LABELS[outcome])}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('web.cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
