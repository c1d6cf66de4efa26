import type { ReactNode } from 'react'
import type { PledgeCardView } from '../../contract/supply.ts'
import { Day } from '../ui/day.tsx'
import { useTranslator } from '../ui/translator.ts'
import { levelText } from './words.ts'

/** Who is shown a pledge: one that is not public says so wherever it stands. */
export function VisibilityMark({ pledge }: { readonly pledge: Pick<PledgeCardView, 'visibility'> }): ReactNode {
  const { t } = useTranslator()
  const { visibility } = pledge
  return (
    <span className={`visibility ${visibility.toLowerCase()}`} title={t(`web.visibility.${visibility}`)}>
      <span aria-hidden="true">{visibility === 'PUBLIC' ? '○' : '●'}</span> {t(`kind.visibility.${visibility}`)}
    </span>
  )
}

export function StateText({ pledge }: { readonly pledge: Pick<PledgeCardView, 'state' | 'since'> }): ReactNode {
  const { t } = useTranslator()
  return (
    <>
      <span className="pledge-state">{t(`web.pledge.${pledge.state}`)}</span>
      <small className="under">
        <Day day={pledge.since} />
      </small>
    </>
  )
}

/** How fresh a pledge is; nothing where no renewal is asked for, or it is not told. */
export function RenewalText({ renewal }: Pick<PledgeCardView, 'renewal'>): ReactNode {
  const { t, day } = useTranslator()
  if (renewal === null || renewal.status === 'NONE' || renewal.due === null) return null
  const until = renewal.status === 'GRACE' ? renewal.graceUntil! : renewal.due
  return (
    <span className={renewal.status === 'FRESH' ? undefined : 'mark-word'}>
      {t(`kind.renewal.${renewal.status}`)}
      {renewal.status !== 'LAPSED' && (
        <small className="under">
          {t(renewal.status === 'GRACE' ? 'web.pledge.renewUntil' : 'web.pledge.renewBy', { day: day(until) })}
        </small>
      )}
    </span>
  )
}

/** The level that holds, and the one declared where it does not. */
export function ReadinessText({ readiness }: Pick<PledgeCardView, 'readiness'>): ReactNode {
  const { t } = useTranslator()
  if (!readiness?.effective) return null
  return (
    <>
      {levelText({ t }, readiness.effective)}
      {readiness.lost && (
        <small className="under">
          {t('web.pledge.declaredLevel', {
            level: readiness.declared === null ? '–' : levelText({ t }, readiness.declared),
          })}
        </small>
      )}
    </>
  )
}

/** Whether the gap list of the day counts it, and if not, why. */
export function WorthText({ pledge }: { readonly pledge: Pick<PledgeCardView, 'counts' | 'because'> }): ReactNode {
  const { t, maybe } = useTranslator()
  const why = pledge.because === null ? null : (maybe(`web.because.${pledge.because}`) ?? pledge.because)
  return why === null ? t(`web.counts.${pledge.counts}`) : t('web.pair', { what: t('web.counts.NONE'), more: why })
}
