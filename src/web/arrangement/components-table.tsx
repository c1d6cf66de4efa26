import type { ReactNode } from 'react'
import type { ArrangementTermsView } from '../../contract/arrangement.ts'
import { PlainTable } from '../ui/plain-table.tsx'
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
      <PlainTable
        label={t('web.arrangement.components')}
        columns={[
          t('web.arrangement.component'),
          t('web.arrangement.kind'),
          t('web.arrangement.responsible'),
          { number: t('web.arrangement.quantity') },
          { number: closes },
          t('web.arrangement.dependsOn'),
          t('web.arrangement.text'),
        ]}
      >
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
      </PlainTable>
    </section>
  )
}
