import type { ReactNode } from 'react'
import type { GapLineView } from '../../contract/gap.ts'
import { Day } from '../ui/day.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Marks } from './marks.tsx'

interface Props {
  readonly about: 'requirement' | 'figure'
  readonly value: number | null
  readonly day: string | null
  readonly line: GapLineView
  /** What is added to the figure. */
  readonly children?: ReactNode
}

/** A figure with its day and its marks; what is not known says so and is never shown as zero. */
export function FigureCell({ about, value, day, line, children }: Props): ReactNode {
  const { t, number } = useTranslator()
  return (
    <>
      {value === null ? (
        <span className="unknown">{t(about === 'figure' ? 'kind.UNKNOWN' : 'web.noFigure')}</span>
      ) : (
        <data value={value}>{number(value)}</data>
      )}
      {children}
      <small className="under">
        {day !== null && <Day day={day} />}
        <Marks about={about} line={line} />
      </small>
    </>
  )
}
