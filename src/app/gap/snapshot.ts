import { LRUCache } from 'lru-cache'
import { gapLines, lineId, planLines, type GapLine, type MissionPlan, type Situation } from '../../core/gap/line.ts'
import type { Day } from '../../core/history/day.ts'
import { hasEnded } from '../../core/mission/lifetime.ts'
import { wantedFor } from '../../core/gap/wanted.ts'
import type { PledgeFacts } from '../../core/supply/facts.ts'
import { pledgeOn } from '../../core/supply/standing.ts'
import type { MandateEventRow } from '../../store/mission/events.ts'
import type { Store } from '../../store/open.ts'
import type { When } from '../history/when.ts'
import type { Reference } from '../reference.ts'
import { knownFacts, type KnownFacts } from './known-facts.ts'

/** The gap list of one day on one state of knowledge, before filters, names and histories. */
export interface Snapshot {
  readonly when: When
  readonly facts: KnownFacts
  readonly situation: Situation
  readonly events: readonly MandateEventRow[]
  readonly plans: ReadonlyMap<string, MissionPlan>
  readonly lines: readonly GapLine[]
  /** The pledges that its lines count, by key: those that are public, unless a viewer asked for more. */
  readonly pledges: ReadonlyMap<string, PledgeFacts>
}

const MAX_KEPT = 64
const perStore = new WeakMap<Store, LRUCache<string, Promise<Snapshot>>>()

/** Computes the list of a day, or takes it from memory when the ledger has not moved since. */
export function snapshot(store: Store, reference: Reference, when: When): Promise<Snapshot> {
  let cache = perStore.get(store)
  if (!cache) perStore.set(store, (cache = new LRUCache({ max: MAX_KEPT })))
  const key = `${reference.head?.seq ?? 0} ${when.asOf} ${when.knownAt ?? ''}`
  let computing = cache.get(key)
  if (!computing) {
    computing = compute(store, reference, when)
    cache.set(key, computing)
    computing.catch(() => cache.delete(key))
  }
  return computing
}

async function compute(store: Store, reference: Reference, when: When): Promise<Snapshot> {
  const { taxonomy } = reference
  const facts = await knownFacts(store, reference, when.before)
  const { events, requirements, headlines, causes } = facts
  const ended = (mission: string): boolean =>
    hasEnded((reference.missions.get(mission)?.ends_on ?? null) as Day | null, when.asOf, when.knownAt)
  const plans = planLines({ events, requirements }, when.asOf).filter((p) => !ended(p.mandate.mission))
  const wanted = plans.flatMap(({ chain, capabilities }) =>
    capabilities.flatMap((capability) => wantedFor(taxonomy, chain, capability, when.asOf)),
  )
  const situation: Situation = {
    events,
    requirements,
    pledges: byLine(facts.pledges, when.asOf),
    taxonomy,
    evidence: { observations: await facts.newest(wanted), headlines },
    causes,
  }
  return {
    when,
    facts,
    situation,
    events,
    plans: new Map(plans.map((p) => [p.mandate.mission, p])),
    lines: gapLines(situation, when.asOf, plans),
    pledges: new Map(facts.pledges.map((f) => [f.key, f])),
  }
}

/** The same list with other pledges counted. */
export function counting(snap: Snapshot, pledges: readonly PledgeFacts[]): Snapshot {
  const situation = { ...snap.situation, pledges: byLine(pledges, snap.when.asOf) }
  return {
    ...snap,
    situation,
    lines: gapLines(situation, snap.when.asOf, [...snap.plans.values()]),
    pledges: new Map(pledges.map((f) => [f.key, f])),
  }
}

const byLine = (pledges: readonly PledgeFacts[], asOf: Day): Situation['pledges'] =>
  Map.groupBy(
    pledges.flatMap((facts) => pledgeOn(facts, asOf) ?? []),
    (p) => lineId(p.mission ?? '', p.capability),
  )
