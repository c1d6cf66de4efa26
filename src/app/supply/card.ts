import type { PledgeCardView } from '../../contract/supply.ts'
import { disclose, relationTo, type FieldRule, type Relation } from '../../core/access/disclose.ts'
import type { Viewer } from '../../core/access/viewer.ts'
import { alertsOn } from '../../core/supply/alerts.ts'
import { PLEDGE_DISCLOSURE } from '../../core/supply/disclosure.ts'
import type { PledgeFacts } from '../../core/supply/facts.ts'
import type { Language } from '../../core/language.ts'
import { nameIn, type Reference } from '../reference.ts'
import type { FoundPledge } from './find-pledge.ts'
import type { Worth } from './worth.ts'

/** Who looks, with the names to answer with. */
export interface Sight {
  readonly ref: Reference
  readonly language: Language
  readonly viewer: Viewer
}

export type Card = Omit<PledgeCardView, 'withheld'>

/** A field of a card without a rule does not compile. */
const RULE: FieldRule<Card> = PLEDGE_DISCLOSURE
const FIELDS: readonly (keyof Card)[] = [
  'key',
  'version',
  'organisation',
  'kind',
  'capability',
  'mission',
  'unit',
  'quantity',
  'amount',
  'currency',
  'availableFrom',
  'availableUntil',
  'state',
  'since',
  'lapsedByRule',
  'counts',
  'because',
  'visibility',
  'kept',
  'scheme',
  'readiness',
  'renewal',
  'caveatCodes',
  'alerts',
]

/** What public sources tell of a pledge is public as a whole. */
export const relationOf = (viewer: Viewer, { kept, organisation }: PledgeFacts): Relation =>
  kept ? relationTo(viewer, organisation) : 'OWNER'

/** Everything of a card, before the field rule. */
export function wholeCard({ ref, language }: Sight, { facts, standing, version }: FoundPledge, worth: Worth): Card {
  const terms = standing.terms?.terms
  const capability = ref.capabilities.get(facts.capability)
  const named = (code: string, names: Parameters<typeof nameIn>[0]) => ({ code, name: nameIn(names, language, code) })
  const { mission } = standing
  return {
    key: facts.key,
    version,
    organisation: named(facts.organisation, ref.organisations.get(facts.organisation)?.names),
    kind: facts.kind,
    capability: { ...named(facts.capability, capability?.names), domain: capability?.domain ?? 'ALL' },
    mission: mission === null ? null : named(mission, ref.missions.get(mission)?.names),
    unit: facts.unit,
    quantity: standing.quantity,
    amount: terms?.amount ?? null,
    currency: terms?.currency ?? null,
    availableFrom: terms?.availableFrom ?? null,
    availableUntil: terms?.availableUntil ?? null,
    state: standing.state,
    since: standing.since,
    lapsedByRule: standing.lapsedByRule,
    counts: worth.counts,
    because: worth.because,
    visibility: facts.visibility,
    kept: facts.kept,
    scheme: facts.scheme,
    readiness: { ...standing.readiness, lost: standing.readiness.lost && { ...standing.readiness.lost } },
    renewal: { ...standing.renewal },
    caveatCodes: [...new Set((terms?.caveats ?? []).map((c) => c.code))],
    alerts: alertsOn(facts, standing).map(({ code, params }) => ({ code, params: { ...params } })),
  }
}

/** A card as its viewer may see it. */
export function cardView(sight: Sight, found: FoundPledge, worth: Worth): PledgeCardView {
  const rule = Object.fromEntries(FIELDS.map((field) => [field, RULE[field]])) as FieldRule<Card>
  return disclose(wholeCard(sight, found, worth), rule, relationOf(sight.viewer, found.facts)) as PledgeCardView
}
