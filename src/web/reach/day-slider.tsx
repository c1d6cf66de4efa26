import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { ReachView } from '../../contract/reach.ts'
import { useWhen } from '../history/use-when.ts'
import { useTranslator } from '../ui/translator.ts'
import { daysOf } from './months.ts'

/** How long the slider must rest before the day is asked about, in milliseconds. */
const REST = 180

interface Props {
  readonly recorded: NonNullable<ReachView['recorded']>
  readonly asOf: string
}

/** The day of the page as a slider over all that is recorded of the mission; the address follows. */
export function DaySlider({ recorded, asOf }: Props): ReactNode {
  const { t, day } = useTranslator()
  const { setAsOf } = useWhen()
  const [moved, setMoved] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const days = daysOf(recorded, asOf)
  const shown = moved !== null && days.includes(moved) ? moved : asOf
  const move = (to: string): void => {
    setMoved(to)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      setMoved(null)
      setAsOf(to)
    }, REST)
  }
  return (
    <div className="reach-slider">
      <label className="month">
        <span>{t('web.reach.day')}</span>
        <input
          type="range"
          min={0}
          max={days.length - 1}
          value={days.indexOf(shown)}
          aria-valuetext={day(shown, 'long')}
          onChange={(event) => move(days[Number(event.target.value)] ?? shown)}
        />
        <strong>{day(shown)}</strong>
      </label>
    </div>
  )
}
