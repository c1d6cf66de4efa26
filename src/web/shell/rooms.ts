/** The rooms that the header and the palette lead to, in the order of both. */
const ROOMS = [
  { to: '/start', text: 'web.nav.start', signedIn: true },
  { to: '/own', text: 'web.nav.own', signedIn: true },
  { to: '/', text: 'web.nav.gaps' },
  { to: '/editions', text: 'web.nav.editions' },
  { to: '/pledges', text: 'web.nav.pledges' },
  { to: '/arrangements', text: 'web.nav.arrangements' },
  { to: '/matching', text: 'web.nav.matching', signedIn: true },
  { to: '/map', text: 'web.nav.map' },
  { to: '/missions', text: 'web.nav.missions' },
  { to: '/calendar', text: 'web.nav.calendar' },
  { to: '/actions', text: 'web.nav.actions' },
  { to: '/documents', text: 'web.nav.documents' },
  { to: '/exchange', text: 'web.nav.exchange' },
  { to: '/quarantine', text: 'web.nav.quarantine' },
  { to: '/ledger', text: 'web.nav.ledger' },
] as const

/** The rooms for somebody: some are of use only to whoever has signed in. */
export const roomsFor = (signedIn: boolean): readonly (typeof ROOMS)[number][] =>
  ROOMS.filter((room) => signedIn || !('signedIn' in room))
