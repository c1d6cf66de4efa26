import type { ReactNode } from 'react'
import type { CauseView } from '../../contract/requirement.ts'
import type { ReachWhyView } from '../../contract/reach-why.ts'
import { isolate } from '../ui/isolate.ts'
import { Original } from '../ui/original.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { SourceLine } from '../ui/source-line.tsx'
import { useTranslator } from '../ui/translator.ts'
import { capabilityNames, Offered, Rule } from './offered.tsx'
import { OffersTable } from './offers-table.tsx'

/** Causes of the taxonomy with both parts side by side, then every known offer, then what sources name beside. */
export function CausesSection({ why }: { readonly why: ReachWhyView }): ReactNode {
  const { t } = useTranslator()
  const impacts = why.recorded.filter((c) => c.kind === 'IMPACT')
  return (
    <section aria-labelledby="causes">
      <h2 id="causes">{t('web.reach.causes')}</h2>
      <p className="lead">{t('web.reach.causes.about')}</p>
      <Taxonomy why={why} />
      <Lines why={why} />
      <OffersTable why={why} />
      {impacts.length > 0 && (
        <>
          <h3>{t('web.reach.impacts')}</h3>
          <Named named={impacts} />
        </>
      )}
      {why.later.length > 0 && (
        <details className="reach-later">
          <summary>{t('web.reach.later', { n: why.later.length })}</summary>
          <Named named={why.later} />
        </details>
      )}
    </section>
  )
}

function Taxonomy({ why }: { readonly why: ReachWhyView }): ReactNode {
  const { t } = useTranslator()
  const named = new Map(why.recorded.map((c) => [c.key, c]))
  const offers = new Map(why.derived.offers.map((o) => [o.pledge, o]))
  const capability = capabilityNames(why)
  const label = t('web.reach.causes')
  const shown = why.taxonomy.filter((c) => c.derived.length + c.derivedLines.length + c.recorded.length > 0)
  const nothing = <span className="soft">{t('web.reach.causes.nothing')}</span>
  return (
    <ScrollRegion label={label}>
      <table className="plain reach-causes stacked">
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web.reach.causes.cause')}</th>
            <th scope="col">{t('web.reach.causes.derived')}</th>
            <th scope="col">{t('web.reach.causes.recorded')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ code, derived, derivedLines, recorded }) => (
            <tr key={code} data-cause={code}>
              <th scope="row">{t(`kind.cause.${code}`)}</th>
              <td data-label={t('web.reach.causes.derived')}>
                {derived.length + derivedLines.length === 0 && nothing}
                <ul className="notes">
                  {derivedLines.map((line) => (
                    <li key={line}>
                      {t('web.pair', { what: capability(line.split('/')[1] ?? line), more: t('reach.rule.no_offer') })}
                    </li>
                  ))}
                  {derived.map((pledge) => {
                    const offer = offers.get(pledge)
                    return (
                      offer && (
                        <li key={pledge}>
                          <Offered offer={offer} capability={capability} />
                          {offer.rules
                            .filter((rule) => rule.cause === code)
                            .map((rule) => (
                              <Rule key={rule.code} rule={rule} capability={capability} />
                            ))}
                        </li>
                      )
                    )
                  })}
                </ul>
              </td>
              <td data-label={t('web.reach.causes.recorded')}>
                {recorded.length === 0 && nothing}
                <Named untitled named={recorded.flatMap((key) => named.get(key) ?? [])} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Lines({ why }: { readonly why: ReachWhyView }): ReactNode {
  const translator = useTranslator()
  const { t, number } = translator
  const capability = capabilityNames(why)
  if (why.derived.lines.length === 0) return null
  return (
    <>
      <h3>{t('web.reach.causes.lines')}</h3>
      <ul className="notes">
        {why.derived.lines.map((line) => (
          <li key={line.line}>
            <strong>{capability(line.capability)}</strong>
            {t('web.separator')}
            {t('web.reach.causes.gap', {
              gap: line.gap === null ? t('reach.band.UNKNOWN') : number(line.gap),
              offers: line.offers,
            })}
            {line.rules.map((rule) => (
              <Rule key={rule.code} rule={rule} capability={capability} />
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

interface NamedProps {
  readonly named: readonly CauseView[]
  /** The title stands beside it already. */
  readonly untitled?: boolean
}

/** What sources say, each with its evidence, its day and its source. */
function Named({ named, untitled = false }: NamedProps): ReactNode {
  const { t, day, maybe } = useTranslator()
  if (named.length === 0) return null
  return (
    <ul className="notes also">
      {named.map((one) => (
        <li key={one.key}>
          {!untitled && (
            <>
              <strong>{maybe(`kind.${one.kind === 'CAUSE' ? 'cause' : 'impact'}.${one.code}`) ?? one.code}</strong>
              {t('web.separator')}
            </>
          )}
          {one.mission === 'ALL' ? t('web.reach.every') : isolate(one.mission)}
          {t('web.separator')}
          {day(one.from)}
          {!one.verified && <span className="mark-word">{t('web.mark.figure.unverified')}</span>}
          <p>
            <Original text={one.evidence} />
          </p>
          <p className="source-line">
            <SourceLine source={one.source} />
          </p>
        </li>
      ))}
    </ul>
  )
}
