import type { ReactNode } from 'react'
import type { ReachSiteStateView, ReachSiteView, ReachView } from '../../contract/reach.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { SYMBOLS } from './site-marks.ts'
import { minutesText, rangeText } from './texts.ts'

interface Props {
  readonly view: ReachView
  readonly chosen: string | undefined
  readonly onChoose: (site: string) => void
}

/** What the map shows, in figures, with the lift of a reaction force. */
export function SiteTable({ view, chosen, onChoose }: Props): ReactNode {
  const { t } = useTranslator()
  const met = view.met !== null
  const label = met ? t('web.reach.sites.table') : t('cli.reach.sites')
  const situations = met ? (['today', 'met'] as const) : (['today'] as const)
  return (
    <ScrollRegion label={label}>
      <table className="plain reach-sites stacked">
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('web.reach.site')}
            </th>
            <th scope="col" rowSpan={2} className="number">
              {t('cli.reach.persons')}
            </th>
            <th scope="colgroup" colSpan={situations.length}>
              {t('cli.reach.minutes')}
            </th>
            <th scope="colgroup" colSpan={situations.length}>
              {t('cli.reach.lift')}
            </th>
          </tr>
          <tr>
            {['minutes', 'lift'].flatMap((what) =>
              situations.map((one) => (
                <th key={`${what} ${one}`} scope="col" className="number">
                  {t(`web.reach.situation.${one}`)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {view.sites.map((site) => (
            <Row key={site.key} site={site} met={met} chosen={site.key === chosen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface RowProps {
  readonly site: ReachSiteView
  /** The requirement met stands beside today. */
  readonly met: boolean
  readonly chosen: boolean
  readonly onChoose: (site: string) => void
}

function Row({ site, met, chosen, onChoose }: RowProps): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const label = (what: 'minutes' | 'lift', one: 'today' | 'met'): string =>
    t('web.pair', { what: t(`cli.reach.${what}`), more: t(`web.reach.situation.${one}`) })
  return (
    <tr data-site={site.key} className={chosen ? 'chosen' : undefined}>
      <th scope="row">
        <button type="button" className="linklike" aria-pressed={chosen} onClick={() => onChoose(site.key)}>
          <bdi>{site.name}</bdi>
        </button>
        <small className="under">{t(`reach.kind.${site.kind}`)}</small>
      </th>
      <td className="number" data-label={t('cli.reach.persons')}>
        {rangeText(translator, site.persons)}
      </td>
      <Minutes state={site.today} label={label('minutes', 'today')} />
      {met && <Minutes state={site.met} label={label('minutes', 'met')} />}
      <td className="number" data-label={label('lift', 'today')}>
        {rangeText(translator, site.today.perHour)}
      </td>
      {met && (
        <td className="number" data-label={label('lift', 'met')}>
          {site.met ? rangeText(translator, site.met.perHour) : '–'}
        </td>
      )}
    </tr>
  )
}

interface MinutesProps {
  readonly state: ReachSiteStateView | null
  readonly label: string
}

function Minutes({ state, label }: MinutesProps): ReactNode {
  const translator = useTranslator()
  if (!state)
    return (
      <td className="number" data-label={label}>
        –
      </td>
    )
  return (
    <td className={`number band ${state.worst.band}`} data-label={label}>
      {minutesText(translator, state)}
      {state.best.chain !== null && (
        <small className="under">
          {SYMBOLS[state.worst.band] === SYMBOLS[state.best.band]
            ? translator.t(`reach.band.${state.worst.band}`)
            : `${translator.t(`reach.band.${state.best.band}`)} / ${translator.t(`reach.band.${state.worst.band}`)}`}
        </small>
      )}
    </td>
  )
}
