import type { ReactNode } from 'react'
import type { CeilingView, StrengthPointView } from '../../contract/mission.ts'
import { useTranslator } from '../ui/translator.ts'
import { overlaps } from './plot.ts'
import { PARTS } from './strength-table.tsx'

interface Props {
  readonly point: StrengthPointView
  readonly ceilings: readonly CeilingView[]
}

/** The figures of the month under the cursor, in words. */
export function StrengthReadout({ point, ceilings }: Props): ReactNode {
  const { t, day, number } = useTranslator()
  const figure = (value: number | null): string => (value === null ? t('kind.UNKNOWN') : number(value))
  const inForce = ceilings.filter((ceiling) => ceiling.unit === 'person' && overlaps(ceiling, point.on, point.on))
  return (
    <p className="readout">
      <strong>{[day(point.on, 'long'), point.mission].join(t('web.separator'))}</strong>
      <span>
        {t('web.total')} <b>{figure(point.total)}</b>
      </span>
      {PARTS.map((part) => (
        <span key={part}>
          {t(`web.part.${part}`)} <b>{figure(point[part])}</b>
        </span>
      ))}
      {inForce.map((ceiling) => (
        <span key={ceiling.capability}>
          {t('web.ceiling.of', { name: ceiling.name })} <b>{number(ceiling.quantity)}</b>
        </span>
      ))}
    </p>
  )
}
