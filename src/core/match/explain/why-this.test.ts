import { expect, test } from 'vitest'
import { best, course, fund, lot, offer, requirement, tiny } from '../../../../test/support/tiny-match.ts'
import { Facts } from './facts.ts'
import { partsOf, whyThis } from './why-this.ts'

const problem = tiny({
  requirements: [requirement('r', { mission: 'south', capability: 'helicopter' })],
  offers: [
    offer('o', {
      capability: 'aeroplane',
      selfFunded: false,
      missingEquipment: [{ type: 'armour', quantity: 4 }],
      readiness: 3,
    }),
  ],
  equipmentLots: [lot('l')],
  courses: [course('c')],
  funds: [
    fund('lift', { kinds: ['LIFT'] }),
    fund('rest', { kinds: ['EQUIPMENT', 'TRAINING', 'SUSTAINMENT'], donor: 'donor of lift' }),
  ],
})

test('names every rule that a package meets, with its figures, and who brings what', async () => {
  const { packages, objective } = await best(problem)
  const why = whyThis(new Facts(problem), packages, { requirement: 'r', offer: 'o' })
  expect(why.value).toBe(objective)
  expect(why.bills).toEqual({ LIFT: 200, EQUIPMENT: 12, TRAINING: 40, SUSTAINMENT: 90 })
  expect(why.cost).toBe(342)
  expect(why.parties).toBe(3)
  expect(Object.fromEntries(why.met.map((m) => [m.code, m.params]))).toMatchObject({
    SUBSTITUTE: { have: 'aeroplane', need: 'helicopter', percent: 80 },
    READINESS: { have: 3, need: 2 },
    NO_CAVEAT: { mission: 'south' },
    CONSENT: { mission: 'south', state: 'state of o' },
    LANGUAGE: { language: 'fr' },
    ENVIRONMENT: { mission: 'south' },
    STAY: { start: 3, end: 12, have: 9, need: 3, first: 1, lead: 1 },
    LOT: { lot: 'l', type: 'armour', quantity: 4, ready: 2, start: 3 },
    COURSE: { course: 'c', module: 'law', seats: 8, ready: 2, start: 3 },
  })
  const paid = why.met.flatMap((m) => (m.code === 'PAID' ? [[m.params.kind, m.params.amount, m.params.funds]] : []))
  expect(paid).toEqual([
    ['LIFT', 200, 'lift'],
    ['EQUIPMENT', 12, 'rest'],
    ['TRAINING', 40, 'rest'],
    ['SUSTAINMENT', 90, 'rest'],
  ])
  expect(why.parts).toEqual([
    { role: 'CONTRIBUTOR', party: 'state of o', component: 'o', amount: null },
    { role: 'EQUIPPER', party: 'donor of l', component: 'l', amount: null },
    { role: 'TRAINER', party: 'provider of c', component: 'c', amount: null },
    { role: 'FUNDER', party: 'donor of lift', component: 'rest', amount: 142 },
    { role: 'LIFT', party: 'donor of lift', component: 'lift', amount: 200 },
  ])
})

test('who sends and pays for itself has no funder', async () => {
  const own = tiny({ offers: [offer('o')] })
  const { packages } = await best(own)
  expect(partsOf(new Facts(own), packages[0]!).map((p) => p.role)).toEqual(['CONTRIBUTOR'])
  const why = whyThis(new Facts(own), packages, { requirement: 'r', offer: 'o' })
  expect(why.met.map((m) => m.code)).toContain('SELF_FUNDED')
})

test('a package that the plan does not have is refused', () => {
  expect(() => whyThis(new Facts(problem), [], { requirement: 'r', offer: 'o' })).toThrow(/match.id_unknown/)
})
