import { describe, expect, test } from 'vitest'
import { best, course, fund, lot, offer, oracle, requirement, tiny } from '../../../../test/support/tiny-match.ts'
import { apply } from '../change.ts'
import type { MatchProblem } from '../problem.ts'
import { closes, coverage } from './coverage.ts'
import { Facts } from './facts.ts'
import { whyNot, type WhyNot } from './why-not.ts'

const ask = async (problem: MatchProblem, id = 'r'): Promise<WhyNot> => whyNot(await best(problem), oracle(), id)
const codes = (answer: WhyNot): string[] => answer.near.flatMap((n) => n.faults.map((f) => f.code))
const remedies = (answer: WhyNot): string[] => answer.remedies.map((r) => r.steps.map((s) => s.code).join('+'))

describe('nobody is eligible', () => {
  test.each([
    ['READINESS', offer('o', { readiness: 1 }), { have: 1, need: 2 }, 'RAISE_READINESS'],
    ['CAVEAT', offer('o', { excludedMissions: ['north'] }), { mission: 'north' }, 'LIFT_CAVEAT'],
    ['LANGUAGE', offer('o', { languages: ['en'] }), { need: 'fr' }, 'ADD_LANGUAGE'],
    ['ENVIRONMENT', offer('o', { hotAndHigh: false }), { mission: 'north' }, 'SUIT_ENVIRONMENT'],
    [
      'STAY',
      offer('o', { from: 8, until: 11 }),
      { have: 2, need: 3, short: 1, from: 8, lead: 1, first: 9, end: 11 },
      'OFFER_EARLIER',
    ],
  ])('%s is named with its figures, and what would do', async (code, o, params, remedy) => {
    const answer = await ask(tiny({ offers: [o] }))
    expect(answer.reasons).toEqual(['NOBODY_ELIGIBLE'])
    expect(answer.near).toEqual([{ offer: 'o', faults: [{ code, params }] }])
    expect(remedies(answer)).toContain(remedy)
  })

  test('the host refuses the State', async () => {
    const [north, south] = tiny().missions
    const answer = await ask(
      tiny({ missions: [{ ...north!, refusedStates: ['state of o'] }, south!], offers: [offer('o')] }),
    )
    expect(codes(answer)).toEqual(['CONSENT'])
    expect(remedies(answer)).toContain('GAIN_CONSENT')
  })

  test('a group is larger than what is asked', async () => {
    const r = requirement('r', { capability: 'police', quantity: 10 })
    const answer = await ask(tiny({ requirements: [r], offers: [offer('o', { capability: 'police', quantity: 12 })] }))
    expect(answer.near[0]!.faults).toEqual([{ code: 'SIZE', params: { have: 12, need: 10 } }])
    expect(remedies(answer)).toContain('OFFER_FEWER')
  })

  const unequipped = offer('o', { missingEquipment: [{ type: 'armour', quantity: 5 }] })
  test.each([
    ['LOT_NONE', [], 'ANOTHER_LOT'],
    ['LOT_QUANTITY', [lot('l')], 'ADD_TO_LOT'],
    ['LOT_RECIPIENT', [lot('l', { quantity: 9, recipients: ['h'] })], 'OPEN_LOT'],
    ['LOT_CAVEAT', [lot('l', { quantity: 9, excludedMissions: ['north'] })], 'LIFT_LOT_CAVEAT'],
    ['LOT_LATE', [lot('l', { quantity: 9, available: 10 })], 'LOT_EARLIER'],
  ])('%s: equipment is missing', async (code, equipmentLots, remedy) => {
    const answer = await ask(tiny({ offers: [unequipped], equipmentLots, funds: [fund('f')] }))
    expect(codes(answer)).toEqual([code])
    expect(remedies(answer)).toContain(remedy)
  })

  test.each([
    ['COURSE_NONE', [], 'ANOTHER_COURSE'],
    ['COURSE_SEATS', [course('c', { seats: 2 })], 'ADD_SEATS'],
    ['COURSE_RECIPIENT', [course('c', { recipients: ['h'] })], 'OPEN_COURSE'],
    ['COURSE_LANGUAGE', [course('c', { languages: ['en'] })], 'TEACH_IN'],
    ['COURSE_LATE', [course('c', { start: 9 })], 'COURSE_EARLIER'],
  ])('%s: training is missing', async (code, courses, remedy) => {
    const requirements = [requirement('r', { mission: 'south' })]
    const answer = await ask(tiny({ requirements, offers: [offer('o')], courses, funds: [fund('f')] }))
    expect(codes(answer)).toEqual([code])
    expect(remedies(answer)).toContain(remedy)
  })

  test.each([
    ['FUND_NONE', [fund('f', { kinds: ['TRAINING'] })], 'WIDEN_FUND'],
    ['FUND_NONE', [], 'ANOTHER_FUND'],
    ['FUND_SHORT', [fund('f', { amount: 40 })], 'ADD_TO_FUND'],
  ])('%s: a cost cannot be paid', async (code, funds, remedy) => {
    const answer = await ask(tiny({ offers: [offer('o', { selfFunded: false })], funds }))
    expect(codes(answer)).toEqual([code])
    expect(remedies(answer)).toContain(remedy)
  })

  test('the offer costs more than it is worth', async () => {
    const o = offer('o', { selfFunded: false, liftPerPerson: 900 })
    const answer = await ask(tiny({ offers: [o], funds: [fund('f', { amount: 200_000 })] }))
    expect(codes(answer)).toEqual(['WORTH'])
    expect(remedies(answer)).toContain('SELF_FUND')
  })

  test('nobody has the capability: the nearest is of its family, and a new offer would do', async () => {
    const requirements = [requirement('r', { capability: 'aeroplane' })]
    const answer = await ask(tiny({ requirements, offers: [offer('o')] }))
    expect(codes(answer)).toEqual(['CAPABILITY'])
    expect(remedies(answer)).toEqual(['NEW_OFFER'])
  })

  test('offers are ranked by how many rules they fail, then by how much', async () => {
    const offers = [
      offer('two', { readiness: 1, languages: ['en'] }),
      offer('far', { readiness: 0 }),
      offer('near', { readiness: 1 }),
    ]
    expect((await ask(tiny({ offers }))).near.map((n) => n.offer)).toEqual(['near', 'far', 'two'])
  })

  test('what several offers lack together is one remedy', async () => {
    const requirements = [requirement('r', { quantity: 2 })]
    const offers = [offer('a', { readiness: 1 }), offer('b', { languages: ['en'] })]
    expect(remedies(await ask(tiny({ requirements, offers })))).toContain('RAISE_READINESS+ADD_LANGUAGE')
  })
})

