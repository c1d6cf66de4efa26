import type { ReactNode } from 'react'
import type { ArrangementView } from '../../contract/arrangement.ts'
import { Day } from '../ui/day.tsx'
import { useTranslator } from '../ui/translator.ts'

/** The terms as they were proposed one after the other, each with its reason; for those concerned. */
export function Versions({ arrangement }: { readonly arrangement: ArrangementView }): ReactNode {
  const { t, day } = useTranslator()
  const { versions } = arrangement
  if (!versions) return null
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('web.arrangement.versions')}</h2>
      <ol className="notes">
        {versions.map((v) => (
          <li key={v.version}>
            {t('web.arrangement.version', { version: String(v.version) })}
            {t('web.separator')}
            <Day day={v.on} />
            {v.concludedOn && (
              <>
                {t('web.separator')}
                {t('web.arrangement.concluded', { day: day(v.concludedOn) })}
              </>
            )}{' '}
            {v.reason && <bdi>{v.reason}</bdi>}
          </li>
        ))}
      </ol>
    </section>
  )
}
