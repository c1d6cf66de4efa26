/** Bounds of what is taken in: beyond them a problem is refused by name, never tried. */
export const MATCH_LIMITS = {
  months: 120,
  missions: 500,
  capabilities: 2_000,
  requirements: 50_000,
  offers: 120_000,
  equipmentLots: 120_000,
  courses: 60_000,
  funds: 30_000,
  /** Entries of any list inside one row. */
  list: 500,
  /** Rows and columns of a table. */
  table: 2_000,
  /** Objective per month must stay far inside 32 bits over the whole horizon. */
  weight: 1_000,
  quantity: 100_000,
  money: 1_000_000_000,
  /** Requirement and offer of its capability or substitute, whether they fit or not. */
  looks: 2_000_000_000,
  /** Requirement and offer that fit each other, all together. */
  pairs: 12_000_000,
  /** Ways of doing it: a pair with a start. */
  options: 60_000_000,
} as const
