import type { Site } from './facts.ts'
import { less, more } from './range.ts'
import { placed, type Ready, type Setting } from './setting.ts'

/** From the call until the casualty is at surgery, in minutes. */
export interface Chain {
  readonly by: 'AIR' | 'GROUND'
  /** Site keys; null on the ground. */
  readonly base: string | null
  readonly type: string | null
  readonly hospital: string
  readonly notify: number
  /** To the site; zero for an ambulance, which is there. */
  readonly out: number
  readonly loading: number
  /** From the site to surgery. */
  readonly onward: number
  readonly minutes: number
}

/** Limits of the casualty evacuation policy's 10-1-2, in minutes; the first ten are given on the spot. */
export const HOUR = 60
export const TWO_HOURS = 120

export const BANDS = ['HOUR', 'TWO_HOURS', 'LATER', 'NONE', 'UNKNOWN'] as const
export type Band = (typeof BANDS)[number]

/** Which limit a site keeps. */
export function bandOf(chain: Chain | null, unknown: boolean): Band {
  if (!chain) return unknown ? 'UNKNOWN' : 'NONE'
  return chain.minutes <= HOUR ? 'HOUR' : chain.minutes <= TWO_HOURS ? 'TWO_HOURS' : 'LATER'
}

/**
 * The quickest chain from a site to surgery with a free place: notice, flight out, loading, flight on; or by ambulance
 * where it is near. The helicopter must make base, site, hospital and base again within twice its radius.
 * @returns null where there is none
 */
export function casualtyChain(site: Site, setting: Setting): Chain | null {
  if (!placed(site)) return null
  return quicker(byGround(site, setting), airChain(site, setting))
}

/** The quickest chain by air. */
export function airChain(site: Site, setting: Setting): Chain | null {
  if (!placed(site)) return null
  let best: Chain | null = null
  for (const group of setting.ready) {
    best = quicker(best, byAir(site, group, setting))
  }
  return best
}

const quicker = (a: Chain | null, b: Chain | null): Chain | null => (a && (!b || a.minutes <= b.minutes) ? a : b)

function byAir(site: Site, { base, type, cruise, radius }: Ready, setting: Setting): Chain | null {
  const out = setting.leg(base, site)
  if (out > radius) return null
  const there = setting.at(type, site)
  if (!there || there.litters < 1) return null
  let nearest: { hospital: Site; onward: number } | null = null
  for (const hospital of setting.surgeries) {
    const onward = setting.leg(site, hospital)
    if ((nearest && onward >= nearest.onward) || out + onward + setting.leg(hospital, base) > 2 * radius) continue
    if (setting.at(type, hospital)) nearest = { hospital, onward }
  }
  if (!nearest) return null
  const { of, assumptions } = setting
  return sum({
    by: 'AIR',
    base: base.key,
    type: type.code,
    hospital: nearest.hospital.key,
    notify: less(assumptions.notify, of),
    out: (out / cruise) * 60,
    loading: less(assumptions.loading, of),
    onward: (nearest.onward / cruise) * 60,
  })
}

function byGround(site: Site, { of, assumptions, surgeries, leg }: Setting): Chain | null {
  let nearest: { hospital: Site; km: number } | null = null
  for (const hospital of surgeries) {
    const km = leg(site, hospital)
    if (km <= more(assumptions.ground_most, of) && (!nearest || km < nearest.km)) nearest = { hospital, km }
  }
  if (!nearest) return null
  return sum({
    by: 'GROUND',
    base: null,
    type: null,
    hospital: nearest.hospital.key,
    notify: less(assumptions.ground_notify, of),
    out: 0,
    loading: less(assumptions.loading, of),
    onward: ((nearest.km * less(assumptions.ground_detour, of)) / more(assumptions.ground_speed, of)) * 60,
  })
}

const sum = (parts: Omit<Chain, 'minutes'>): Chain => ({
  ...parts,
  minutes: parts.notify + parts.out + parts.loading + parts.onward,
})
