import type { Day } from '../history/day.ts'

/**
 * Restrictions that owners put on the use of what they offer. The codes are ours: no public taxonomy was found. Beside
 * each, the source of the case that shows it (data/reference/sources.csv), or null where it is ours altogether.
 */
export const CAVEATS = {
  COMMAND_CONDITION: 'terradaily-slow-delivery',
  LIMITED_HOURS: 'peacekeepingcanada-tracking',
  NO_HIGH_THREAT_AREA: null,
  NO_NIGHT_OPERATIONS: null,
  NATIONAL_APPROVAL_PER_TASK: null,
  GEOGRAPHIC_LIMIT: null,
  NO_ARMED_ESCORT: null,
  NO_CROWD_CONTROL: null,
  NO_OFFENSIVE_USE: null,
  NO_DETENTION: null,
  MEDICAL_EVACUATION_ONLY: null,
  NO_CARRIAGE_OF_OTHERS: null,
  OTHER: null,
} as const satisfies Readonly<Record<string, string | null>>
export type CaveatCode = keyof typeof CAVEATS
export const CAVEAT_CODES = Object.keys(CAVEATS) as CaveatCode[]

/** A caveat as it stands in terms. Its id stays as long as code and text do: another text is another caveat. */
export interface Caveat {
  readonly id: string
  readonly code: CaveatCode
  readonly text: string | null
  /** The day on which its owner declared it. */
  readonly declaredOn: Day
}

/** Caveats with the ids that they had in the terms before; those that are new get one from `newId`. */
export function withIds(
  caveats: readonly Omit<Caveat, 'id'>[],
  before: readonly Caveat[],
  newId: () => string,
): Caveat[] {
  return caveats.map((caveat) => {
    const same = before.find(({ code, text }) => code === caveat.code && text === caveat.text)
    return same ?? { ...caveat, id: newId() }
  })
}
