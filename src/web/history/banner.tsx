import type { ReactNode } from 'react'
import { parseDay } from '../../core/history/day.ts'
import { useTranslator } from '../ui/translator.ts'
import { useWhen } from './use-when.ts'
import { REPORT_DAY } from './when.ts'

/** Says plainly that another day, or an older state of knowledge, is shown. */
export function WhenBanner(): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const { asOf, knownAt, setAsOf, setKnownAt } = useWhen()
  const long = (text: string): string => {
    const day = parseDay(text)
    return day.ok ? translator.day(day.value, 'long') : text
  }
  const elsewhere = asOf !== undefined && asOf !== REPORT_DAY
  if (!elsewhere && knownAt === undefined) return null
  return (
    <aside className="banner" aria-label={t('web.banner')}>
      {elsewhere && (
        <p>
          {t('web.banner.asOf', { day: long(asOf) })}{' '}
          <button type="button" className="linklike" onClick={() => setAsOf(undefined)}>
            {t('web.banner.asOf.back')}
          </button>
        </p>
      )}
      {knownAt !== undefined && (
        <p>
          {t('web.banner.knownAt', { day: long(knownAt) })}{' '}
          <button type="button" className="linklike" onClick={() => setKnownAt(undefined)}>
            {t('web.banner.knownAt.back')}
          </button>
        </p>
      )}
    </aside>
  )
}
