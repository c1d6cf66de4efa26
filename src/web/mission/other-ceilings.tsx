import type { ReactNode } from 'react'
import type { CeilingView } from '../../contract/mission.ts'
import { useTranslator } from '../ui/translator.ts'
import { listedCeilings, overlaps } from './plot.ts'

interface Props {
  readonly ceilings: readonly CeilingView[]
  readonly first: string
  readonly last: string
}

/** Ceilings that limit no boundary of the picture, such as of the police alone: in words, with their value. */
export function OtherCeilings({ ceilings, first, last }: Props): ReactNode {
  const { t, day } = useTranslator()
  const others = listedCeilings(ceilings).filter((ceiling) => overlaps(ceiling, first, last))
  if (others.length === 0) return null
  return (
    <div className="other-ceilings">
      <p>{t('web.ceiling.others')}</p>
      <dl>
        {others.map(({ capability, name, unit, quantity, from, until }) => (
          <div key={`${capability}/${from}`}>
            <dt>{name}</dt>
            <dd>
              <strong>{t(`quantity.${unit}`, { n: quantity })}</strong>{' '}
              <span className="soft">
                {until === null
                  ? t('web.from', { day: day(from) })
                  : t('web.fromUntil', { from: day(from), until: day(until) })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
