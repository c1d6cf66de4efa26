import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAllPledges } from '../start/queries.ts'
import { STATES } from '../supply/search.ts'
import { Loaded } from '../ui/loaded.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'

/** How the pledges of all organisations stand, as far as the viewer is shown them: each state leads to its pledges. */
export function Overview(): ReactNode {
  const { t, number } = useTranslator()
  const label = t('web.own.overview')
  return (
    <section aria-labelledby="overview">
      <h2 id="overview">{label}</h2>
      <Loaded query={useAllPledges()} rows={6}>
        {({ pledges, summary, page }) => (
          <>
            <p className="summary">
              {t('web.pledges.count', { n: page.total })}
              {summary.alerts > 0 && (
                <Link className="sum" to="/pledges" search={{ alerts: 'true' }}>
                  {t('web.pledges.alerts', { n: summary.alerts })}
                </Link>
              )}
            </p>
            <ScrollRegion label={label}>
              <table className="plain own-narrow">
                <caption className="unseen">{label}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('web.pledge.state')}</th>
                    <th scope="col" className="number">
                      {t('web.own.overview.count')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {STATES.map((state) => ({ state, n: pledges.filter((p) => p.state === state).length }))
                    .filter(({ n }) => n > 0)
                    .map(({ state, n }) => (
                      <tr key={state}>
                        <th scope="row">
                          <Link to="/pledges" search={{ state }}>
                            {t(`web.pledge.${state}`)}
                          </Link>
                        </th>
                        <td className="number">{number(n)}</td>
                      </tr>
                    ))}
                </tbody>
              </table>
            </ScrollRegion>
          </>
        )}
      </Loaded>
    </section>
  )
}
