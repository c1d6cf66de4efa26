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
  const label = t(view.met ? 'web.reach.totals' : 'cli.reach.minutes')
  const shown = SITUATIONS.filter((one) => view[one] !== null)
  return (
    <ScrollRegion label={label}>
      <table className="plain reach-totals stacked">
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cli.reach.minutes')}</th>
            {shown.map((one) => (
              <th key={one} scope="col" className={one === situation ? 'number shown' : 'number'}>
                {t(`web.reach.situation.${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        {(['persons', 'sites'] as const).map((what) => (
          <tbody key={what}>
            <tr className="begins">
              <th scope="rowgroup" colSpan={shown.length + 1}>
                <strong>{t(`cli.reach.${what}`)}</strong>
              </th>
            </tr>
            {COUNTED.map((counted) => (
              <tr key={counted} data-counted={`${what}.${counted}`}>
                <th scope="row">{t(`reach.counted.${counted}`)}</th>
                {shown.map((one) => (
                  <td
                    key={one}
                    className={one === situation ? 'number shown' : 'number'}
                    data-label={t(`web.reach.situation.${one}`)}
                  >
                    {view[one] && rangeText(translator, view[one][what][counted])}
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
