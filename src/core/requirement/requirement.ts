import type { Day } from '../history/day.ts'
import type { Standard } from './standard.ts'

export const BASES = ['AUTHORISED', 'STATED'] as const
/** AUTHORISED: a ceiling set by the Council. STATED: a requirement that somebody stated. */
export type Basis = (typeof BASES)[number]

export const CRITICALITIES = ['CRITICAL', 'IMPORTANT', 'ROUTINE'] as const
export type Criticality = (typeof CRITICALITIES)[number]

export const HORIZONS = ['IMMEDIATE', 'SHORT', 'LONG'] as const
export type Horizon = (typeof HORIZONS)[number]

/** Mission × capability × quantity for a time. `quantity` null: the need was stated without a figure. */
export interface Requirement {
  readonly id: number
  readonly key: string
  readonly mission: string
  readonly capability: string
  readonly quantity: number | null
  readonly basis: Basis
  /** On top of what was there when it was stated: the existing fleet does not count against it. */
  readonly additional: boolean
  readonly from: Day
  readonly until: Day | null
  readonly criticality: Criticality | null
  readonly horizon: Horizon | null
  readonly mandateTask: string | null
  readonly note: string | null
  readonly source: string
  readonly verified: boolean
  /** What each unit must be able to do (SUR attributes). */
  readonly standards: readonly Standard[]
}

/** The requirement in force on a day: the one that began last; of two that began together, the one known last. */
export function inForce(requirements: readonly Requirement[], asOf: Day): Requirement | null {
  let best: Requirement | null = null
  for (const r of requirements) {
    if (r.from > asOf || (r.until !== null && r.until < asOf)) continue
    if (!best || r.from > best.from || (r.from === best.from && r.id > best.id)) best = r
  }
  return best
}
