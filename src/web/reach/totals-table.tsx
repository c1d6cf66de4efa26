import type { ReactNode } from 'react'
import type { ReachView } from '../../contract/reach.ts'
import { COUNTED } from '../../core/reach/coverage.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { SITUATIONS, type SituationName } from './search.ts'
import { rangeText } from './texts.ts'

interface Props {
  readonly view: ReachView
  readonly situation: SituationName
}

/** Persons and sites by how soon they are at surgery: before, after, and the difference. */
export function TotalsTable({ view, situation }: Props): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const label = t('web.reach.totals')
  const parts = { today: view.today, met: view.met, difference: view.difference }
  return (
    <ScrollRegion label={label}>
      <table className="plain reach-totals stacked">
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cli.reach.minutes')}</th>
            {SITUATIONS.map((one) => (
              <th key={one} scope="col" className={one === situation ? 'number shown' : 'number'}>
                {t(`web.reach.situation.${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        {(['persons', 'sites'] as const).map((what) => (
          <tbody key={what}>
            <tr className="begins">
              <th scope="rowgroup" colSpan={4}>
                <strong>{t(`cli.reach.${what}`)}</strong>
              </th>
            </tr>
            {COUNTED.map((counted) => (
              <tr key={counted} data-counted={`${what}.${counted}`}>
                <th scope="row">{t(`reach.counted.${counted}`)}</th>
                {SITUATIONS.map((one) => (
                  <td
                    key={one}
                    className={one === situation ? 'number shown' : 'number'}
                    data-label={t(`web.reach.situation.${one}`)}
                  >
                    {parts[one] ? (
                      rangeText(translator, parts[one][what][counted])
                    ) : (
                      <span className="unknown">{t('web.reach.notComputed')}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  )
}
