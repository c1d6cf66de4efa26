import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Loaded } from '../ui/loaded.tsx'
import { Pager } from '../ui/pager.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { QuarantineTable } from './quarantine-table.tsx'
import { useQuarantine } from './queries.ts'

/** Rows that could not be taken: kept whole, with the reason and what to do. */
export function Quarantine(): ReactNode {
  const { t } = useTranslator()
  const { offset = 0, settled = false } = useSearch({ from: '/quarantine' })
  const navigate = useNavigate({ from: '/quarantine' })
  const query = useQuarantine(offset, settled)
  useTitle(t('web.nav.quarantine'))
  return (
    <>
      <h1>{t('web.nav.quarantine')}</h1>
      <p className="lead">{t('web.quarantine.lead')}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={settled}
          onChange={(event) =>
            void navigate({
              to: '.',
              search: (now) => ({ ...now, offset: undefined, settled: event.target.checked || undefined }),
            })
          }
        />
        {t('web.settle.show_settled')}
      </label>
      <Loaded query={query}>
        {({ rows, page }) =>
          rows.length === 0 ? (
            <p className="panel">{t('web.quarantine.none')}</p>
          ) : (
            <>
              <QuarantineTable rows={rows} />
              <Pager
                page={page}
                shown={rows.length}
                onOffset={(next) =>
                  void navigate({ to: '.', search: (now) => ({ ...now, offset: next || undefined }) })
                }
              />
            </>
          )
        }
      </Loaded>
    </>
  )
}
