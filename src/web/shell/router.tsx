import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { pageSearch } from '../exchange/page-search.ts'
import { GapList } from '../gap/gap-list.tsx'
import { gapSearch } from '../gap/search.ts'
import { lineSearch } from '../gap/line-search.ts'
import { parseSearch, stringifySearch } from './address.ts'
import { Crash } from './crash.tsx'
import { NotFound } from './not-found.tsx'
import { rootSearch } from './root-search.ts'
import { Shell } from './shell.tsx'

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: rootSearch,
  search: { middlewares: [retainSearchParams(['lang', 'asOf', 'knownAt'])] },
})
const under = () => root

const routes = [
  createRoute({ getParentRoute: under, path: '/', validateSearch: gapSearch, component: GapList }),
  createRoute({
    getParentRoute: under,
    path: '/missions',
    component: lazyRouteComponent(() => import('../mission/missions.tsx'), 'Missions'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/missions/$code',
    validateSearch: lineSearch,
    component: lazyRouteComponent(() => import('../mission/mission-page.tsx'), 'MissionPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/calendar',
    component: lazyRouteComponent(() => import('../mission/calendar.tsx'), 'Calendar'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/quarantine',
    validateSearch: pageSearch,
    component: lazyRouteComponent(() => import('../exchange/quarantine.tsx'), 'Quarantine'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/ledger',
    component: lazyRouteComponent(() => import('../exchange/ledger.tsx'), 'Ledger'),
  }),
] as const

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: Crash,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