describe('eligible, but better used elsewhere', () => {
  const problem = tiny({
    requirements: [requirement('r', { weight: 3 }), requirement('heavier', { weight: 5 })],
    offers: [offer('o')],
  })

  test('names the package that holds it, and what forcing it here would cost', async () => {
    const given = await best(problem)
    const answer = await whyNot(given, oracle(), 'r')
    expect(answer.reasons).toEqual(['USED_ELSEWHERE'])
    const [one] = answer.eligible
    expect(one!.holder!.requirement).toBe('heavier')
    // Eleven months from month 1, worth 111 … 101 a month: the weights differ by two.
    const months = Array.from({ length: 11 }, (_, t) => 111 - t).reduce((a, b) => a + b, 0)
    expect(one!.loss).toEqual({ from: 2 * months, to: 2 * months })
    expect(remedies(answer)).toEqual(['ANOTHER_OFFER', 'NEW_OFFER'])
  })

  test('time that is over leaves losses and remedies untried, and says how many', async () => {
    const answer = await whyNot(
      await best(problem),
      oracle(() => false),
      'r',
    )
    expect(answer).toMatchObject({ eligible: [{ loss: null, impossible: false }], remedies: [], untried: 3 })
  })
})

describe('a cap binds', () => {
  const requirements = [requirement('r', { weight: 3 }), requirement('heavier')]

  test('a fund: the amount that is enough is found, not guessed', async () => {
    // Each lift costs 100; the fund pays one, and 60 of the other.
    const two = [
      offer('a', { selfFunded: false, sustainmentPerMonth: 0 }),
      offer('b', { selfFunded: false, sustainmentPerMonth: 0 }),
    ]
    const answer = await ask(tiny({ requirements, offers: two, funds: [fund('f', { amount: 160 })] }))
    expect(answer.reasons).toContain('CAP_BINDS')
    const free = answer.eligible.find((e) => !e.holder)!
    expect(free.caps).toEqual([{ code: 'FUND', params: { fund: 'f', kinds: 'LIFT', have: 60, need: 100, more: 40 } }])
    const [first] = answer.remedies
    expect(first!.steps).toMatchObject([{ code: 'ADD_TO_FUND', params: { fund: 'f', more: 40 } }])
    expect(first!.proof.objective).toBe(first!.proof.bound)
  })

  test('a lot, with who holds it', async () => {
    const equipped = (id: string) => offer(id, { missingEquipment: [{ type: 'armour', quantity: 3 }] })
    const answer = await ask(
      tiny({ requirements, offers: [equipped('a'), equipped('b')], equipmentLots: [lot('l')], funds: [fund('f')] }),
    )
    const free = answer.eligible.find((e) => !e.holder)!
    expect(free.caps).toEqual([
      { code: 'LOT', params: { lot: 'l', type: 'armour', have: 1, need: 3, more: 2, holders: 'heavier' } },
    ])
    expect(answer.remedies[0]!.steps).toMatchObject([{ code: 'ADD_TO_LOT', params: { more: 2 } }])
  })

  test('a course', async () => {
    const south = requirements.map((r) => ({ ...r, mission: 'south' }))
    const answer = await ask(
      tiny({ requirements: south, offers: [offer('a'), offer('b')], courses: [course('c')], funds: [fund('f')] }),
    )
    const free = answer.eligible.find((e) => !e.holder)!
    expect(free.caps).toMatchObject([{ code: 'COURSE', params: { course: 'c', have: 0, need: 8, more: 8 } }])
    expect(remedies(answer)[0]).toBe('ADD_SEATS')
  })

  test('an amount that the best plan spends elsewhere is not enough: it grows until it is', async () => {
    // With 40 more the plan pays the dearer lift of the heavier requirement instead.
    const problem = tiny({
      requirements: [requirement('r', { weight: 1 }), requirement('heavier', { mission: 'south', from: 2 })],
      offers: [
        offer('cheap', { selfFunded: false, sustainmentPerMonth: 0, excludedMissions: ['south'] }),
        offer('dear', { selfFunded: false, sustainmentPerMonth: 0, modules: ['law'], excludedMissions: ['north'] }),
      ],
      funds: [fund('f', { amount: 0 })],
    })
    const given = await best(problem)
    expect(given.packages).toEqual([])
    const answer = await whyNot(given, oracle(), 'r')
    for (const { steps } of answer.remedies) {
      const changed = steps.reduce((p, s) => apply(p, s.changes), problem)
      const plan = await best(changed)
      const facts = new Facts(changed)
      expect(closes(answer.coverage, coverage(facts, facts.requirements.get('r')!, plan.packages))).toBe(true)
    }
  })
})

test('a requirement that is closed has nothing to explain', async () => {
  const answer = await ask(tiny({ requirements: [requirement('r', { from: 1 })], offers: [offer('o')] }))
  expect(answer).toMatchObject({ reasons: ['CLOSED'], remedies: [], untried: 0 })
})

test('an unknown requirement is refused', async () => {
  await expect(ask(tiny(), 'nowhere')).rejects.toMatchObject({ problem: { code: 'match.id_unknown' } })
})
