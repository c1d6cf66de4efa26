import { scaleLinear, scaleUtc } from '@visx/scale'
import type { CeilingView, StrengthPointView } from '../../contract/mission.ts'
import { addDays, type Day } from '../../core/history/day.ts'

const HEIGHT = 300
const TOP = 22
const FOOT = 26
const NUMBERS = 52

interface Input {
  readonly points: readonly StrengthPointView[]
  readonly ceilings: readonly CeilingView[]
  readonly asOf: string
  readonly width: number
  readonly rtl: boolean
}

/** Scales and edges of the picture; in Arabic time runs from right to left and the numbers stand at the right. */
export function plot({ points, ceilings, asOf, width, rtl }: Input) {
  const first = points[0]?.on ?? asOf
  const last = [points.at(-1)?.on ?? asOf, asOf].sort().at(-1) ?? asOf
  const seen = drawnCeilings(ceilings).filter((ceiling) => overlaps(ceiling, first, last))
  const most = Math.max(1, ...points.map(({ total }) => total ?? 0), ...seen.map(({ quantity }) => quantity))
  const [start, end] = rtl ? [8, width - NUMBERS] : [NUMBERS, width - 8]
  const bottom = HEIGHT - FOOT
  const x = scaleUtc({ domain: [new Date(first), new Date(last)], range: rtl ? [end, start] : [start, end] })
  const y = scaleLinear({ domain: [0, most], range: [bottom, TOP], nice: 5 })
  return { x, y, start, end, top: TOP, bottom, height: HEIGHT, first, last }
}

export type Drawn = ReturnType<typeof plot>

/** Ceilings that limit a boundary of the stack, counted from zero; the others would be lines at a height of nothing. */
const BOUNDARIES: ReadonlySet<string> = new Set(['troops', 'military-personnel', 'uniformed'])
const bounds = ({ capability, unit }: CeilingView): boolean => unit === 'person' && BOUNDARIES.has(capability)

export const drawnCeilings = (ceilings: readonly CeilingView[]): CeilingView[] => ceilings.filter(bounds)
export const listedCeilings = (ceilings: readonly CeilingView[]): CeilingView[] =>
  ceilings.filter((ceiling) => !bounds(ceiling))

/** Whether a ceiling held on any day of a period. */
export const overlaps = ({ from, until }: CeilingView, first: string, last: string): boolean =>
  from <= last && (until === null || until >= first)

/** A month's figure holds until the next; the last one until the next would be due, or the picture ends. */
export function held(points: readonly StrengthPointView[], last: string): StrengthPointView[] {
  const newest = points.at(-1)
  if (!newest) return []
  const due = addDays(newest.on as Day, 31)
  return [...points, { ...newest, on: due < last ? due : last }]
}

/** Place of the last point not later than a day; the first when all are later. */
export function nearest(points: readonly StrengthPointView[], day: string): number {
  return Math.max(
    0,
    points.findLastIndex(({ on }) => on <= day),
  )
}
