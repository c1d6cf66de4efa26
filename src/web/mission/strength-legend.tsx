import type { ReactNode } from 'react'
import type { CeilingView } from '../../contract/mission.ts'
import { useTranslator } from '../ui/translator.ts'
import { personCeilings } from './plot.ts'
import { PARTS } from './strength-table.tsx'

interface Props {
  readonly ceilings: readonly CeilingView[]
  readonly asOf: string
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
      {personCeilings(ceilings).length > 0 && (
        <span>
          <i className="swatch ceiling" /> {t('web.ceiling')}
        </span>
      )}
      <span>
        <i className="swatch now" /> {day(asOf)}
      </span>
      <span className="soft">{t('web.strength.unit')}</span>
    </figcaption>
  )
}
