import type { ReachSiteStateView, ReachSiteView, ReachView } from '../../contract/reach.ts'
import type { Band } from '../../core/reach/casualty.ts'
import type { SituationName } from './search.ts'

/** One letter for each band, so that colour alone never tells them apart. */
export const SYMBOLS: Readonly<Record<Band, string>> = {
  HOUR: '1',
  TWO_HOURS: '2',
  LATER: '+',
  NONE: '×',
  UNKNOWN: '?',
}
export const BANDS: readonly Band[] = ['HOUR', 'TWO_HOURS', 'LATER', 'NONE', 'UNKNOWN']

/** How a site is drawn. */
export interface SiteMark {
  readonly site: ReachSiteView
  readonly worst: Band
  readonly best: Band
  /** In the difference: nothing changes there. */
  readonly faded: boolean
  readonly hospital: boolean
  readonly base: boolean
}

const same = (a: ReachSiteStateView, b: ReachSiteStateView): boolean =>
  a.worst.band === b.worst.band &&
  a.best.band === b.best.band &&
  a.minutes.low === b.minutes.low &&
  a.minutes.high === b.minutes.high

/** Every site that has a place, as a situation has it. */
export function siteMarks(view: ReachView, situation: SituationName): SiteMark[] {
  const hospitals = new Set(view.hospitals.map((h) => h.site))
  const bases = new Set([...view.fleets, ...(situation === 'today' ? [] : view.added)].map((f) => f.base))
  return view.sites
    .filter((site) => site.latitude !== null && site.longitude !== null)
    .map((site) => {
      const state = situation === 'today' ? site.today : (site.met ?? site.today)
      return {
        site,
        worst: state.worst.band,
        best: state.best.band,
        faded: situation === 'difference' && (site.met === null || same(site.today, site.met)),
        hospital: hospitals.has(site.key),
        base: bases.has(site.key),
      }
    })
}
