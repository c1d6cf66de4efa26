import { randomUUID } from 'node:crypto'
import type { Ctx } from '../../src/app/context.ts'
import { OPERATOR, type Viewer } from '../../src/core/access/viewer.ts'
import type { Day } from '../../src/core/history/day.ts'
import type { Store } from '../../src/store/open.ts'

/** Who asks in tests, at an instant that does not move. */
export const context = (store: Store, now = '2026-11-23T12:00:00.000Z', viewer: Viewer = OPERATOR): Ctx => ({
  store,
  actor: 'conformance suite',
  viewer,
  language: 'en',
  now: () => now,
  defaultAsOf: '2010-07-27' as Day,
  newId: () => randomUUID(),
  request: null,
})
