import type { Language } from '../../language.ts'
import { ASSUMPTIONS, type Assumptions } from '../build/assumptions.ts'

/** How much of each an exercise has. S is about as large as the United Nations of today. */
export const SIZES = {
  XS: { states: 10, missions: 3, requirements: 12, offers: 30, lots: 20, courses: 12, funds: 6 },
  S: { states: 60, missions: 12, requirements: 150, offers: 400, lots: 300, courses: 150, funds: 60 },
  S2: { states: 90, missions: 24, requirements: 300, offers: 800, lots: 600, courses: 300, funds: 120 },
  M: { states: 150, missions: 120, requirements: 1_500, offers: 4_000, lots: 3_000, courses: 1_500, funds: 600 },
} as const
export type ExerciseSize = keyof typeof SIZES

export interface ExerciseState {
  /** `X01`: no code of a country, ISO 3166 having no letters and digits together. */
  readonly code: string
  readonly names: Readonly<Record<Language, string>>
  readonly region: string
  readonly subregion: string
}
export interface ExerciseMission {
  readonly code: string
  readonly names: Readonly<Record<Language, string>>
  readonly host: string
  readonly language: string
  readonly temperate: boolean
}

const LANGUAGES_OF_WORK = ['en', 'fr', 'es', 'ar'] as const

const padded = (n: number, digits: number): string => String(n).padStart(digits, '0')

/** States that are nowhere, in eight regions of two groups. */
export const exerciseStates = (count: number): ExerciseState[] =>
  Array.from({ length: count }, (_, n) => {
    const code = `X${padded(n + 1, 2)}`
    const subregion = n % 8
    return {
      code,
      names: {
        en: `Exercise State ${code}`,
        fr: `État d’exercice ${code}`,
        es: `Estado de ejercicio ${code}`,
        ru: `Учебное государство ${code}`,
        ar: `دولة التمرين ${code}`,
        zh: `演练国${code}`,
      },
      region: `XR${Math.floor(subregion / 4) + 1}`,
      subregion: `XS${subregion + 1}`,
    }
  })

/** Missions that are nowhere. */
export const exerciseMissions = (count: number, states: readonly ExerciseState[]): ExerciseMission[] =>
  Array.from({ length: count }, (_, n) => {
    const code = `EXERCISE-${padded(n + 1, 2)}`
    const number = padded(n + 1, 2)
    return {
      code,
      names: {
        en: `Exercise mission ${number}`,
        fr: `Mission d’exercice ${number}`,
        es: `Misión de ejercicio ${number}`,
        ru: `Учебная миссия ${number}`,
        ar: `بعثة التمرين ${number}`,
        zh: `演练特派团${number}`,
      },
      host: states[(n * 7) % states.length]!.code,
      language: LANGUAGES_OF_WORK[n % LANGUAGES_OF_WORK.length]!,
      temperate: n % 3 === 2,
    }
  })

/** Modules that exercises ask for beside those of the register's own assumptions. */
const MODULES: Assumptions['modules'] = {
  infantry: ['ex-protection-of-civilians'],
  'quick-reaction-force': ['ex-rapid-reaction', 'ex-protection-of-civilians'],
  engineering: ['ex-explosive-hazards'],
  'level-2-hospital': ['ex-field-medicine'],
  'military-utility-helicopter': ['ex-night-flying'],
  'armed-helicopter': ['ex-night-flying'],
  'mine-action': ['ex-explosive-hazards'],
  'information-gathering': ['ex-information'],
}

/** The planning assumptions of an exercise: those of the register, with languages and modules of fictional missions. */
export function exerciseAssumptions(missions: readonly ExerciseMission[]): Assumptions {
  return {
    ...ASSUMPTIONS,
    version: 'gaplist.exercise-assumptions/2',
    modules: { ...ASSUMPTIONS.modules, ...MODULES },
    missionLanguage: Object.fromEntries(missions.map((m) => [m.code, m.language])),
    temperate: missions.filter((m) => m.temperate).map((m) => m.code),
  }
}

/** The planning assumptions of an exercise register of a size; of an unknown one those of the register. */
export function assumptionsOf(size: string): Assumptions {
  const counts = Object.hasOwn(SIZES, size) ? SIZES[size as ExerciseSize] : null
  return counts ? exerciseAssumptions(exerciseMissions(counts.missions, exerciseStates(counts.states))) : ASSUMPTIONS
}
