import type { ReactNode } from 'react'
import { Day } from '../ui/day.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PlainTable } from '../ui/plain-table.tsx'
import { useTranslator } from '../ui/translator.ts'
import { usePledgeTotals } from './queries.ts'

/** What may be told to everyone of pledges that are not public. */
export function PledgeTotals({ asOf }: { readonly asOf: string | undefined }): ReactNode {
  const { t, number } = useTranslator()
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">{t('web.totals')}</h2>
      <p className="soft">{t('web.totals.about')}</p>
      <Loaded query={usePledgeTotals(asOf)} rows={2}>
        {({ totals }) =>
          totals.length === 0 ? (
            <p className="panel">{t('web.totals.none')}</p>
          ) : (
            <PlainTable
              label={t('web.totals')}
              columns={[
                t('web.column.capability'),
                { number: t('web.pledge.quantity') },
                { number: t('web.totals.contributors') },
                t('web.pledge.visibility'),
                t('web.totals.countedOn'),
              ]}
            >
              {totals.map(({ capability, visibility, contributors, quantity, countedOn }) => (
                <tr key={`${capability.code} ${visibility}`}>
                  <th scope="row">{capability.name}</th>
                  <td className="number" data-label={t('web.pledge.quantity')}>
                    {t(`quantity.${capability.unit}`, { n: quantity })}
                  </td>
                  <td className="number" data-label={t('web.totals.contributors')}>
                    {number(contributors)}
                  </td>
                  <td data-label={t('web.pledge.visibility')}>{t(`kind.visibility.${visibility}`)}</td>
                  <td data-label={t('web.totals.countedOn')}>
                    <Day day={countedOn} />
                  </td>
                </tr>
              ))}
            </PlainTable>
          )
        }
      </Loaded>
    </section>
  )
}
