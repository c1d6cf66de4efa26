/** How many live connections one server process takes. A browser holds one, however many pages it shows. */
export interface LiveLimits {
  readonly total: number
  readonly perPerson: number
  /** Of those without a person; an institution may stand behind one address. */
  readonly perAddress: number
  /** A connection with more events waiting than this is closed: its page catches up when it comes back. */
  readonly waiting: number
  /** How long the register is still listened to when the last one has left, in milliseconds: a page loaded anew is back soon. */
  readonly lingerMs: number
}

export const LIVE_LIMITS: LiveLimits = { total: 2_000, perPerson: 12, perAddress: 200, waiting: 100, lingerMs: 5_000 }
