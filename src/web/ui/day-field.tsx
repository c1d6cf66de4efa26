import './styles/form.css'
import { parseDate, type CalendarDate } from '@internationalized/date'
import { useState, type ReactNode } from 'react'
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

/** The first year of four digits. */
const FIRST_WHOLE_YEAR = 1000

const dateOf = (text: string): CalendarDate | null => {
  const day = parseDay(text)
  return day.ok ? parseDate(day.value) : null
}

/** A day typed part by part, in the order and with the words of the language. */
export function DayField({ label, value, onChange, problem, required }: Props): ReactNode {
  const { language } = useTranslator()
  // “2”, “20” and “201” are years to the library: whoever types 2010 means none of them.
  const [typing, setTyping] = useState<CalendarDate | null>(null)
  const say = (day: CalendarDate | null): void => {
    setTyping(null)
    onChange(day?.toString() ?? '')
  }
  return (
    <I18nProvider locale={LOCALES[language]}>
      <DateField<CalendarDate>
        className="field"
        value={typing ?? dateOf(value)}
        onChange={(day) => (day && day.year < FIRST_WHOLE_YEAR ? setTyping(day) : say(day))}
        onBlur={() => typing && say(typing)}
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
