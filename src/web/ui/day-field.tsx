import './styles/form.css'
import { parseDate, type CalendarDate } from '@internationalized/date'
import type { ReactNode } from 'react'
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField'
import { FieldError } from 'react-aria-components/FieldError'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Label } from 'react-aria-components/Label'
import { parseDay } from '../../core/history/day.ts'
import { LOCALES } from '../../i18n/language.ts'
import { useTranslator } from './translator.ts'

interface Props {
  readonly label: string
  /** ISO 8601; empty for none. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly problem?: string | null | undefined
  readonly required?: boolean
}

const dateOf = (text: string): CalendarDate | null => {
  const day = parseDay(text)
  return day.ok ? parseDate(day.value) : null
}

/** A day typed part by part, in the order and with the words of the language. */
export function DayField({ label, value, onChange, problem, required }: Props): ReactNode {
  const { language } = useTranslator()
  return (
    <I18nProvider locale={LOCALES[language]}>
      <DateField<CalendarDate>
        className="field"
        value={dateOf(value)}
        onChange={(day) => onChange(day?.toString() ?? '')}
        isInvalid={Boolean(problem)}
        isRequired={required}
        validationBehavior="aria"
      >
        <Label>{label}</Label>
        <DateInput className="date-input">
          {(segment) => <DateSegment segment={segment} className="segment" />}
        </DateInput>
        <FieldError className="field-problem">{problem}</FieldError>
      </DateField>
    </I18nProvider>
  )
}
