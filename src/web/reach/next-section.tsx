import type { ReactNode } from 'react'
import type { ReachView } from '../../contract/reach.ts'
import { isolate } from '../ui/isolate.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useList } from '../ui/list.ts'
import { useTranslator } from '../ui/translator.ts'
import { NextChart } from './next-chart.tsx'

/** Which base and type for each further airframe, what it adds, and the proof that no choice adds more. */
export function NextSection({ view }: { readonly view: ReachView }): ReactNode {
  const { t } = useTranslator()
  const none = view.next.length === 0 && view.nextBest.length === 0
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t('web.reach.next')}</h2>
      {none ? (
        <p className="panel">{t('web.reach.next.none')}</p>
      ) : (
        <>
          <p className="lead">{t('web.reach.next.about')}</p>
          <NextChart view={view} />
          <div className="reach-pair">
            <Steps view={view} steps={view.next} title={t('web.reach.worst')} />
            <Steps view={view} steps={view.nextBest} title={t('web.reach.best')} />
          </div>
        </>
      )}
    </section>
  )
}

interface StepsProps {
  readonly view: ReachView
  readonly steps: ReachView['next']
  readonly title: string
}

function Steps({ view, steps, title }: StepsProps): ReactNode {
  const { t, number } = useTranslator()
  const list = useList()
  if (steps.length === 0) return null
  const names = new Map(view.sites.map(({ key, name }) => [key, name]))
  const types = new Map(view.types.map(({ code, name }) => [code, name]))
  const label = t('web.pair', { what: t('web.reach.next'), more: title })
  const open = steps.some(({ proven }) => !proven)
  return (
    <div>
      <h3>{title}</h3>
      {!open && <p className="soft">{t('web.reach.next.allProven')}</p>}
      <ScrollRegion label={label}>
        <table className="plain reach-steps stacked">
          <caption className="unseen">{label}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('cli.reach.airframes')}
              </th>
              <th scope="col">{t('cli.reach.bases')}</th>
              <th scope="col" className="number">
                {t('cli.reach.gain')}
              </th>
              {open && <th scope="col">{t('web.reach.next.proof')}</th>}
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.airframes}>
                <td className="number" data-label={t('cli.reach.airframes')}>
                  {number(step.airframes)}
                </td>
                <td data-label={t('cli.reach.bases')}>
                  {step.bases.length === 0
                    ? '–'
                    : list(
                        step.bases.map((b) => String(isolate(`${names.get(b.base) ?? b.base} ${number(b.airframes)}`))),
                      )}
                  <small className="under">
                    <bdi>{list([...new Set(step.bases.map((b) => types.get(b.type) ?? b.type))])}</bdi>
                  </small>
                </td>
                <td className="number" data-label={t('cli.reach.gain')}>
                  {number(step.persons)}
                  {step.gain > 0 && (
                    <small className="under">
                      <bdi dir="ltr">+{number(step.gain)}</bdi>
                    </small>
                  )}
                </td>
                {open && (
                  <td data-label={t('web.reach.next.proof')}>
                    {step.proven ? t('web.reach.next.proven') : t('web.reach.next.notProven', { bound: step.bound })}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}
