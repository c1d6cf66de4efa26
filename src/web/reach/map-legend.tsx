import type { ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'
import { Mark } from './mark.tsx'
import { BANDS } from './site-marks.ts'

const PLAIN = { faded: false, hospital: false, base: false } as const

/** What marks and rings mean, what the picture is made of, and what it does not say. */
export function MapLegend(): ReactNode {
  const { t } = useTranslator()
  const key = (child: ReactNode): ReactNode => (
    <svg className="key" width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
      {child}
    </svg>
  )
  return (
    <figcaption>
      <p className="kinds">
        {BANDS.map((band) => (
          <span key={band}>
            {key(<Mark mark={{ ...PLAIN, worst: band, best: band }} />)} {t(`reach.band.${band}`)}
          </span>
        ))}
        <span>
          {key(<path className="hospital" d="M-2 -6h4v4h4v4h-4v4h-4v-4h-4v-4h4z" />)} {t('web.reach.map.hospital')}
        </span>
        <span>
          {key(<path className="base" d="M-6 -2h12M0 -2v5M-4 3h8" />)} {t('web.reach.map.base')}
        </span>
      </p>
      <p className="note soft">
        {t('web.reach.map.mark')} {t('web.reach.map.ring')} {t('web.reach.map.radius')}
      </p>
      <p className="note">{t('web.map.disclaimer')}</p>
      <p className="note soft">{t('web.reach.map.source')}</p>
    </figcaption>
  )
}
