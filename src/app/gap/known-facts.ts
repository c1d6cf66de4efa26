import { LRUCache } from 'lru-cache'
import { lineId } from '../../core/gap/line.ts'
import type { Headline } from '../../core/gap/observation.ts'
import { seriesKey, type Observation } from '../../core/gap/observation.ts'
import type { Wanted } from '../../core/gap/wanted.ts'
import type { Requirement } from '../../core/requirement/requirement.ts'
import type { PledgeFacts } from '../../core/supply/facts.ts'
import { headlines, newestStatements, statementsUpTo } from '../../store/gap/figures.ts'
import { SeriesMemory } from '../../store/gap/series-memory.ts'
import type { KnownBefore } from '../../store/known.ts'
import { mandateEvents, type MandateEventRow } from '../../store/mission/events.ts'
import type { Store } from '../../store/open.ts'
import { causes, type CauseRow } from '../../store/requirement/causes.ts'
import { requirements } from '../../store/requirement/requirements.ts'
import { pledgeFacts } from '../../store/supply/pledges.ts'
import type { Reference } from '../reference.ts'

/** What is known on a state of knowledge, whatever day is asked about. */
export interface KnownFacts {
  readonly events: readonly MandateEventRow[]
  /** By mission and capability. */
  readonly requirements: ReadonlyMap<string, readonly Requirement[]>
  readonly headlines: ReadonlyMap<string, readonly Headline[]>
  readonly causes: readonly CauseRow[]
  /** Those that are public. */
  readonly pledges: readonly PledgeFacts[]
  newest(wanted: readonly Wanted[]): Promise<ReadonlyMap<string, readonly Observation[]>>
  upTo(wanted: readonly Wanted[]): Promise<ReadonlyMap<string, readonly Observation[]>>
}

interface Kept {
  readonly facts: LRUCache<string, Promise<KnownFacts>>
  readonly memory: SeriesMemory
}

const perStore = new WeakMap<Store, Kept>()

/** The facts known by a date, as of one ledger entry; read again only when the ledger has moved. */
export function knownFacts(store: Store, reference: Reference, before: KnownBefore): Promise<KnownFacts> {
  let kept = perStore.get(store)
  if (!kept) perStore.set(store, (kept = { facts: new LRUCache({ max: 16 }), memory: new SeriesMemory() }))
  const key = `${reference.head?.seq ?? 0} ${before ?? ''}`
  let loading = kept.facts.get(key)
  if (!loading) {
    loading = load(store, reference, before, kept)
    kept.facts.set(key, loading)
    loading.catch(() => kept.facts.delete(key))
  }
  return loading
}

async function load({ db }: Store, reference: Reference, before: KnownBefore, { memory }: Kept): Promise<KnownFacts> {
  const [events, required, choices, named, pledges] = await Promise.all([
    mandateEvents(db, before),
    requirements(db, before),
    headlines(db, before),
    causes(db, before),
    pledgeFacts(db, before),
    before === null ? memory.follow(db, reference.head?.seq ?? 0) : null,
  ])
  const bySeries = (o: Observation): string => seriesKey(o.mission, o.capability, o.measure)
  return {
    events,
    requirements: Map.groupBy(required, (r) => lineId(r.mission, r.capability)),
    headlines: Map.groupBy(choices, (h) => seriesKey(h.mission, h.capability, h.measure)),
    causes: named,
    pledges,
    newest: async (wanted) =>
      before === null ? memory.newest(db, wanted) : Map.groupBy(await newestStatements(db, wanted, before), bySeries),
    upTo: async (wanted) =>
      before === null ? memory.upTo(db, wanted) : Map.groupBy(await statementsUpTo(db, wanted, before), bySeries),
  }
}
