import type { ReactNode } from 'react'
import type { CeilingView } from '../../contract/mission.ts'
import { useTranslator } from '../ui/translator.ts'
import { personCeilings, type Drawn } from './plot.ts'
import { spread } from './spread.ts'

interface Props {
  readonly ceilings: readonly CeilingView[]
  readonly drawn: Drawn
}

const APART = 14

/** Authorised strengths: one step for each time that a ceiling held; the newest of each carries its name. */
export function CeilingLines({ ceilings, drawn: { x, y, first, last } }: Props): ReactNode {
  const { number, direction } = useTranslator()
  const steps = personCeilings(ceilings)
    .filter(({ from, until }) => from <= last && (until === null || until >= first))
    .map((ceiling) => ({
      ceiling,
      start: x(new Date(ceiling.from < first ? first : ceiling.from)),
      end: x(new Date(ceiling.until === null || ceiling.until > last ? last : ceiling.until)),
      height: y(ceiling.quantity),
    }))
  const newest = [...new Map(steps.map((step) => [step.ceiling.capability, step])).values()]
  const heights = spread(
    newest.map(({ height }) => height - 5),
    APART,
  )
  return (
    <>
      {steps.map(({ ceiling, start, end, height }) => (
        <line
          key={`${ceiling.capability}/${ceiling.from}`}
          className="ceiling"
          x1={start}
          x2={end}
          y1={height}
          y2={height}
        />
      ))}
      {newest.map(({ ceiling, end }, at) => (
        <text
          key={ceiling.capability}
          className="ceiling-text"
          x={end}
          dx={direction === 'rtl' ? 4 : -4}
          y={heights[at]}
          textAnchor="end"
          aria-hidden="true"
        >
          {`${ceiling.name} ${number(ceiling.quantity)}`}
        </text>
      ))}
    </>
  )
}
