import type { ReactNode } from 'react'
import type { ArrangementTermsView } from '../../contract/arrangement.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Amount } from './amount.tsx'

/** What each party brings, and what it depends on. */
export function ComponentsTable({ terms }: { readonly terms: ArrangementTermsView }): ReactNode {
  const { t, number } = useTranslator()
  const names = new Map(terms.parties.map((p) => [p.code, p.name]))
  const closes = t('web.arrangement.closesOf', { unit: t(`unit.${terms.capability.unit}`) })
  return (
    <section>
      <h2>{t('web.arrangement.components')}</h2>
      <ScrollRegion label={t('web.arrangement.components')}>
        <table className="plain stacked">
          <caption className="unseen">{t('web.arrangement.components')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('web.arrangement.component')}</th>
              <th scope="col">{t('web.arrangement.kind')}</th>
              <th scope="col">{t('web.arrangement.responsible')}</th>
              <th scope="col" className="number">
                {t('web.arrangement.quantity')}
              </th>
              <th scope="col" className="number">
                {closes}
              </th>
              <th scope="col">{t('web.arrangement.dependsOn')}</th>
              <th scope="col">{t('web.arrangement.text')}</th>
            </tr>
          </thead>
          <tbody>
            {terms.components.map((c) => (
              <tr key={c.id} className={c.lost ? 'lost' : undefined}>
                <th scope="row">
                  {c.id}
                  {c.lost && <span className="mark-word">{t('web.arrangement.lost')}</span>}
                </th>
                <td data-label={t('web.arrangement.kind')}>{t(`kind.component.${c.kind}`)}</td>
                <td data-label={t('web.arrangement.responsible')}>{names.get(c.party) ?? c.party}</td>
                <td className="number" data-label={t('web.arrangement.quantity')}>
                  <Amount component={c} />
                </td>
                <td className="number" data-label={closes}>
                  {c.closes > 0 && number(c.closes)}
                </td>
                <td data-label={t('web.arrangement.dependsOn')}>{c.dependsOn.join(', ')}</td>
                <td lang={terms.language} dir="auto" data-label={t('web.arrangement.text')}>
                  {c.withheld.includes('text') ? (
                    <span className="soft">{t('web.arrangement.withheldValue')}</span>
                  ) : (
                    c.text
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
