import { useState, type ReactNode } from 'react'
import { addMonths, earliest, latest, type Day } from '../../core/history/day.ts'
import type { MissionPageView } from '../../contract/mission.ts'
import { useTranslator } from '../ui/translator.ts'
import { StrengthChart } from './strength-chart.tsx'
import { StrengthTable } from './strength-table.tsx'

const ZOOMS = [
  { months: 24, text: 'web.zoom.2y' },
  { months: 120, text: 'web.zoom.10y' },
  { months: null, text: 'web.zoom.all' },
] as const

/** As many months as wanted, the day in their middle unless the register ends before. */
function period(
  { asOf, strength }: MissionPageView,
  months: number | null,
): { readonly from: string; readonly until: string } {
  const last = strength.at(-1)?.on ?? asOf
  if (months === null) return { from: '', until: last }
  const middle = addMonths(asOf as Day, months / 2)
  const until = latest(asOf as Day, earliest(middle, last as Day))
  return { from: addMonths(until, -months), until }
}

/** Strength against ceiling over time: picture or table, near or far. */
export function StrengthSection({ page }: { readonly page: MissionPageView }): ReactNode {
  const { t } = useTranslator()
  const [months, setMonths] = useState<number | null>(120)
  const [asTable, setAsTable] = useState(false)
  const { from, until } = period(page, months)
  const points = page.strength.filter(({ on }) => on >= from && on <= until)
  return (
    <section aria-labelledby="strength">
      <h2 id="strength">{t('web.strength')}</h2>
      {page.strength.length === 0 ? (
        <p className="panel">{t('web.strength.none')}</p>
      ) : (
        <>
          <div className="chart-controls">
            <div role="group" aria-label={t('web.zoom')}>
              {ZOOMS.map((zoom) => (
                <button
                  key={zoom.text}
                  type="button"
                  className="button"
                  aria-pressed={months === zoom.months}
                  onClick={() => setMonths(zoom.months)}
                >
                  {t(zoom.text)}
                </button>
              ))}
            </div>
            <button type="button" className="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {t('web.strength.asTable')}
            </button>
          </div>
          {points.length === 0 && <p className="panel">{t('web.strength.nonePeriod')}</p>}
          {points.length > 0 &&
            (asTable ? <StrengthTable points={points} /> : <StrengthChart points={points} page={page} />)}
        </>
      )}
    </section>
  )
}
