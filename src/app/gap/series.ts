import type { Measure } from '../../core/gap/observation.ts'
import type { Day } from '../../core/history/day.ts'
import type { SeriesName } from '../../store/gap/statements.ts'
import { day } from '../history/when.ts'
import type { Reference } from '../reference.ts'
import { lineOf } from '../requirement/line-of.ts'

/** What a request names a quantity by. */
export interface SeriesInput {
  readonly mission: string
  readonly capability: string
  readonly measure: Measure
}

/** A quantity that is spoken of: mission, capability, measure. */
export const seriesOf = (ref: Reference, input: SeriesInput): SeriesName => ({
  ...lineOf(ref, input),
  measure: input.measure,
})

/** The same on one day. */
export const seriesDay = (ref: Reference, input: SeriesInput & { on: string }): SeriesName & { on: Day } => ({
  ...seriesOf(ref, input),
  on: day(input.on),
})
