import '../ui/styles/document.css'
import '../ui/styles/form.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { LedgerEntryView } from '../../contract/ledger.ts'
import { SHOWN_SLICES } from '../../core/access/audience.ts'
import { useOrganisations } from '../supply/queries.ts'
import { Instant } from '../ui/instant.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Original } from '../ui/original.tsx'
import { PlainTable } from '../ui/plain-table.tsx'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { LedgerSubject } from './ledger-subject.tsx'
import type { LedgerSearch } from './ledger-search.ts'
import { useLedgerEntries } from './queries.ts'

/** The public entries, the newest first, and the one that the address names. */
export function LedgerEntries(): ReactNode {
  const { t, compare } = useTranslator()
  const { entry, before, slice, action, organisation } = useSearch({ from: '/ledger' })
  const asked = { before, slice, action, organisation }
  const navigate = useNavigate({ from: '/ledger' })
  const page = useLedgerEntries(asked)
  const set = (change: LedgerSearch): void =>
    void navigate({
      to: '.',
      search: (now) => ({ ...now, before: undefined, ...change }),
      resetScroll: false,
    })
  const organisations = useOrganisations()
    .map(({ code, name }) => ({ value: code, label: name }))
    .toSorted((a, b) => compare(a.label, b.label))
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">{t('web.ledger.entries')}</h2>
      {entry !== undefined && <OneEntry seq={entry} />}
      <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <Select
          label={t('web.ledger.slice')}
          value={asked.slice ?? ''}
          onChange={(value) => set({ slice: SHOWN_SLICES.find((one) => one === value) })}
          options={[
            { value: '', label: t('web.ledger.slice.all') },
            ...SHOWN_SLICES.map((value) => ({ value, label: t(`web.ledger.slice.${value}`) })),
          ]}
        />
        <Select
          label={t('web.ledger.organisation')}
          value={asked.organisation ?? ''}
          onChange={(value) => set({ organisation: value || undefined })}
          options={[{ value: '', label: t('web.ledger.organisation.any') }, ...organisations]}
        />
        {asked.action !== undefined && (
          <button type="button" className="button" onClick={() => set({ action: undefined })}>
            {t('web.ledger.action.every')}
          </button>
        )}
      </form>
      <Loaded query={page} rows={12}>
        {({ entries, older }) => (
          <>
            {entries.length === 0 ? <p className="panel">{t('web.ledger.none')}</p> : <Table entries={entries} />}
            {(asked.before !== undefined || older !== null) && (
              <nav className="pager" aria-label={t('web.pager')}>
                <button
                  type="button"
                  className="button"
                  disabled={asked.before === undefined}
                  onClick={() => set({ before: undefined })}
                >
                  {t('web.ledger.newest')}
                </button>
                <button
                  type="button"
                  className="button"
                  disabled={older === null}
                  onClick={() => older !== null && set({ before: older })}
                >
                  {t('web.ledger.older')}
                </button>
              </nav>
            )}
          </>
        )}
      </Loaded>
    </section>
  )
}

function Table({ entries }: { readonly entries: readonly LedgerEntryView[] }): ReactNode {
  const { t } = useTranslator()
  const { entry: open } = useSearch({ from: '/ledger' })
  return (
    <PlainTable
      label={t('web.ledger.entries')}
      columns={[
        t('web.nav.ledger'),
        t('web.column.day'),
        t('web.ledger.slice'),
        t('web.ledger.action'),
        t('web.ledger.subject'),
        t('web.reason'),
      ]}
    >
      {entries.map(({ seq, at, slice, action, subject, reason }) => (
        <tr key={seq} data-entry={seq} className={seq === open ? 'chosen' : undefined}>
          <th scope="row">
            <Link to="/ledger" search={(now) => ({ ...now, entry: seq })} resetScroll={false}>
              {t('web.ledger.entry', { seq })}
            </Link>
          </th>
          <td data-label={t('web.column.day')}>
            <Instant at={at} />
          </td>
          <td data-label={t('web.ledger.slice')}>{t(`web.ledger.slice.${slice}`)}</td>
          <td data-label={t('web.ledger.action')}>
            <Link
              to="/ledger"
              search={(now) => ({ ...now, action, before: undefined })}
              resetScroll={false}
              aria-label={t('web.ledger.action.only', { action })}
            >
              <code dir="ltr">{action}</code>
            </Link>
          </td>
          <td data-label={t('web.ledger.subject')}>
            <LedgerSubject subject={subject} />
          </td>
          <td data-label={t('web.reason')}>{reason ? <Original text={reason} /> : <span className="soft">–</span>}</td>
        </tr>
      ))}
    </PlainTable>
  )
}

/** One entry with what it vouches for: its address can be sent to others. */
function OneEntry({ seq }: { readonly seq: number }): ReactNode {
  const { t, number } = useTranslator()
  const query = useLedgerEntries({ entry: seq })
  return (
    <Loaded query={query} rows={4}>
      {({ entries: [entry] }) =>
        entry?.seq === seq && (
          <section className="panel" aria-labelledby="entry">
            <h3 id="entry">{t('web.ledger.entry', { seq })}</h3>
            <dl className="masthead">
              <div>
                <dt>{t('web.column.day')}</dt>
                <dd>
                  <Instant at={entry.at} />
                </dd>
              </div>
              <div>
                <dt>{t('web.ledger.by')}</dt>
                <dd>{t(`web.ledger.by.${entry.by}`)}</dd>
              </div>
              <div>
                <dt>{t('web.ledger.action')}</dt>
                <dd>
                  {t(`web.ledger.slice.${entry.slice}`)} <code dir="ltr">{entry.action}</code>
                </dd>
              </div>
              <div>
                <dt>{t('web.ledger.subject')}</dt>
                <dd>
                  <LedgerSubject subject={entry.subject} />
                </dd>
              </div>
              {entry.reason && (
                <div>
                  <dt>{t('web.reason')}</dt>
                  <dd>
                    <Original text={entry.reason} />
                  </dd>
                </div>
              )}
              <div>
                <dt>{t('web.ledger.rows')}</dt>
                <dd>
                  {entry.rows.map(({ table, count }) => (
                    <div key={table}>
                      <code dir="ltr">{table}</code> {number(count)}
                    </div>
                  ))}
                </dd>
              </div>
              <div>
                <dt>{t('web.ledger.hash')}</dt>
                <dd>
                  <code className="hash" dir="ltr">
                    {entry.hash}
                  </code>
                </dd>
              </div>
            </dl>
            <p>
              <Link to="/ledger" search={(now) => ({ ...now, entry: undefined })} resetScroll={false}>
                {t('web.ledger.closeEntry')}
              </Link>
            </p>
          </section>
        )
      }
    </Loaded>
  )
}
