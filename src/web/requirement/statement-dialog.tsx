import { useState, type ReactNode } from 'react'
import type { TraceView } from '../../contract/gap.ts'
import type { ObservationInput } from '../../contract/requirement-input.ts'
import type { WrittenView } from '../../contract/requirement.ts'
import { MEASURES } from '../../core/gap/observation.ts'
import { DayField } from '../ui/day-field.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { TOUCHED } from './editing.ts'
import { FormDialog } from './form-dialog.tsx'
import { numberOf } from './number-of.ts'
import { problemsOf } from './problem-of.ts'
import { QuantityField, quantityProblem } from './quantity-field.tsx'
import { NEW, noSource, SOURCE_FIELDS, SourceFields, sourceInput } from './source-fields.tsx'
import { sourcesOfTrace } from './trace-sources.ts'

interface Props {
  readonly trace: TraceView
  readonly onClose: () => void
}

/** What a source says of the line's capability: it will stand beside what others say. */
export function StatementDialog({ trace, onClose }: Props): ReactNode {
  const translator = useTranslator()
  const { t, compare } = translator
  const { mission, capability } = trace.line
  const [measure, setMeasure] = useState<ObservationInput['measure']>('DEPLOYED')
  const [value, setValue] = useState('')
  const [mistyped, setMistyped] = useState<string | null>(null)
  const [validOn, setValidOn] = useState('')
  const [note, setNote] = useState('')
  const [verified, setVerified] = useState(false)
  const [source, setSource] = useState({ ...noSource, choice: NEW })
  const sending = useSend<WrittenView>(TOUCHED)
  const problems = problemsOf(sending.error, ['value', 'validOn', 'note', ...SOURCE_FIELDS], {
    validOn,
    'source.publishedOn': source.publishedOn,
  })
  const label = t('web.statement.value', { unit: t(`unit.${capability.unit}`) })
  const submit = (): void => {
    const wrong = quantityProblem(translator, label, value, true)
    setMistyped(wrong)
    if (wrong !== null) return
    sending.mutate(
      {
        method: 'POST',
        path: '/api/v1/observations',
        body: {
          mission: mission.code,
          capability: capability.code,
          measure,
          value: numberOf(value),
          unit: capability.unit,
          validOn,
          note: note || null,
          source: sourceInput(source) ?? {},
          verified,
        },
      },
      { onSuccess: onClose },
    )
  }
  return (
    <FormDialog
      title={t('web.statement.add')}
      error={problems.rest}
      busy={sending.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="form-row">
        <Select
          label={t('web.statement.measure')}
          value={measure}
          onChange={(chosen) => setMeasure(MEASURES.find((m) => m === chosen) ?? 'DEPLOYED')}
          options={MEASURES.map((m) => ({ value: m, label: t(`web.measure.${m}`) }))}
        />
        <QuantityField
          label={label}
          value={value}
          onChange={setValue}
          problem={mistyped ?? problems.of('value')}
          required
        />
        <DayField
          label={t('web.statement.day')}
          value={validOn}
          onChange={setValidOn}
          problem={problems.of('validOn')}
          required
        />
      </div>
      <SourceFields draft={source} onChange={setSource} known={sourcesOfTrace(trace, compare)} problems={problems} />
      <TextField label={t('web.requirement.note')} value={note} onChange={setNote} problem={problems.of('note')} long />
      <label className="check">
        <input type="checkbox" checked={verified} onChange={(event) => setVerified(event.target.checked)} />
        {t('web.statement.verified')}
      </label>
    </FormDialog>
  )
}
