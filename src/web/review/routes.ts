import { createRoute } from '@tanstack/react-router'
import { issueSearch } from '../document/search.ts'
import { room } from '../shell/room.ts'
import { root } from '../shell/root-route.ts'
import { withWords } from '../words/words.ts'
import { actionSearch, agreeSearch, calendarSearch, reviewSearch, sessionSearch } from './search.ts'

const under = () => root

/** Addresses of the calendar, reviews, actions and issued documents. */
export const reviewRoutes = [
  createRoute({
    getParentRoute: under,
    path: '/calendar',
    validateSearch: calendarSearch,
    component: room(
      () => withWords(['review', 'review-room', 'problem'], () => import('./calendar-page.tsx')),
      'CalendarPage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/calendar/programme',
    component: room(
      () => withWords(['review', 'review-room', 'problem'], () => import('./programme-page.tsx')),
      'ProgrammePage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/calendar/subscribe',
    component: room(
      () => withWords(['review', 'review-room', 'access', 'problem'], () => import('./subscribe.tsx')),
      'Subscribe',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/reviews/new',
    validateSearch: agreeSearch,
    component: room(
      () => withWords(['review', 'review-room', 'session-room', 'problem'], () => import('./agree-page.tsx')),
      'AgreePage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/reviews/$key',
    validateSearch: reviewSearch,
    component: room(
      () => withWords(['review', 'review-room', 'session-room', 'problem'], () => import('./review-page.tsx')),
      'ReviewPage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/reviews/$key/session',
    validateSearch: sessionSearch,
    component: room(
      () =>
        withWords(['review', 'review-room', 'session-room', 'supply', 'problem'], () => import('./session-page.tsx')),
      'SessionPage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/actions',
    validateSearch: actionSearch,
    component: room(
      () => withWords(['review', 'session-room', 'problem'], () => import('./actions-page.tsx')),
      'ActionsPage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/actions/$key',
    component: room(
      () => withWords(['review', 'session-room', 'problem'], () => import('./action-page.tsx')),
      'ActionPage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/documents',
    component: room(
      () => withWords(['document-room'], () => import('../document/documents-page.tsx')),
      'DocumentsPage',
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: '/documents/issue',
    validateSearch: issueSearch,
    component: room(
      () => withWords(['document-room', 'problem'], () => import('../document/issue-page.tsx')),
      'IssuePage',
    ),
  }),
] as const
