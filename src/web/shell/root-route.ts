import { createRootRoute, retainSearchParams } from '@tanstack/react-router'
import { NotFound } from './not-found.tsx'
import { rootSearch } from './root-search.ts'
import { Shell } from './shell.tsx'

/** What every page stands in; the language and the two days go along from page to page. */
export const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: rootSearch,
  search: { middlewares: [retainSearchParams(['lang', 'asOf', 'knownAt'])] },
})
