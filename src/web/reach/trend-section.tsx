import { useState, type ReactNode } from 'react'
import type { ReachWhyView } from '../../contract/reach-why.ts'
import { Original } from '../ui/original.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { capabilityNames } from './offered.tsx'
import { TrendChart } from './trend-chart.tsx'
import { figuresOf, TOTAL, TREND, trendLines, type TrendFigures } from './trend-figures.ts'

/** How required, pledged and deployed went, and what closed or opened the gap. */
export function TrendSection({ why }: { readonly why: ReachWhyView }): ReactNode {
  const { t } = useTranslator()
  const lines = trendLines(why)
  const [asked, setAsked] = useState<string | null>(null)
  const line = asked !== null && lines.includes(asked) ? asked : lines[0]
  const capability = capabilityNames(why)
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">{t('web.reach.trend')}</h2>
      <p className="lead">{t('web.reach.trend.about')}</p>
      {line === undefined ? (
        <p className="panel">{t('web.reach.trend.none')}</p>
      ) : (
        <>
          {lines.length > 1 && (
            <div className="map-choices">
              <Select
                label={t('web.reach.trend.line')}
                value={line}
                onChange={setAsked}
                options={lines.map((value) => ({
                  value,
                  label: value === TOTAL ? t('web.reach.trend.total') : capability(value),
                }))}
              />
            </div>
          )}
          <TrendChart why={why} line={line} figures={figuresOf(why, line)} />
          <Points figures={figuresOf(why, line)} />
        </>
      )}
      <ChangesTable why={why} />
    </section>
  )
}

function Points({ figures }: { readonly figures: readonly TrendFigures[] }): ReactNode {
  const { t, number, day } = useTranslator()
  const label = t('web.reach.trend.points')
  return (
    <details>
      <summary>{label}</summary>
      <ScrollRegion label={label}>
        <table className="plain">
          <caption className="unseen">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('web.reach.day')}</th>
              {[...TREND, 'gap' as const].map((name) => (
                <th key={name} scope="col" className="number">
                  {t(`reach.why.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map((f) => (
              <tr key={f.on}>
                <th scope="row">{day(f.on)}</th>
                {[...TREND, 'gap' as const].map((name) => (
                  <td key={name} className="number">
                    {f[name] === null ? <span className="unknown">{t('reach.band.UNKNOWN')}</span> : number(f[name])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  )
}

function ChangesTable({ why }: { readonly why: ReachWhyView }): ReactNode {
  const { t, number, day } = useTranslator()
  const capability = capabilityNames(why)
  const sources = new Map(why.sources.map((source) => [source.id, source.title]))
  const label = t('web.reach.trend.changes')
  if (why.trend.changes.length === 0) return null
  return (
    <>
      <h3>{label}</h3>
      <ScrollRegion label={label}>
        <table className="plain reach-trend-changes stacked">
          <caption className="unseen">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('web.reach.day')}</th>
              <th scope="col">{t('web.reach.trend.what')}</th>
              <th scope="col" className="number">
                {t('unit.airframe')}
              </th>
              <th scope="col">{t('web.reach.trend.who')}</th>
              <th scope="col">{t('web.reach.trend.effect')}</th>
              <th scope="col">{t('web.column.source')}</th>
            </tr>
          </thead>
          <tbody>
            {why.trend.changes.map((change, i) => (
              // oxlint-disable-next-line react/no-array-index-key -- two loans of one day may be alike in all they say
              <tr key={`${change.on} ${change.kind} ${i}`} data-change={change.kind}>
                <td data-label={t('web.reach.day')}>{day(change.on)}</td>
                <th scope="row">
                  {t(`reach.change.${change.kind}`)}
                  {change.authorised && <span className="mark-word">{t('web.reach.trend.authorised')}</span>}
                  <small className="under">{capability(change.capability)}</small>
                </th>
                <td className="number" data-label={t('unit.airframe')}>
                  {change.airframes === null ? (
                    <span className="unknown">{t('reach.band.UNKNOWN')}</span>
                  ) : (
                    number(change.airframes)
                  )}
                </td>
                <td data-label={t('web.reach.trend.who')}>
                  <bdi>{[change.organisation?.name, change.counterpart].filter(Boolean).join(' ← ') || '–'}</bdi>
                </td>
                <td data-label={t('web.reach.trend.effect')}>
                  {change.effect ? t(`reach.effect.${change.effect}`) : '–'}
                </td>
                <td data-label={t('web.column.source')}>
                  <bdi>{sources.get(change.source) ?? change.source}</bdi>
                  {change.note && (
                    <small className="under">
                      <Original text={change.note} />
                    </small>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  )
}
