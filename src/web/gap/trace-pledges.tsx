import type { ReactNode } from 'react'
import type { TraceView } from '../../contract/gap.ts'
import type { Unit } from '../../core/quantity.ts'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly pledges: TraceView['pledges']
  readonly unit: Unit
}

/** Pledges to this line, and why each does or does not count. */
export function TracePledges({ pledges, unit }: Props): ReactNode {
  const { t, day, maybe } = useTranslator()
  if (pledges.length === 0) return null
  return (
    <section>
      <h3>{t('web.pledges')}</h3>
      <ul className="notes">
        {pledges.map((pledge) => (
          <li key={pledge.key}>
            <strong>{pledge.organisation.name}</strong>{' '}
            {pledge.quantity === null ? t('web.noFigure') : t(`quantity.${unit}`, { n: pledge.quantity })}
            {' · '}
            {maybe(`web.pledge.${pledge.state}`) ?? pledge.state} ({day(pledge.since)}){' · '}
            {t(`web.counts.${pledge.counts}`)}
            {pledge.because && `: ${maybe(`web.${pledge.because}`) ?? pledge.because}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
