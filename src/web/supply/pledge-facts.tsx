import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PledgeView } from '../../contract/supply.ts'
import { useTranslator } from '../ui/translator.ts'
import { ReadinessText, RenewalText, StateText, WorthText } from './marks.tsx'
import { amountText } from './words.ts'

/** What one wants to know of a pledge at a glance. */
export function PledgeFacts({ pledge }: { readonly pledge: PledgeView }): ReactNode {
  const translator = useTranslator()
  const { t, day } = translator
  const { mission, availableFrom, availableUntil, responseDays, scheme, readiness, renewal } = pledge
  return (
    <dl className="facts">
      <Fact name={t('web.pledge.state')}>
        <StateText pledge={pledge} />
        {pledge.lapsedByRule && <small className="under">{t('web.pledge.byRule')}</small>}
        {pledge.declined && (
          <small className="under">
            {t('web.pair', { what: t('web.pledge.reason'), more: t(`kind.decline.${pledge.declined.reason}`) })}
          </small>
        )}
      </Fact>
      <Fact name={t('web.pledge.kind')}>{t(`kind.pledge.${pledge.kind}`)}</Fact>
      <Fact name={t('web.pledge.quantity')}>{amountText(translator, pledge) ?? t('web.noFigure')}</Fact>
      <Fact name={t('web.column.mission')}>
        {mission && (
          <Link to="/missions/$code" params={{ code: mission.code }}>
            {mission.code}
          </Link>
        )}
      </Fact>
      <Fact name={t('web.pledge.available')}>
        {availableFrom && availableUntil
          ? t('web.fromUntil', { from: day(availableFrom), until: day(availableUntil) })
          : availableFrom
            ? t('web.from', { day: day(availableFrom) })
            : availableUntil && t('web.pledge.until', { day: day(availableUntil) })}
      </Fact>
      <Fact name={t('web.pledge.responseDays')}>
        {responseDays !== null && t('web.pledge.days', { n: responseDays })}
      </Fact>
      <Fact name={t('web.pledge.readiness')}>
        {(readiness?.effective || scheme) && (
          <>
            {readiness?.effective ? <ReadinessText readiness={readiness} /> : <bdi>{scheme}</bdi>}
            {readiness?.visitedOn && (
              <small className="under">
                {t('web.pledge.visited', {
                  day: day(readiness.visitedOn),
                  result: t(`kind.result.${readiness.visitResult ?? 'POSITIVE'}`),
                })}
              </small>
            )}
          </>
        )}
      </Fact>
      <Fact name={t('web.pledge.renewal')}>
        {renewal && renewal.status !== 'NONE' && <RenewalText renewal={renewal} />}
      </Fact>
      <Fact name={t('web.pledge.worth')} wide>
        <WorthText pledge={pledge} />
      </Fact>
    </dl>
  )
}

interface FactProps {
  readonly name: string
  /** On a line of its own. */
  readonly wide?: boolean
  readonly children: ReactNode
}

function Fact({ name, wide = false, children }: FactProps): ReactNode {
  if (children === null || children === '' || children === false) return null
  return (
    <div className={wide ? 'wide' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
