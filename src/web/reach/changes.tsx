import type { ReactNode } from 'react'
import type { ReachWhatIfView } from '../../contract/reach.ts'
import { useList } from '../ui/list.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { rangeText } from './texts.ts'

interface OwnProps {
  readonly answer: ReachWhatIfView
  readonly onUndo: () => void
}

/** Says at the top of the page that it is computed from somebody's own assumptions. */
export function Own({ answer, onUndo }: OwnProps): ReactNode {
  const { t } = useTranslator()
  return (
    <div className="banner reach-own" role="status">
      <p>
        {t('web.reach.changed.shown')}{' '}
        {t('web.reach.changed.count', { figures: answer.changes.length, sites: sitesOf(answer).length })}
      </p>
      <button type="button" className="button small" onClick={onUndo}>
        {t('web.reach.assumptions.undo')}
      </button>
    </div>
  )
}

const sitesOf = ({ after, sites }: ReachWhatIfView): string[] => {
  const names = new Map(after.sites.map(({ key, name }) => [key, name]))
  return [...new Set(sites.map(({ site }) => names.get(site) ?? site))]
}

/** What somebody's own assumptions change: every figure before and after, and the sites. */
export function Changes({ answer }: { readonly answer: ReachWhatIfView }): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const list = useList()
  const label = t('web.reach.changed')
  const sites = sitesOf(answer)
  return (
    <section className="panel reach-changes" aria-labelledby="changed" aria-live="polite">
      <h3 id="changed">{label}</h3>
      {answer.changes.length === 0 && answer.sites.length === 0 && <p>{t('web.reach.changed.none')}</p>}
      {answer.changes.length > 0 && (
        <ScrollRegion label={label}>
          <table className="plain">
            <caption className="unseen">{label}</caption>
            <thead>
              <tr>
                <th scope="col">{t('web.reach.changed.what')}</th>
                <th scope="col" className="number">
                  {t('web.reach.changed.before')}
                </th>
                <th scope="col" className="number">
                  {t('web.reach.changed.after')}
                </th>
              </tr>
            </thead>
            <tbody>
              {answer.changes.map(({ figure, before, after }) => (
                <tr key={figure} data-figure={figure}>
                  <th scope="row">
                    <FigureName figure={figure} />
                  </th>
                  <td className="number">{rangeText(translator, before)}</td>
                  <td className="number">
                    <strong>{rangeText(translator, after)}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {sites.length > 0 && <p className="note">{t('web.reach.changed.sites', { names: list(sites) })}</p>}
    </section>
  )
}

/** `today.persons.withinTwoHours` in words. */
function FigureName({ figure }: { readonly figure: string }): ReactNode {
  const { t, maybe } = useTranslator()
  const [situation, what, counted] = figure.split('.')
  const last = maybe(`reach.counted.${counted}`) ?? maybe(`cli.reach.${counted}`) ?? counted
  return [maybe(`web.reach.situation.${situation}`) ?? situation, maybe(`cli.reach.${what}`) ?? what, last].join(
    t('web.separator'),
  )
}
