import type { ReactNode } from 'react'
import type { CeilingView } from '../../contract/mission.ts'
import { useTranslator } from '../ui/translator.ts'
import { places, widthOf } from './label-places.ts'
import { drawnCeilings, overlaps, type Drawn } from './plot.ts'

interface Props {
  readonly ceilings: readonly CeilingView[]
  readonly drawn: Drawn
}

const ABOVE = 5

/** Authorised strengths that limit a boundary: one step for each time that a ceiling held, named where there is room. */
export function CeilingLines({ ceilings, drawn: { x, y, first, last, start, end, top, bottom } }: Props): ReactNode {
  const { number, direction } = useTranslator()
  const steps = drawnCeilings(ceilings)
    .filter((ceiling) => overlaps(ceiling, first, last))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
    .map((ceiling) => {
      const from = x(new Date(ceiling.from < first ? first : ceiling.from))
      const until = x(new Date(ceiling.until === null || ceiling.until > last ? last : ceiling.until))
      const text = `${ceiling.name} ${number(ceiling.quantity)}`
      const wanted = direction === 'rtl' ? until + 4 : until - 4 - widthOf(text)
      const left = Math.max(start, Math.min(wanted, end - widthOf(text)))
      return { ceiling, from, until, height: y(ceiling.quantity), text, left }
    })
  const labels = places(
    steps.map(({ ceiling, text, left, height }, at) => ({
      text,
      left,
      baseline: height - ABOVE,
      optional: steps.findIndex((one) => one.ceiling.capability === ceiling.capability) < at,
    })),
    top - ABOVE,
    bottom,
  )
  return (
    <>
      {steps.map(({ ceiling, from, until, height }) => (
        <line
          key={`${ceiling.capability}/${ceiling.from}`}
          className="ceiling"
          data-ceiling={ceiling.capability}
          x1={from}
          x2={until}
          y1={height}
          y2={height}
        />
      ))}
      {steps.map(({ ceiling, text, left }, at) => {
        const baseline = labels[at] ?? null
        return baseline === null ? null : (
          <text
            key={`${ceiling.capability}/${ceiling.from}`}
            className="ceiling-text"
            x={direction === 'rtl' ? left : left + widthOf(text)}
            y={baseline}
            textAnchor="end"
            aria-hidden="true"
          >
            {text}
          </text>
        )
      })}
    </>
  )
}
