import { useState, type ReactNode } from 'react'
import type { PledgeView } from '../../contract/supply.ts'
import { Instant } from '../ui/instant.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PlainTable } from '../ui/plain-table.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useOrganisations, useReaders } from './queries.ts'

/** Who of other organisations read the pledge: told to its owner. */
export function Readers({ pledge }: { readonly pledge: PledgeView }): ReactNode {
  const { t, maybe } = useTranslator()
  const [open, setOpen] = useState(false)
  const query = useReaders(pledge.key, open)
  // By their first read: people of other organisations have numbers instead of names.
  const people = [...new Set((query.data?.reads ?? []).toReversed().map(({ person }) => person))]
  const names = new Map(useOrganisations().map(({ code, name }) => [code, name]))
  return (
    <section aria-labelledby="readers">
      <h2 id="readers">{t('web.pledge.readers')}</h2>
      {pledge.reads === 0 ? (
        <p className="soft">{t('web.pledge.readers.none')}</p>
      ) : (
        <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('web.pledge.readers.count', { n: pledge.reads ?? 0 })}</summary>
          <p className="soft">{t('web.pledge.readers.about')}</p>
          {open && (
            <Loaded query={query} rows={4}>
              {({ reads }) => (
                <PlainTable
                  label={t('web.pledge.readers')}
                  columns={[
                    t('web.column.day'),
                    t('web.pledge.organisation'),
                    t('web.pledge.readers.person'),
                    t('web.pledge.readers.purpose'),
                  ]}
                >
                  {reads.map(({ at, organisation, person, purpose }) => (
                    <tr key={`${at} ${person} ${purpose}`}>
                      <td data-label={t('web.column.day')}>
                        <Instant at={at} />
                      </td>
                      <td data-label={t('web.pledge.organisation')}>{names.get(organisation) ?? organisation}</td>
                      <td data-label={t('web.pledge.readers.person')}>
                        {t('web.pledge.readers.someone', { n: people.indexOf(person) + 1 })}
                      </td>
                      <td data-label={t('web.pledge.readers.purpose')}>
                        {maybe(`kind.purpose.${purpose}`) ?? purpose}
                      </td>
                    </tr>
                  ))}
                </PlainTable>
              )}
            </Loaded>
          )}
        </details>
      )}
    </section>
  )
}
