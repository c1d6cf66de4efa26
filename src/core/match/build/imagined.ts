import { addDays, latest, type Day } from '../../history/day.ts'
import { isCapability, type PledgeKind } from '../../supply/pledge.ts'
import type { Terms } from '../../supply/terms.ts'
import { MATCH_LIMITS } from '../limits.ts'
import type { MatchOffer, MatchProblem } from '../problem.ts'
import type { Assumptions } from './assumptions.ts'
import { endOfWholeMonths, firstWholeMonth } from './months.ts'
import { stated } from './stated.ts'

/** What an owner thinks of offering, as far as it is said. */
export interface Thought {
  readonly id: string
  readonly organisation: string
  readonly kind: PledgeKind
  readonly capability: string
  /** Rank of the level of readiness that holds; null where none is said. */
  readonly readiness: number | null
  readonly terms: Pick<
    Terms,
    'quantity' | 'mission' | 'availableFrom' | 'availableUntil' | 'responseDays' | 'standards' | 'earmarks'
  >
}

/** What is not said, and is taken to be in favour of the offer. */
export const ASSUMED = [
  'PERSONS',
  'AVAILABILITY',
  'READINESS',
  'LANGUAGE',
  'HOT_AND_HIGH',
  'EQUIPMENT',
  'TRAINING',
] as const
export type Assumed = (typeof ASSUMED)[number]

/** Why a match cannot tell where it would help. */
export const NO_IMAGINED = ['COMPONENT', 'QUANTITY', 'NOT_ASKED', 'UNAVAILABLE'] as const

export type Imagined =
  | { readonly offer: MatchOffer; readonly assumed: readonly Assumed[] }
  | { readonly none: (typeof NO_IMAGINED)[number] }

/**
 * One unit, or all persons, of what somebody thinks of, as an offer in a match problem of a day. Unlike an offer of the
 * register, nothing is left out for a fact that is not said: it is taken to be in favour, and named.
 */
export function imagined(
  thought: Thought,
  problem: MatchProblem,
  { asOf, group, assumptions }: { readonly asOf: Day; readonly group: string; readonly assumptions: Assumptions },
): Imagined {
  const { terms } = thought
  const capability = problem.capabilities.find((c) => c.id === thought.capability)
  if (!isCapability(thought.kind)) return { none: 'COMPONENT' }
  if (!capability) return { none: 'NOT_ASKED' }
  const inPersons = capability.unit === 'PERSON'
  // Of units one is asked about, however many there are: of persons their number is the question.
  const quantity = inPersons ? terms.quantity : 1
  if (quantity === null || quantity < 1 || quantity > MATCH_LIMITS.quantity) return { none: 'QUANTITY' }
  const said = stated(terms)
  const assumed: Assumed[] = []
  const take = <T>(known: T | null, what: Assumed, otherwise: T, matters = true): T => {
    if (known === null && matters) assumed.push(what)
    return known ?? otherwise
  }
  const persons = inPersons ? quantity : take(said.persons, 'PERSONS', 0)
  const known = terms.availableFrom !== null || terms.responseDays !== null
  const start = addDays(latest(asOf, terms.availableFrom ?? asOf), terms.responseDays ?? 0)
  const from = take(known ? firstWholeMonth(asOf, start) : null, 'AVAILABILITY', 0)
  const end = terms.availableUntil === null ? problem.months : endOfWholeMonths(asOf, terms.availableUntil)
  const until = Math.min(end, problem.months)
  if (from >= problem.months || until - from < 1) return { none: 'UNAVAILABLE' }
  const asked = [...new Set([...capability.modules, ...problem.missions.flatMap((m) => m.modules)])].sort()
  const lacks = said.lacks?.every((l) => Object.hasOwn(problem.shippingCost, l.type)) ? said.lacks : null
  const modules = said.modules?.every((m) => Object.hasOwn(problem.seatCost, m)) ? said.modules : null
  const spoken = said.languages.length > 0 ? said.languages : null
  const bound = terms.mission ?? null
  const named = bound === null ? terms.earmarks.flatMap((e) => e.mission ?? []) : [bound]
  const offer: MatchOffer = {
    id: thought.id,
    state: thought.organisation,
    group,
    capability: capability.id,
    quantity,
    persons,
    from,
    until,
    readiness: take(
      thought.readiness,
      'READINESS',
      Math.max(0, ...problem.requirements.map((r) => r.minimumReadiness)),
    ),
    excludedMissions: problem.missions.map((m) => m.id).filter((id) => named.length > 0 && !named.includes(id)),
    languages: take(
      spoken,
      'LANGUAGE',
      [...new Set(problem.missions.map((m) => m.language))].sort(),
      capability.languageCritical,
    ),
    modules: take(modules, 'TRAINING', asked, asked.length > 0),
    hotAndHigh: take(said.hotAndHigh, 'HOT_AND_HIGH', true, capability.environmentCritical),
    missingEquipment: take(lacks, 'EQUIPMENT', []),
    selfFunded: said.selfFunded,
    liftPerPerson: assumptions.liftPerPerson,
    sustainmentPerMonth: Math.round(persons * assumptions.sustainmentPerPersonMonth),
  }
  return { offer, assumed }
}
