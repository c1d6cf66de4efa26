import { refuse } from '../../problem.ts'
import { MATCH_LIMITS } from '../limits.ts'
import type { Assumptions } from './assumptions.ts'

/** Planning assumptions that whoever asks for a run may set for it. What is left out stays as it is. */
export interface AssumptionsDraft {
  /** What a thousand dollars weighs in the objective. */
  readonly costWeight?: number | undefined
  /** Share of its worth that giving up a proposed package costs. */
  readonly changeTax?: number | undefined
  /** Assessed contributions of each mission, in thousand dollars. */
  readonly assessed?: number | undefined
  /** Working languages by mission, ISO 639. */
  readonly languages?: Readonly<Record<string, string>> | undefined
}

/** Working languages by mission from one text, as `MONUSCO:fr,UNAMID:en`; what lacks one is refused by the rule below. */
export const languagesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text.split(',').map((part) => {
      const [mission = '', ...language] = part.trim().split(':')
      return [mission, language.join(':')]
    }),
  )

/** An assumption that is not as the editors set it: a figure, or the working language of a mission. */
export type ChangedAssumption =
  | { readonly assumption: keyof typeof RANGES; readonly value: number; readonly standard: number }
  | { readonly mission: string; readonly value: string; readonly standard: string }

export interface ChosenAssumptions {
  readonly assumptions: Assumptions
  readonly changed: readonly ChangedAssumption[]
}

/** Least and greatest value of each; above the greatest weight of money nothing would ever be worth its cost. */
const RANGES = { costWeight: [0, 10], changeTax: [0, 1], assessed: [0, MATCH_LIMITS.money] } as const
const LANGUAGE = /^[a-z]{2,3}$/

/**
 * The editors' assumptions with what somebody set for one run, and what of it differs. A changed table says so in its
 * version.
 * @throws Refusal run.assumption_invalid, run.language_invalid, run.language_mission
 */
export function chosenAssumptions(
  a: Assumptions,
  draft: AssumptionsDraft,
  isMission: (code: string) => boolean,
): ChosenAssumptions {
  const within = (assumption: keyof typeof RANGES, value: number): number => {
    const [from, to] = RANGES[assumption]
    const whole = assumption !== 'assessed' || Number.isInteger(value)
    if (!whole || !(value >= from && value <= to))
      refuse('run.assumption_invalid', { assumption, value: String(value), from, to })
    return value
  }
  const changed: ChangedAssumption[] = []
  const take = (assumption: keyof typeof RANGES, standard: number): number => {
    const value = draft[assumption] === undefined ? standard : within(assumption, draft[assumption])
    if (value !== standard) changed.push({ assumption, value, standard })
    return value
  }
  const costWeight = take('costWeight', a.parameters.costWeight)
  const changeTax = take('changeTax', a.changeTax)
  const perMission = take('assessed', a.assessed.perMission)
  const languages = new Map(Object.entries(a.missionLanguage))
  for (const [mission, value] of Object.entries(draft.languages ?? {}).toSorted(([x], [y]) => (x < y ? -1 : 1))) {
    if (!isMission(mission)) refuse('run.language_mission', { mission: mission.slice(0, 50) })
    if (!LANGUAGE.test(value)) refuse('run.language_invalid', { mission, value: value.slice(0, 20) })
    const standard = languages.get(mission) ?? ''
    if (value === standard) continue
    languages.set(mission, value)
    changed.push({ mission, value, standard: standard || '–' })
  }
  if (changed.length === 0) return { assumptions: a, changed }
  const assumptions: Assumptions = {
    ...a,
    version: `${a.version}+changed`,
    parameters: { ...a.parameters, costWeight },
    changeTax,
    assessed: { ...a.assessed, perMission },
    missionLanguage: Object.fromEntries(languages),
  }
  return { assumptions, changed }
}
