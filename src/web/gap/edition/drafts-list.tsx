import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Instant } from '../../ui/instant.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useTranslator } from '../../ui/translator.ts'
import { useDrafts } from './queries.ts'

/** Drafts that wait to be published. */
export function DraftsList(): ReactNode {
  const { t, day } = useTranslator()
  return (
    <Loaded query={useDrafts(true)} rows={2}>
      {({ drafts }) =>
        drafts.length > 0 && (
          <section aria-labelledby="drafts">
            <h2 id="drafts">{t('web.compose.drafts')}</h2>
            <ul className="notes">
              {drafts.map(({ draft, asOf, version, changedAt }) => (
                <li key={draft}>
                  <Link to="/editions/compose" search={(now) => ({ ...now, draft })}>
                    {t('web.compose.draft', { day: day(asOf, 'long'), version: String(version) })}
                  </Link>{' '}
                  <Instant at={changedAt} />
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Loaded>
  )
}
