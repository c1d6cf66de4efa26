import type { ReactNode } from 'react'
import type { ArrangementTermsView, ArrangementView } from '../../contract/arrangement.ts'
import { useList } from '../ui/list.ts'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly departure: ArrangementView['departures'][number]
  readonly terms: ArrangementTermsView
}

/** For each party, what falls away if it leaves. */
export function Departures({ arrangement }: { readonly arrangement: ArrangementView }): ReactNode {
  const { t } = useTranslator()
  const { departures, terms } = arrangement
  if (departures.length === 0) return null
  return (
    <section aria-labelledby="departures">
      <h2 id="departures">{t('web.arrangement.departures')}</h2>
      <div className="departures">
        {departures.map((departure) => (
          <article key={departure.party.code} className="panel">
            <h3>{departure.party.name}</h3>
            <Departure departure={departure} terms={terms} />
          </article>
        ))}
      </div>
    </section>
  )
}

/** What falls away if one party leaves, and what remains. */
export function Departure({ departure, terms }: Props): ReactNode {
  const { t } = useTranslator()
  const list = useList()
  const { unit } = terms.capability
  const component = (id: string): string => {
    const found = terms.components.find((c) => c.id === id)
    return found ? t('web.aside', { what: id, aside: t(`kind.component.${found.kind}`) }) : id
  }
  const own = departure.lost.filter((id) => !departure.dependent.includes(id))
  const milestones = departure.milestones.map((id) => terms.milestones.find((m) => m.id === id)?.what ?? id)
  return (
    <dl className="departure">
      <div>
        <dt>{t('web.arrangement.components')}</dt>
        <dd>
          {list(own.map(component)) || '–'}
          {departure.dependent.length > 0 && (
            <small className="under">
              {t('web.arrangement.ofOthers', { names: list(departure.dependent.map(component)) })}
            </small>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('web.arrangement.opened')}</dt>
        <dd>{t(`quantity.${unit}`, { n: departure.opened })}</dd>
      </div>
      <div>
        <dt>{t('web.arrangement.stillClosed')}</dt>
        <dd>{t(`quantity.${unit}`, { n: departure.closed })}</dd>
      </div>
      {milestones.length > 0 && (
        <div>
          <dt>{t('web.arrangement.milestones')}</dt>
          <dd lang={terms.language} dir="auto">
            {list(milestones)}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('web.arrangement.remains')}</dt>
        <dd>{t(`kind.form.${departure.form}`)}</dd>
      </div>
    </dl>
  )
}
