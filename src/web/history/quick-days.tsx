import type { ReactNode } from 'react'
import type { Day } from '../../core/history/day.ts'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { monthEnds } from './month-ends.ts'
import { REPORT_DAY } from './when.ts'

interface Props {
  readonly around: Day
  readonly facts: { readonly first: Day | null; readonly last: Day | null }
  readonly clear: string
  readonly onChoose: (day: string | undefined) => void
}

/** The report's day, the month ends of the register, and back to the beginning. */
export function QuickDays({ around, facts, clear, onChoose }: Props): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const ends = monthEnds(around, facts).map((day) => ({ value: day, label: translator.day(day, 'long') }))
  return (
    <div className="quick-days">
      <button type="button" className="button" onClick={() => onChoose(undefined)}>
        {clear}
      </button>
      <button type="button" className="button" onClick={() => onChoose(REPORT_DAY)}>
        {t('web.day.report', { day: translator.day(REPORT_DAY, 'long') })}
      </button>
      <Select
        label={t('web.day.monthEnd')}
        value=""
        onChange={(day) => onChoose(day || undefined)}
        options={[{ value: '', label: t('web.day.choose') }, ...ends]}
      />
    </div>
  )
}
