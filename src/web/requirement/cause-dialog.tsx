import { useState, type ReactNode } from 'react'
import type { TraceView } from '../../contract/gap.ts'
import type { WrittenView } from '../../contract/requirement.ts'
import { CAUSE_CODES, EVERY_MISSION, IMPACT_CODES } from '../../core/gap/cause.ts'
import { DayField } from '../ui/day-field.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { TOUCHED } from './editing.ts'
import { FormDialog, Reason } from './form-dialog.tsx'
import { problemsOf } from './problem-of.ts'
import { NEW, noSource, SOURCE_FIELDS, SourceFields, sourceInput } from './source-fields.tsx'
import { sourcesOfTrace } from './trace-sources.ts'

interface Props {
  readonly trace: TraceView
  readonly onClose: () => void
}

/** Why the capability is missing, or what that does: with evidence and source. */
export function CauseDialog({ trace, onClose }: Props): ReactNode {
  const { t, compare } = useTranslator()
  const { mission, capability } = trace.line
  const [code, setCode] = useState<string>(CAUSE_CODES[0])
  const [where, setWhere] = useState(mission.code)
  const [evidence, setEvidence] = useState('')
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const [verified, setVerified] = useState(false)
  const [reason, setReason] = useState('')
  const [source, setSource] = useState({ ...noSource, choice: NEW })
  const sending = useSend<WrittenView>(TOUCHED)
  const problems = problemsOf(sending.error, ['evidence', 'from', 'until', 'reason', ...SOURCE_FIELDS], {
    from,
    'source.publishedOn': source.publishedOn,
  })
  const submit = (): void =>
    sending.mutate(
      {
        method: 'POST',
        path: '/api/v1/causes',
        body: {
          code,
          mission: where,
          capability: capability.code,
          evidence,
          from,
          until: until || null,
          source: sourceInput(source) ?? {},
          verified,
          reason,
        },
      },
      { onSuccess: onClose },
    )
  return (
    <FormDialog
      title={t('web.cause.add')}
      error={problems.rest}
      busy={sending.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="form-row">
        <Select
          label={t('web.cause.code')}
          value={code}
          onChange={setCode}
          options={[
            ...CAUSE_CODES.map((value) => ({ value, label: t(`kind.cause.${value}`) })),
            ...IMPACT_CODES.map((value) => ({ value, label: t(`kind.impact.${value}`) })),
          ]}
        />
        <Select
          label={t('web.cause.where')}
          value={where}
          onChange={setWhere}
          options={[
            { value: mission.code, label: mission.code },
            { value: EVERY_MISSION, label: t('web.cause.every') },
          ]}
        />
        <DayField
          label={t('web.requirement.from')}
          value={from}
          onChange={setFrom}
          problem={problems.of('from')}
          required
        />
        <DayField label={t('web.requirement.until')} value={until} onChange={setUntil} problem={problems.of('until')} />
      </div>
      <TextField
        label={t('web.cause.evidence')}
        value={evidence}
        onChange={setEvidence}
        problem={problems.of('evidence')}
        long
        required
      />
      <SourceFields draft={source} onChange={setSource} known={sourcesOfTrace(trace, compare)} problems={problems} />
      <label className="check">
        <input type="checkbox" checked={verified} onChange={(event) => setVerified(event.target.checked)} />
        {t('web.statement.verified')}
      </label>
      <Reason value={reason} onChange={setReason} problem={problems.of('reason')} />
    </FormDialog>
  )
}
