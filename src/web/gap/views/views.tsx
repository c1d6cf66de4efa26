import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useSession } from '../../access/session.ts'
import type { WhenSearch } from '../../history/when.ts'
import { useTranslator } from '../../ui/translator.ts'
import { withWords } from '../../words/words.ts'
import { gapSearch, type GapSearch } from '../search.ts'
import { whenSearch } from '../../history/when.ts'
import { keepViews, queryOf, savedViews, type SavedView } from './saved.ts'

const ViewsDialog = lazy(async () => ({
  default: (await withWords(['views'], () => import('./views-dialog.tsx'))).ViewsDialog,
}))

/** Named questions of whoever looks, each a click away; the one that is asked is marked. */
export function Views({ search }: { readonly search: GapSearch & WhenSearch }): ReactNode {
  const { t } = useTranslator()
  const session = useSession().data
  const [open, setOpen] = useState(false)
  const [changes, setChanges] = useState(0)
  const person = session?.viewer?.person ?? null
  const views = session === undefined ? [] : savedViews(person)
  const now = queryOf(search)
  const keep = (next: readonly SavedView[]): void => {
    keepViews(person, next)
    setChanges(changes + 1)
  }
  const known = views.some(({ query }) => query === now)
  return (
    <nav className="views" aria-label={t('web.views')}>
      {views.map(({ name, query }) => (
        <Link
          key={name}
          to="/"
          search={({ lang }) => ({ ...(lang && { lang }), ...searchOf(query) })}
          className="view"
          activeProps={{ 'aria-current': undefined, className: 'view' }}
          {...(query === now && { 'data-chosen': true })}
        >
          <bdi>{name}</bdi>
          {query === now && <span className="unseen"> ✓</span>}
        </Link>
      ))}
      <button type="button" className="linklike" onClick={() => setOpen(true)}>
        {t(known || (now === '' && views.length > 0) ? 'web.views.edit' : 'web.views.keep')}
      </button>
      <Suspense fallback={null}>
        {open && <ViewsDialog views={views} now={known ? null : now} onKeep={keep} onClose={() => setOpen(false)} />}
      </Suspense>
    </nav>
  )
}

/** The address that a view asks for: read like any other address. */
function searchOf(query: string): GapSearch & WhenSearch {
  const raw = Object.fromEntries(new URLSearchParams(query))
  return { asOf: undefined, knownAt: undefined, ...gapSearch(raw), ...whenSearch(raw) }
}
