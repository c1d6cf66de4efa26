import type { ReactNode } from 'react'
import type { ReachSiteStateView, ReachSiteView, ReachView } from '../../contract/reach.ts'
import { isolate } from '../ui/isolate.ts'
import { useTranslator } from '../ui/translator.ts'
import { rangeText } from './texts.ts'

type Chain = NonNullable<ReachSiteStateView['worst']['chain']>

interface Props {
  readonly view: ReachView
  readonly chosen: string | undefined
}

/** The chain of evacuation of the chosen site, part by part, before and after. */
export function SiteDetail({ view, chosen }: Props): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const site = view.sites.find(({ key }) => key === chosen)
  if (!site) return <p className="note soft">{t('web.reach.site.choose')}</p>
  const names = new Map(view.sites.map(({ key, name }) => [key, name]))
  return (
    <section className="panel reach-detail" aria-live="polite">
      <h3>
        <bdi>{site.name}</bdi> <span className="mark-word">{t(`reach.kind.${site.kind}`)}</span>
      </h3>
      {site.elevation !== null && (
        <p className="soft">
          {t('web.reach.site.place', {
            elevation: translator.number(site.elevation),
            altitude: rangeText(translator, site.densityAltitude),
            within: site.withinKm,
          })}
        </p>
      )}
      <div className="reach-states">
        {(['today', 'met'] as const).map((situation) => {
          const state = site[situation]
          return state && <State key={situation} situation={situation} state={state} names={names} site={site} />
        })}
      </div>
    </section>
  )
}

interface StateProps {
  readonly situation: 'today' | 'met'
  readonly state: ReachSiteStateView
  readonly site: ReachSiteView
  readonly names: ReadonlyMap<string, string>
}

function State({ situation, state, names }: StateProps): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  return (
    <div>
      <h4>{t(`web.reach.situation.${situation}`)}</h4>
      <dl>
        {(['worst', 'best'] as const).map((of) => (
          <div key={of}>
            <dt>
              {t(`web.reach.${of}`)}
              {t('web.separator')}
              {t(`reach.band.${state[of].band}`)}
            </dt>
            {state[of].chain && <ChainText chain={state[of].chain} names={names} />}
          </div>
        ))}
      </dl>
      <p className="soft">
        {state.perHour === null
          ? t('web.pair', { what: t('cli.reach.lift'), more: t('reach.band.UNKNOWN') })
          : state.arrival.low === null
            ? t('web.reach.site.noLift')
            : t('web.reach.site.lift', {
                arrival: rangeText(translator, state.arrival),
                persons: rangeText(translator, state.perHour),
              })}
      </p>
    </div>
  )
}

function ChainText({ chain, names }: { readonly chain: Chain; readonly names: StateProps['names'] }): ReactNode {
  const { t } = useTranslator()
  const named = (key: string): string => String(isolate(names.get(key) ?? key))
  const { notify, out, loading, onward, minutes } = chain
  return (
    <dd>
      {chain.by === 'AIR'
        ? t('web.reach.chain.air', { base: named(chain.base ?? ''), hospital: named(chain.hospital) })
        : t('web.reach.chain.ground', { hospital: named(chain.hospital) })}
      <small className="under">{t('web.reach.chain.parts', { notify, out, loading, onward, minutes })}</small>
    </dd>
  )
}
