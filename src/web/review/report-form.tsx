import { useState, type ReactNode } from 'react'
import type { ActionReportInput, ActionView } from '../../contract/review.ts'
import { VISIBILITIES, type Visibility } from '../../core/access/visibility.ts'
import { ACTION_EVENTS, type ActionEventKind } from '../../core/review/action.ts'
import { DayField } from '../ui/day-field.tsx'
import { fieldProblem } from '../ui/field-problem.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'

/** Progress, a new day, or that an action is done or dropped; what changes how it stands is shown to all who see it. */
export function ReportForm({ action }: { readonly action: ActionView }): ReactNode {
  const { t, language } = useTranslator()
  const [kind, setKind] = useState<ActionEventKind>('PROGRESS')
  const [text, setText] = useState('')
  const [dueOn, setDueOn] = useState('')
  const [visibility, setVisibility] = useState<Visibility>(action.visibility)
  const sending = useSend<unknown>([['actions'], ['reviews']])
  const kinds = ACTION_EVENTS.filter((one) => action.closedOn === null || one === 'PROGRESS')
  const submit = (): void => {
    const body: ActionReportInput = {
      kind,
      text,
      language,
      dueOn: kind === 'MOVED' ? dueOn || null : null,
      ...(kind === 'PROGRESS' && { visibility }),
    }
    const path = `/api/v1/actions/${encodeURIComponent(action.key)}/reports`
    sending.mutate({ method: 'POST', path, body })
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className="form-row">
        <Select
          label={t('web.action.report.kind')}
          value={kind}
          onChange={(value) => setKind(ACTION_EVENTS.find((one) => one === value) ?? 'PROGRESS')}
          options={kinds.map((value) => ({ value, label: t(`kind.action.${value}`) }))}
        />
        {kind === 'MOVED' && <DayField label={t('kind.action.MOVED')} value={dueOn} onChange={setDueOn} required />}
        {kind === 'PROGRESS' && (
          <Select
            label={t('web.action.shownTo')}
            value={visibility}
            onChange={(value) => setVisibility(VISIBILITIES.find((one) => one === value) ?? action.visibility)}
            options={VISIBILITIES.map((value) => ({ value, label: t(`kind.visibility.${value}`) }))}
          />
        )}
      </div>
      <TextField
        label={t('web.action.report.text')}
        value={text}
        lang={language}
        onChange={setText}
        problem={fieldProblem(sending.error, 'text')}
        long
        required
      />
      <FormProblem error={sending.error} fields={['text']} />
      <p className="choices">
        <button type="submit" className="button primary" disabled={sending.isPending}>
          {t('web.action.report')}
        </button>
      </p>
    </form>
  )
}
