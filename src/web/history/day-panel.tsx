import { parseDate } from '@internationalized/date'
import { useState, type ReactNode, type RefObject } from 'react'
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField'
import { Dialog } from 'react-aria-components/Dialog'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Label } from 'react-aria-components/Label'
import { Popover } from 'react-aria-components/Popover'
import type { Day } from '../../core/history/day.ts'
import { LOCALES } from '../../i18n/language.ts'
import { useTranslator } from '../ui/translator.ts'
import { useFacts } from './facts.ts'
import { MonthCalendar } from './month-calendar.tsx'
import { QuickDays } from './quick-days.tsx'
import { REPORT_DAY } from './when.ts'

interface Props {
  readonly anchor: RefObject<HTMLElement | null>
  readonly label: string
  readonly about: string
  readonly day: Day | null
  readonly clear: string
  readonly onChoose: (day: string | undefined) => void
  readonly onClose: () => void
}

/** Calendar, field to type a day, and the days most often asked for. */
export function DayPanel({ anchor, label, about, day, clear, onChoose, onClose }: Props): ReactNode {
  const { t, language } = useTranslator()
  const facts = useFacts()
  const [draft, setDraft] = useState(() => parseDate(day ?? REPORT_DAY))
  return (
    <I18nProvider locale={LOCALES[language]}>
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
        className="popover"
      >
        <Dialog aria-label={label} className="day-panel">
          <p className="soft">{about}</p>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              onChoose(draft.toString())
            }}
          >
            <DateField value={draft} onChange={(value) => value && setDraft(value)} className="field">
              <Label>{t('web.day.type')}</Label>
              <DateInput className="date-input">
                {(segment) => <DateSegment segment={segment} className="segment" />}
              </DateInput>
            </DateField>
            <button type="submit" className="button primary">
              {t('web.day.go')}
            </button>
          </form>
          <MonthCalendar label={label} value={draft} onChange={(value) => onChoose(value.toString())} />
          <QuickDays around={day ?? REPORT_DAY} facts={facts} clear={clear} onChoose={onChoose} />
        </Dialog>
      </Popover>
    </I18nProvider>
  )
}
