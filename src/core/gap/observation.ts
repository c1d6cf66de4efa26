import type { Day } from '../history/day.ts'
import type { Unit } from '../quantity.ts'

export const MEASURES = ['DEPLOYED', 'PLEDGED', 'SHORTFALL', 'REQUIRED'] as const
export type Measure = (typeof MEASURES)[number]

/** One sourced statement of a quantity at a date. Several may disagree; none is ever dropped. */
export interface Observation {
  readonly id: number
  readonly mission: string
  readonly capability: string
  readonly measure: Measure
  readonly value: number
  readonly unit: Unit
  readonly validOn: Day
  /** Computed by us or by the source from other statements. */
  readonly derived: boolean
  readonly source: string
  readonly verified: boolean
}

/** An editor's choice among statements that disagree, with author and reason. */
export interface Headline {
  readonly id: number
  readonly mission: string
  readonly capability: string
  readonly measure: Measure
  readonly validOn: Day
  readonly observation: number
  readonly author: string
  readonly reason: string
}

/** Key of the statements that speak of one quantity. */
export const seriesKey = (mission: string, capability: string, measure: Measure): string =>
  `${mission}/${capability}/${measure}`
