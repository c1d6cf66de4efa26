import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { PledgeEventInput, PledgeView, PledgeWrittenView } from '../../contract/supply.ts'
import { DECLINE_REASONS } from '../../core/supply/decline.ts'
import { VISITS } from '../../core/supply/facts.ts'
import { levelsOf } from '../../core/supply/acts.ts'
import { DayField } from '../ui/day-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Refused } from '../ui/fetch.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { pathOf, TOUCHED } from './queries.ts'
import { levelText } from './words.ts'

interface Props {
  /** A step of the process, or READINESS, VISIT, MATERIAL_CHANGE. */
  readonly act: string
  readonly title: string
  readonly pledge: PledgeView
  readonly onClose: () => void
}

interface Said {
  readonly on: string
  readonly note: string
  readonly reason: string
  readonly level: string
  readonly visit: string
  readonly result: string
}

function eventOf(act: string, { on, note, reason, level, visit, result }: Said): PledgeEventInput {
  const more = { ...(on && { on }), note }
  if (act === 'READINESS') return { kind: 'READINESS', readiness: level, ...more }
  if (act === 'VISIT') return { kind: 'VISIT', visit, result, ...more }
  if (act === 'MATERIAL_CHANGE') return { kind: 'MATERIAL_CHANGE', ...more }
  return { kind: 'STATE', step: act, ...(act === 'DECLINED' && { reason }), ...more }
}

/** What one has to say to put something down: its day, and what belongs to it. */
export function ActDialog({ act, title, pledge, onClose }: Props): ReactNode {
  const { t } = useTranslator()
  const levels = levelsOf({ scheme: pledge.scheme })
  const [said, setSaid] = useState<Said>({
    on: pledge.asOf,
    note: '',
    reason: '',
    level: levels[0] ?? '',
    visit: 'AAV',
    result: 'POSITIVE',
  })
  const sending = useSend<PledgeWrittenView>(TOUCHED)
  const queries = useQueryClient()
  const set = (more: Partial<Said>): void => setSaid((now) => ({ ...now, ...more }))
  const send = (): void =>
    sending.mutate(
      { method: 'POST', path: `${pathOf(pledge.key)}/events`, body: eventOf(act, said), version: pledge.version },
      {
        onSuccess: onClose,
        onError: (error) => {
          // Somebody was quicker: the page shows what stands now, and the step can be looked at again.
          if (error instanceof Refused && error.problem.code === 'subject.changed')
            void queries.invalidateQueries({ queryKey: ['pledges', pledge.key] })
        },
      },
    )
  const choice = (label: string, key: keyof Said, options: readonly (readonly [string, string])[]): ReactNode => (
    <Select
      label={label}
      value={said[key]}
      onChange={(value) => set({ [key]: value })}
      options={options.map(([value, text]) => ({ value, label: text }))}
    />
  )
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {act === 'READINESS' &&
          choice(
            t('web.pledge.level'),
            'level',
            levels.map((level) => [level, levelText({ t }, level)]),
          )}
        {act === 'VISIT' && (
          <div className="form-row">
            {choice(
              t('kind.act.VISIT'),
              'visit',
              VISITS.map((visit) => [visit, t(`kind.visit.${visit}`)]),
            )}
            {choice(t('web.pledge.result'), 'result', [
              ['POSITIVE', t('kind.result.POSITIVE')],
              ['NEGATIVE', t('kind.result.NEGATIVE')],
            ])}
          </div>
        )}
        {act === 'DECLINED' &&
          choice(t('web.pledge.reason'), 'reason', [
            ['', '–'],
            ...DECLINE_REASONS.map((reason) => [reason, t(`kind.decline.${reason}`)] as const),
          ])}
        <DayField label={t('web.column.day')} value={said.on} onChange={(on) => set({ on })} />
        <TextField long label={t('web.pledge.note')} value={said.note} onChange={(note) => set({ note })} />
        <FormProblem error={sending.error} />
        <p className="choices">
          <button type="submit" className="button primary" disabled={sending.isPending}>
            {title}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('web.cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
