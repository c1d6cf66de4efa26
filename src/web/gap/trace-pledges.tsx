import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import type { TraceView } from '../../contract/gap.ts'
import { SourceLine } from '../ui/source-line.tsx'
import { useTranslator } from '../ui/translator.ts'
import { PledgeEvents } from './pledge-events.tsx'

type Pledge = TraceView['pledges'][number]

interface Props {
  readonly pledges: readonly Pledge[]
}

/** Pledges to this line, what became of each, and why each does or does not count. */
export function TracePledges({ pledges }: Props): ReactNode {
  const { t } = useTranslator()
  if (pledges.length === 0) return null
  return (
    <section>
      <h3>{t('web.pledges')}</h3>
      {pledges.map((pledge) => (
        <PledgeCard key={pledge.key} pledge={pledge} />
      ))}
    </section>
  )
}

function PledgeCard({ pledge }: { readonly pledge: Pledge }): ReactNode {
  const { t, day, maybe } = useTranslator()
  const { organisation, unit, quantity, state, since, counts, because, source, events } = pledge
  const counted = t(`web.counts.${counts}`)
  const why = because === null ? null : (maybe(`web.because.${because}`) ?? because)
  return (
    <article className="evidence pledge" data-pledge={pledge.key}>
      <p className="soft">
        <Link to="/pledges/$key" params={{ key: pledge.key }}>
          {organisation.name}
        </Link>
      </p>
      <p className="amount">
        <strong>
          {quantity === null || unit === 'money' ? t('web.noFigure') : t(`quantity.${unit}`, { n: quantity })}
        </strong>{' '}
        <span>
          {maybe(`web.pledge.${state}`) ?? state}
          {t('web.separator')}
          {t('web.from', { day: day(since) })}
        </span>
      </p>
      <p>{why === null ? counted : t('web.pair', { what: counted, more: why })}</p>
      <PledgeEvents events={events} unit={unit} />
      <p className="source-line">
        <SourceLine source={source} />
      </p>
    </article>
  )
}
