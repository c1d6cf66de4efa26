import type { Ctx } from '../../src/app/context.ts'
import { ANYONE, type Viewer } from '../../src/core/access/viewer.ts'
import type { Store } from '../../src/store/open.ts'
import { context } from './context.ts'

const person = (id: string, role: Viewer['role'], organisation: string): Viewer => ({
  person: id,
  organisation,
  role,
  level: 'EDITOR',
  administrator: false,
})

/** Who keeps requirements and who may propose: the Secretariat, missions, a contributor, and readers. */
export const VIEWERS = {
  secretariat: person('p-sec', 'SECRETARIAT', 'UN-SECRETARIAT'),
  reader: { ...person('p-read', 'SECRETARIAT', 'UN-SECRETARIAT'), level: 'READER' },
  unamid: person('p-unamid', 'MISSION', 'UNAMID'),
  monusco: person('p-monusco', 'MISSION', 'MONUSCO'),
  rwanda: person('p-rwa', 'MEMBER_STATE', 'RWA'),
  bangladesh: person('p-bgd', 'MEMBER_STATE', 'BGD'),
  workingGroup: person('p-wg', 'WORKING_GROUP', 'WG'),
  anyone: ANYONE,
} as const satisfies Record<string, Viewer>

/** A use case's context for one of them, at an instant that does not move. */
export const as = (store: Store, viewer: Viewer, now = '2026-11-23T12:00:00.000Z'): Ctx => ({
  ...context(store, now, viewer),
  actor: viewer.person === null ? 'anyone' : `person:${viewer.person}`,
})
