import { block, pass, type Verdict } from '../problem.ts'
import type { Range } from './range.ts'

/** What planning assumes where no fact says: unit and the ends that make sense. The values are data, each with its author. */
export const ASSUMPTIONS = {
  notify: ['min', 0, 1440],
  loading: ['min', 0, 1440],
  ground_notify: ['min', 0, 1440],
  ground_speed: ['km/h', 1, 200],
  ground_detour: ['ratio', 1, 10],
  ground_most: ['km', 0, 500],
  temperature: ['°C', -60, 60],
  occupancy: ['share', 0, 1],
  beds_level_2: ['bed', 0, 1000],
  beds_level_3: ['bed', 0, 1000],
  level_least: ['level', 1, 3],
  casualty_mass: ['kg', 1, 1000],
  person_mass: ['kg', 1, 1000],
  payload_loss: ['share', 0, 1],
  radius_loss: ['share', 0, 1],
  persons_mission_hq: ['person', 0, 100_000],
  persons_sector_hq: ['person', 0, 100_000],
  persons_site: ['person', 0, 100_000],
  turnaround: ['min', 0, 1440],
  patrol_flights: ['flight', 0, 1000],
  resupply_flights: ['flight', 0, 1000],
  rotation_flights: ['flight', 0, 1000],
  reserve: ['share', 0, 0.95],
  night: ['yes/no', 0, 1],
  commercial_casevac: ['yes/no', 0, 1],
  cover_minutes: ['min', 1, 1440],
} as const satisfies Record<string, readonly [unit: string, least: number, most: number]>

export type AssumptionKey = keyof typeof ASSUMPTIONS
export const ASSUMPTION_KEYS = Object.keys(ASSUMPTIONS) as AssumptionKey[]
export type Assumptions = Readonly<Record<AssumptionKey, Range>>

/** Whether it is one or the other: no range between makes sense. */
const SINGLE: ReadonlySet<string> = new Set([
  'night',
  'commercial_casevac',
  'level_least',
  'cover_minutes',
  'ground_most',
])

export const isAssumption = (key: string): key is AssumptionKey => Object.hasOwn(ASSUMPTIONS, key)

/**
 * A range for an assumption, checked.
 * @returns reach.assumption_unknown, reach.assumption_range
 */
export function checkAssumption(key: string, range: Range): Verdict<Range> {
  if (!isAssumption(key))
    return block('reach.assumption_unknown', { key: key.slice(0, 100), known: ASSUMPTION_KEYS.join(', ') })
  const [unit, least, most] = ASSUMPTIONS[key]
  const { low, high } = range
  const sound = Number.isFinite(low) && Number.isFinite(high) && low >= least && high <= most && low <= high
  const whole = unit === 'yes/no' || unit === 'level' ? Number.isInteger(low) : true
  if (sound && whole && (!SINGLE.has(key) || low === high)) return pass(range)
  return block('reach.assumption_range', { key, low: String(low), high: String(high), unit, least, most })
}
