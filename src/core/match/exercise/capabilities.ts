import type { Unit } from '../../quantity.ts'

/** A capability of the shipped taxonomy that exercises use, and how much of it one pledge and one need speak of. */
export interface ExerciseCapability {
  readonly code: string
  readonly unit: Unit
  /** Of one pledge, and of one requirement. */
  readonly pledged: readonly [number, number]
  readonly needed: readonly [number, number]
  /** Persons of one unit or team; of airframes, of each. */
  readonly persons: readonly [number, number]
  readonly aircraft: boolean
  /** Equipment that units of it often lack. */
  readonly lacks: readonly string[]
}

const unit = (code: string, persons: [number, number], lacks: string[]): ExerciseCapability => ({
  code,
  unit: 'unit',
  pledged: [1, 1],
  needed: [1, 4],
  persons,
  aircraft: false,
  lacks,
})
const airframe = (code: string): ExerciseCapability => ({
  code,
  unit: 'airframe',
  pledged: [1, 3],
  needed: [2, 8],
  persons: [18, 40],
  aircraft: true,
  lacks: ['ex-spares', 'ex-ground-support'],
})
const persons = (code: string): ExerciseCapability => ({
  code,
  unit: 'person',
  pledged: [4, 20],
  needed: [15, 80],
  persons: [1, 1],
  aircraft: false,
  lacks: [],
})

export const EXERCISE_CAPABILITIES: readonly ExerciseCapability[] = [
  airframe('military-utility-helicopter'),
  airframe('tactical-helicopter'),
  airframe('armed-helicopter'),
  airframe('tactical-airlift'),
  { ...unit('information-gathering', [20, 60], ['ex-radio', 'ex-truck']), unit: 'team' },
  unit('level-2-hospital', [60, 90], ['ex-generator', 'ex-water-plant', 'ex-tent']),
  unit('infantry', [150, 850], ['ex-carrier', 'ex-radio', 'ex-generator', 'ex-tent']),
  unit('quick-reaction-force', [120, 250], ['ex-carrier', 'ex-radio']),
  unit('engineering', [100, 250], ['ex-excavator', 'ex-truck', 'ex-generator']),
  unit('formed-police-unit', [140, 180], ['ex-carrier', 'ex-radio', 'ex-tent']),
  persons('staff-officer'),
  persons('experts-on-mission'),
  persons('individual-police'),
  persons('justice-and-rule-of-law'),
  persons('corrections'),
  persons('security-sector-reform'),
  persons('ddr-programmes'),
  persons('mine-action'),
]
