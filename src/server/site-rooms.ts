import type { MessageId } from '../i18n/translator.ts'

/** A room that anyone may enter: what its page says and asks for before the program is there. */
export interface Room {
  /** The acronym of a mission is its title, and its name the lead. */
  readonly title: MessageId | null
  readonly lead?: MessageId
  readonly leadParams?: Readonly<Record<string, number>>
  /** A sentence below the lead that stands there before any answer. */
  readonly note?: MessageId
  /** The module of the room under src/web; none where it comes with the first program. */
  readonly module?: string
  /** Catalogue files that the room waits for. */
  readonly words?: readonly string[]
  /** What it asks the interface at once, if its address asks for nothing else; `{language}` is the reader's. */
  readonly asks: readonly string[]
}

const ROOMS: Readonly<Record<string, Room>> = {
  '/': { title: 'web.nav.gaps', lead: 'web.gap.lead', asks: ['gap-lines?language={language}'] },
  '/map': {
    title: 'web.nav.map',
    lead: 'web.map.lead',
    module: 'map/map-page.tsx',
    words: ['map'],
    asks: ['missions?language={language}', 'gap-lines?open=true&limit=1000&language={language}'],
  },
  '/missions': {
    title: 'web.nav.missions',
    lead: 'web.missions.lead',
    module: 'mission/missions.tsx',
    asks: ['missions?language={language}'],
  },
  '/calendar': {
    title: 'web.nav.calendar',
    lead: 'web.calendar.lead',
    leadParams: { n: 30 },
    note: 'web.review.zone',
    module: 'review/calendar-page.tsx',
    words: ['review', 'review-room', 'problem'],
    asks: ['review-calendar?language={language}'],
  },
  '/editions': {
    title: 'web.nav.editions',
    lead: 'web.edition.lead',
    module: 'gap/edition/editions.tsx',
    words: ['edition'],
    asks: ['editions?language={language}'],
  },
  '/quarantine': {
    title: 'web.nav.quarantine',
    lead: 'web.quarantine.lead',
    module: 'exchange/quarantine.tsx',
    words: ['exchange', 'sheet', 'problem'],
    asks: ['quarantine?limit=100&language={language}'],
  },
  '/ledger': {
    title: 'web.nav.ledger',
    lead: 'web.ledger.lead',
    note: 'web.ledger.entries.about',
    module: 'exchange/ledger.tsx',
    words: ['ledger-room', 'problem'],
    asks: ['ledger/verification?language={language}', 'ledger/entries?language={language}'],
  },
}

const MISSION = /^\/missions\/([A-Za-z0-9-]+)$/

/** The room of an address, and the acronym in it if it is a mission's. */
export function roomOf(path: string): { readonly room: Room; readonly mission: string | null } | null {
  const named = Object.hasOwn(ROOMS, path) ? ROOMS[path] : undefined
  if (named) return { room: named, mission: null }
  const mission = MISSION.exec(path)?.[1]
  if (mission === undefined) return null
  const asks = [`missions/${mission}?language={language}`]
  return { room: { title: null, module: 'mission/mission-page.tsx', asks }, mission }
}
