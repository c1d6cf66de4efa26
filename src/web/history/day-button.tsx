import { lazy, Suspense, useId, useRef, useState, type ReactNode } from 'react'
import { parseDay } from '../../core/history/day.ts'
import { useTranslator } from '../ui/translator.ts'

const load = () => import('./day-panel.tsx')
const DayPanel = lazy(async () => ({ default: (await load()).DayPanel }))

interface Props {
  readonly label: string
  readonly about: string
  readonly value: string | undefined
  /** What the button says without a day. */
  readonly none?: string
  /** The choice that takes the day out of the address. */
  readonly clear: string
  readonly onChange: (day: string | undefined) => void
}

/** A day as a button; the calendar behind it is loaded when somebody reaches for it. */
export function DayButton({ label, about, value, none, clear, onChange }: Props): ReactNode {
  const translator = useTranslator()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const day = value === undefined ? null : parseDay(value)
  const text = day === null ? none : day.ok ? translator.day(day.value, 'long') : value
  const choose = (chosen: string | undefined): void => {
    setOpen(false)
    onChange(chosen)
  }
  return (
    <div className="day-field">
      <span id={id}>{label}</span>
      <button
        ref={button}
        type="button"
        className="button day-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-describedby={id}
        onPointerEnter={load}
        onFocus={load}
        onClick={() => setOpen(true)}
      >
        <bdi>{text}</bdi>
      </button>
      <Suspense fallback={null}>
        {open && (
          <DayPanel
            anchor={button}
            label={label}
            about={about}
            day={day?.ok ? day.value : null}
            clear={clear}
            onChoose={choose}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </div>
  )
}
