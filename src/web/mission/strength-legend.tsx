import type { ReactNode } from 'react'
import type { CeilingView } from '../../contract/mission.ts'
import { useTranslator } from '../ui/translator.ts'
import { drawnCeilings } from './plot.ts'
import { PARTS } from './strength-table.tsx'

interface Props {
  readonly ceilings: readonly CeilingView[]
  /** Null where the day is outside the picture. */
  readonly asOf: string | null
}

export function StrengthLegend({ ceilings, asOf }: Props): ReactNode {
  const { t, day } = useTranslator()
  return (
    <figcaption className="legend">
      {PARTS.map((part) => (
        <span key={part}>
          <i className={`swatch ${part}`} /> {t(`web.part.${part}`)}
        </span>
      ))}
      {drawnCeilings(ceilings).length > 0 && (
        <span>
          <i className="swatch ceiling" /> {t('web.ceiling')}
        </span>
      )}
      {asOf !== null && (
        <span>
          <i className="swatch now" /> {day(asOf)}
        </span>
      )}
      <span className="soft">{t('web.strength.unit')}</span>
    </figcaption>
  )
}
