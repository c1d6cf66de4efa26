import type { ReachSiteStateView, ReachSiteView } from '../../contract/reach.ts'
import type { Chain } from '../../core/reach/casualty.ts'
import { minutesOf, perHourOf, type SiteReach } from '../../core/reach/coverage.ts'
import { densityAltitude } from '../../core/reach/density-altitude.ts'
import { outward, type Range } from '../../core/reach/range.ts'
import type { Answered, Asked } from './impact.ts'

/** Steps that the planning figures bear: minutes, persons, metres. */
export const STEP = { minutes: 5, persons: 10, metres: 50, hours: 10, km: 5 } as const

const tenth = (value: number): number => Math.round(value * 10) / 10

/** Parts of a chain to a tenth, so that they can be added by hand. */
const chainView = (chain: Chain | null) =>
  chain && {
    ...chain,
    notify: tenth(chain.notify),
    out: tenth(chain.out),
    loading: tenth(chain.loading),
    onward: tenth(chain.onward),
    minutes: tenth(chain.minutes),
  }

/** Either end on its step; what there is none of stays so. */
const ends = (low: number | null, high: number | null) => ({
  low: low === null ? null : outward({ low, high: low }, STEP.minutes).low,
  high: high === null ? null : outward({ low: high, high }, STEP.minutes).high,
})

const persons = (range: Range | null): Range | null => range && outward(range, STEP.persons)

export function stateView(reached: SiteReach): ReachSiteStateView {
  const minutes = minutesOf(reached)
  return {
    minutes: ends(minutes.low, minutes.high),
    worst: { band: reached.worst.band, chain: chainView(reached.worst.chain) },
    best: { band: reached.best.band, chain: chainView(reached.best.chain) },
    perHour: persons(perHourOf(reached)),
    arrival: ends(reached.best.lift?.arrival ?? null, reached.worst.lift?.arrival ?? null),
  }
}

export function siteViews({ data, chosen }: Asked, { assumptions, computed }: Answered): ReachSiteView[] {
  const met = new Map(computed.met?.reached.map((r) => [r.site.key, r]))
  return computed.today.reached.map((reached, i) => {
    const { site } = reached
    const row = chosen.sites[i]!
    const airfield = row.airfield === null ? null : data.airfields.get(row.airfield)!
    const { low, high } = assumptions.temperature
    const altitude = site.elevation
    return {
      key: site.key,
      name: site.name,
      kind: site.kind,
      latitude: site.latitude,
      longitude: site.longitude,
      withinKm: site.withinKm,
      elevation: altitude,
      densityAltitude:
        altitude === null
          ? null
          : outward({ low: densityAltitude(altitude, low), high: densityAltitude(altitude, high) }, STEP.metres),
      airfield: airfield && { icao: airfield.icao, name: airfield.name, runway: airfield.runway },
      persons: persons(site.persons),
      today: stateView(reached),
      met: met.has(site.key) ? stateView(met.get(site.key)!) : null,
      sources: [...new Set([row.source, row.coordinatesSource, airfield?.source ?? null])].filter((s) => s !== null),
      verified: row.verified,
    }
  })
}
