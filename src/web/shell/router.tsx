import { createRoute, createRouter } from '@tanstack/react-router'
import { reviseSearch } from '../arrangement/revise-search.ts'
import { ledgerSearch } from '../exchange/ledger-search.ts'
import { pageSearch } from '../exchange/page-search.ts'
import { GapList } from '../gap/gap-list.tsx'
import { diffSearch, draftSearch, readingSearch } from '../gap/edition/reading-search.ts'
import { gapSearch } from '../gap/search.ts'
import { lineSearch } from '../gap/line-search.ts'
import { mapSearch } from '../map/search.ts'
import { reachSearch } from '../reach/search.ts'
import { ownSearch } from '../own/search.ts'
import { reviewRoutes } from '../review/routes.ts'
import { compareSearch, matchingSearch, runSearch } from '../match/search.ts'
import { pledgeSearch } from '../supply/search.ts'
import { withWords } from '../words/words.ts'
import { parseSearch, stringifySearch } from './address.ts'
import { Crash } from './crash.tsx'
import { room } from './room.ts'
import { root } from './root-route.ts'

const under = () => root

const routes = [
  createRoute({ getParentRoute: under, path: '/', validateSearch: gapSearch, component: GapList }),
  createRoute({
    getParentRoute: under,
    path: '/map',
    validateSearch: mapSearch,
    component: room(() => withWords(['map'], () => import('../map/map-page.tsx')), 'MapPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/start',
    component: room(
      () => withWords(['start', 'supply', 'match-room', 'problem'], () => import('../start/start-page.tsx')),
      'StartPage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/own',
    validateSearch: ownSearch,
    component: room(
      () =>
        withWords(
          ['own', 'start', 'supply', 'match-room', 'match-run', 'match', 'problem'],
          () => import('../own/own-page.tsx'),
        ),
      'OwnPage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/own/help/$key',
    component: room(
      () => withWords(['own', 'supply', 'match-room', 'match', 'problem'], () => import('../own/help-page.tsx')),
      'HelpPage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/missions',
    component: room(() => import('../mission/missions.tsx'), 'Missions'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/missions/$code',
    validateSearch: lineSearch,
    component: room(() => import('../mission/mission-page.tsx'), 'MissionPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/missions/$code/reach',
    validateSearch: reachSearch,
    component: room(
      () =>
        withWords(
          ['reach', 'reach-why', 'reach-room', 'map', 'match', 'match-run', 'supply'],
          () => import('../reach/reach-page.tsx'),
        ),
      'ReachPage',
    ),
  }),
  ...reviewRoutes,
  createRoute({
    getParentRoute: under,
    path: '/quarantine',
    validateSearch: pageSearch,
    component: room(
      () => withWords(['exchange', 'sheet', 'problem'], () => import('../exchange/quarantine.tsx')),
      'Quarantine',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/exchange',
    component: room(
      () => withWords(['exchange', 'sheet', 'problem'], () => import('../exchange/exchange.tsx')),
      'Exchange',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/ledger',
    validateSearch: ledgerSearch,
    component: room(() => withWords(['ledger-room', 'problem'], () => import('../exchange/ledger.tsx')), 'Ledger'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/editions',
    component: room(() => withWords(['edition'], () => import('../gap/edition/editions.tsx')), 'Editions'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/editions/compose',
    validateSearch: draftSearch,
    component: room(
      () => withWords(['edition', 'problem'], () => import('../gap/edition/compose-page.tsx')),
      'ComposePage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/editions/$number',
    validateSearch: readingSearch,
    component: room(() => withWords(['edition'], () => import('../gap/edition/edition-page.tsx')), 'EditionPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/editions/$number/diff/$against',
    validateSearch: diffSearch,
    component: room(() => withWords(['edition'], () => import('../gap/edition/diff-page.tsx')), 'DiffPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/arrangements',
    validateSearch: pageSearch,
    component: room(() => withWords(['arrangement'], () => import('../arrangement/arrangements.tsx')), 'Arrangements'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/arrangements/new',
    validateSearch: reviseSearch,
    component: room(
      () => withWords(['arrangement', 'problem'], () => import('../arrangement/propose-page.tsx')),
      'ProposePage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/arrangements/$key',
    component: room(
      () => withWords(['arrangement'], () => import('../arrangement/arrangement-page.tsx')),
      'ArrangementPage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/matching',
    validateSearch: matchingSearch,
    component: room(
      () =>
        withWords(
          ['match-room', 'match-run', 'match', 'arrangement', 'problem'],
          () => import('../match/matching.tsx'),
        ),
      'Matching',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/matching/compare',
    validateSearch: compareSearch,
    component: room(
      () =>
        withWords(
          ['match-room', 'match-run', 'match', 'arrangement', 'problem'],
          () => import('../match/compare-page.tsx'),
        ),
      'ComparePage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/matching/$id',
    validateSearch: runSearch,
    component: room(
      () =>
        withWords(
          ['match-room', 'match-run', 'match', 'arrangement', 'problem'],
          () => import('../match/run-page.tsx'),
        ),
      'RunPage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/sign-in',
    component: room(() => withWords(['access', 'problem'], () => import('../access/sign-in.tsx')), 'SignIn'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/welcome',
    component: room(() => withWords(['access', 'problem'], () => import('../access/accept-link.tsx')), 'AcceptLink'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/invitation',
    component: room(() => withWords(['access', 'problem'], () => import('../access/accept-link.tsx')), 'AcceptLink'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/recovery',
    component: room(() => withWords(['access', 'problem'], () => import('../access/recovery.tsx')), 'Recovery'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/account',
    component: room(() => withWords(['access', 'problem'], () => import('../access/account.tsx')), 'Account'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/people',
    component: room(() => withWords(['access', 'problem'], () => import('../access/people.tsx')), 'People'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/pledges',
    validateSearch: pledgeSearch,
    component: room(
      () => withWords(['supply', 'requirement', 'problem'], () => import('../supply/pledges.tsx')),
      'Pledges',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/pledges/new',
    component: room(
      () =>
        withWords(
          ['supply', 'requirement', 'own', 'match-room', 'match', 'problem'],
          () => import('../supply/new-pledge.tsx'),
        ),
      'NewPledge',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/pledges/announce',
    component: room(
      () => withWords(['supply', 'requirement', 'problem'], () => import('../supply/announce.tsx')),
      'Announce',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/pledges/$key',
    component: room(
      () => withWords(['supply', 'requirement', 'own', 'problem'], () => import('../supply/pledge-page.tsx')),
      'PledgePage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/pledges/$key/edit',
    component: room(
      () => withWords(['supply', 'requirement', 'problem'], () => import('../supply/edit-pledge.tsx')),
      'EditPledge',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/settings',
    component: room(() => withWords(['settings'], () => import('./settings.tsx')), 'Settings'),
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
