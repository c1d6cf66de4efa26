import fc from 'fast-check'
import type { MatchProblem } from '../../src/core/match/problem.ts'
import { course, fund, lot, offer, requirement, tiny } from './tiny-match.ts'

const month = (from: number, to: number) => fc.integer({ min: from, max: to })
const mission = fc.constantFrom('north', 'south')
const capability = fc.constantFrom('helicopter', 'helicopter', 'police', 'aeroplane')
/** Mostly all of them, now and then only some. */
const some = <T>(...all: T[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(all) }, { weight: 1, arbitrary: fc.subarray(all) })
const mostly = fc.integer({ min: 0, max: 5 }).map((n) => n > 0)
const group = fc.constantFrom('g', 'g', 'g', 'h')

const aRequirement = (i: number) =>
  fc
    .record({ mission, capability, quantity: month(1, 2), from: month(0, 5), weight: month(2, 8), last: month(4, 7) })
    .map(({ last, quantity, ...r }) =>
      requirement(`r${i}`, {
        ...r,
        quantity: r.capability === 'police' ? quantity * 10 : quantity,
        until: r.from + last,
      }),
    )

const anOffer = (i: number) =>
  fc
    .record({
      capability,
      group,
      readiness: fc.constantFrom(1, 2, 2, 3, 3),
      from: month(0, 4),
      until: month(7, 12),
      persons: month(3, 120),
      languages: some('fr', 'en'),
      modules: some('law'),
      excludedMissions: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: some('north', 'south') },
      ),
      hotAndHigh: mostly,
      selfFunded: fc.boolean(),
      pieces: fc.option(month(1, 5)),
      strong: fc.boolean(),
      state: fc.constantFrom('s0', 's1', 's2'),
    })
    .map(({ pieces, strong, ...o }) =>
      offer(`o${i}`, {
        ...o,
        quantity: o.capability === 'police' ? (strong ? 10 : 5) : 1,
        missingEquipment: pieces === null ? [] : [{ type: 'armour', quantity: pieces }],
      }),
    )

const aLot = (i: number) =>
  fc
    .record({
      quantity: month(1, 9),
      available: month(0, 4),
      recipients: some('g', 'h'),
      excludedMissions: fc.subarray(['south']),
    })
    .map((l) => lot(`l${i}`, { ...l, donor: `s${i}` }))

const aCourse = (i: number) =>
  fc
    .record({ seats: month(4, 16), start: month(0, 4), recipients: some('g', 'h'), languages: some('fr', 'en') })
    .map((c) => course(`c${i}`, { ...c, provider: `s${i + 1}` }))

const aFund = (i: number) =>
  fc
    .record({
      amount: month(0, 600),
      kinds: some('LIFT' as const, 'EQUIPMENT' as const, 'TRAINING' as const, 'SUSTAINMENT' as const),
      recipients: some('g', 'h'),
    })
    .map((f) => fund(`f${i}`, { ...f, donor: `s${i}` }))

/** Match problems small enough for the oracle, in which every rule binds now and then. */
export const smallProblem: fc.Arbitrary<MatchProblem> = fc
  .record({
    requirements: fc.tuple(aRequirement(0), aRequirement(1), aRequirement(2)),
    offers: fc.tuple(anOffer(0), anOffer(1), anOffer(2), anOffer(3)),
    equipmentLots: fc.tuple(aLot(0), aLot(1)),
    courses: fc.tuple(aCourse(0)),
    funds: fc.tuple(aFund(0), aFund(1)),
  })
  .map((parts) => tiny(parts))
