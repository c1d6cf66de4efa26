import { bandOf, casualtyChain, type Band, type Chain } from './casualty.ts'
import type { ReachFacts, Site } from './facts.ts'
import { liftTo, type Lift } from './lift.ts'
import { between, CASES, type Case, type Range } from './range.ts'
import { placed, type Setting } from './setting.ts'

/** What one case says of a site. */
export interface Settled {
  readonly band: Band
  readonly chain: Chain | null
  readonly lift: Lift | null
  /** Craft or the place are not known: who has no chain or no lift may have one. */
  readonly unknown: boolean
}

/** A site in a situation, at worst and at best. */
export type SiteReach = { readonly site: Site } & Readonly<Record<Case, Settled>>

export const COUNTED = ['withinHour', 'withinTwoHours', 'later', 'without', 'unknown'] as const
export type Counted = (typeof COUNTED)[number]

/** Sites or persons by how soon they are at surgery; who is within one hour is within two as well. */
export type Coverage = Readonly<Record<Counted, Range>>

const IN: Readonly<Record<Counted, readonly Band[]>> = {
  withinHour: ['HOUR'],
  withinTwoHours: ['HOUR', 'TWO_HOURS'],
  later: ['LATER'],
  without: ['NONE'],
  unknown: ['UNKNOWN'],
}

/** Chain and lift of every site, in both cases. */
export function reachOf(facts: ReachFacts, settings: Readonly<Record<Case, Setting>>): SiteReach[] {
  const settle = (site: Site, setting: Setting): Settled => {
    const chain = casualtyChain(site, setting)
    const unknown = setting.unknownCraft || !placed(site)
    return { band: bandOf(chain, unknown), chain, lift: liftTo(site, setting), unknown }
  }
  return facts.sites.map((site) => ({
    site,
    worst: settle(site, settings.worst),
    best: settle(site, settings.best),
  }))
}

/** Least and most over both cases of what counts, when each site weighs from `low` to `high`. */
function counted(
  reached: readonly SiteReach[],
  weight: (site: Site) => Range,
  counts: (settled: Settled, of: Case, site: SiteReach) => boolean,
): Range {
  let range: Range | null = null
  for (const side of CASES) {
    let [low, high] = [0, 0]
    for (const each of reached)
      if (counts(each[side], side, each)) {
        const { low: least, high: most } = weight(each.site)
        low += least
        high += most
      }
    range = range ? { low: Math.min(range.low, low), high: Math.max(range.high, high) } : { low, high }
  }
  return range!
}

const ONE: Range = { low: 1, high: 1 }
const NOBODY: Range = { low: 0, high: 0 }
export const asSites = (): Range => ONE
/** Persons of a site; sites whose number is unknown are counted elsewhere. */
export const asPersons = (site: Site): Range => site.persons ?? NOBODY

/** How many are within each limit. */
export const coverageOf = (reached: readonly SiteReach[], weight: (site: Site) => Range): Coverage =>
  each((key) => counted(reached, weight, ({ band }) => IN[key].includes(band)))

/** How many come within a limit, or out of being without, by what `after` has more: the impact of the gap. */
export function gained(
  before: readonly SiteReach[],
  after: readonly SiteReach[],
  weight: (site: Site) => Range,
): Coverage {
  const was = new Map(before.map((r) => [r.site.key, r]))
  return each((key) => {
    const isIn = (settled: Settled): boolean => IN[key].includes(settled.band)
    const good = key === 'withinHour' || key === 'withinTwoHours'
    return counted(after, weight, (settled, of, { site }) => {
      const [then, now] = [isIn(was.get(site.key)![of]), isIn(settled)]
      return good ? now && !then : then && !now
    })
  })
}

const each = (of: (key: Counted) => Range): Coverage =>
  Object.fromEntries(COUNTED.map((key) => [key, of(key)])) as Record<Counted, Range>

/** From the better end to the worse; null where a case has none, for then there is no upper end. */
export function minutesOf({ worst, best }: SiteReach): { readonly low: number | null; readonly high: number | null } {
  return { low: best.chain?.minutes ?? null, high: worst.chain?.minutes ?? null }
}

/** Persons that arrive in an hour; nobody where nothing reaches the site, null where nobody knows what could. */
export const perHourOf = ({ worst, best }: SiteReach): Range | null =>
  best.lift === null && best.unknown ? null : between(worst.lift?.perHour ?? 0, best.lift?.perHour ?? 0)
