import type { CalendarDate } from '@internationalized/date'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar'
import { Heading } from 'react-aria-components/Heading'

interface Props {
  readonly label: string
  readonly value: CalendarDate
  readonly onChange: (value: CalendarDate) => void
}

export const MonthCalendar = ({ label, value, onChange }: Props): ReactNode => (
  <Calendar aria-label={label} value={value} onChange={onChange} className="calendar">
    <header>
      <Button slot="previous" className="button quiet">
        <span className="arrow" aria-hidden="true">
          ‹
        </span>
      </Button>
      <Heading level={3} />
      <Button slot="next" className="button quiet">
        <span className="arrow" aria-hidden="true">
          ›
        </span>
      </Button>
    </header>
    <CalendarGrid weekdayStyle="short">
      <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
      <CalendarGridBody>{(date) => <CalendarCell date={date} className="cell" />}</CalendarGridBody>
    </CalendarGrid>
  </Calendar>
)
