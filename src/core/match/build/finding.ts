import type { NoCredit } from '../../supply/credit.ts'

/** Facts without which something cannot enter a match as met. */
export const MISSING_FACTS = [
  'availability',
  'caveat_area',
  'currency_rate',
  'deployed_now',
  'end_of_availability',
  'equipment',
  'equipment_type',
  'funding_kind',
  'gap',
  'host_consent',
  'hot_and_high',
  'language',
  'mission_environment',
  'mission_language',
  'module',
  'persons',
  'quantity',
  'readiness',
  'standards',
  'terms',
  'training',
  'type',
] as const
export type MissingFact = (typeof MISSING_FACTS)[number]

/** Why something known is no part of a match. */
export const LEFT_OUT = [
  'announced_only',
  'caveat_refused',
  'deployed',
  'draft',
  'earmarks_mixed',
  'every_mission',
  'held',
  'institution',
  'lapsed',
  'mission_over',
  'no_quantity',
  'no_requirement',
  'other_unit',
  'over',
  'stale',
  'standard_unmet',
  'too_large',
  'unavailable',
] as const
export type LeftOutReason = (typeof LEFT_OUT)[number]

/** What must be known beside what did enter. */
export const NOTES = [
  'assessed',
  'assumption_changed',
  'caveat_undecided',
  'conditions_open',
  'consent_needed',
  'language_changed',
  'planning_assumption',
  'pinned',
  'proposed',
] as const
export type NoteCode = (typeof NOTES)[number]

/** What a finding is about: a line of the gap list, a pledge, a mission, an arrangement, or all of it. */
export const ABOUT = ['REQUIREMENT', 'PLEDGE', 'CLOSING_MISSION', 'LOAN', 'MISSION', 'ARRANGEMENT', 'ALL'] as const
export type About = (typeof ABOUT)[number]

/** One thing to know about how a match was built: a code with parameters; the catalogues carry the sentence. */
export interface Finding {
  readonly code: `match.missing.${MissingFact}` | `match.left.${LeftOutReason}` | `match.note.${NoteCode}`
  readonly about: About
  /** Line id, pledge key, mission code or arrangement key. */
  readonly id: string
  readonly params: Readonly<Record<string, string | number>>
}

type Params = Finding['params']

/** Findings as they are gathered. */
export class Findings {
  readonly all: Finding[] = []
  missing(fact: MissingFact, about: About, id: string, params: Params = {}): void {
    this.all.push({ code: `match.missing.${fact}`, about, id, params })
  }
  left(reason: LeftOutReason, about: About, id: string, params: Params = {}): void {
    this.all.push({ code: `match.left.${reason}`, about, id, params })
  }
  note(code: NoteCode, about: About, id: string, params: Params = {}): void {
    this.all.push({ code: `match.note.${code}`, about, id, params })
  }
}

/** Why a pledge counts towards no reading, as the reason why it is no part of a match. */
export const leftBy = (because: NoCredit): LeftOutReason => {
  const reason = because.slice('pledge.'.length)
  return LEFT_OUT.find((one) => one === reason) ?? 'over'
}
