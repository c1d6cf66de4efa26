import { expect, test } from 'vitest'
import { requirement, tiny } from '../../../../test/support/tiny-match.ts'
import type { Day } from '../../history/day.ts'
import { ASSUMPTIONS } from './assumptions.ts'
import { imagined, type Thought } from './imagined.ts'

const PROBLEM = tiny({ requirements: [requirement('r'), requirement('s', { mission: 'south', minimumReadiness: 3 })] })
const TERMS: Thought['terms'] = {
  quantity: 3,
  mission: null,
  availableFrom: null,
  availableUntil: null,
  responseDays: null,
  standards: [],
  earmarks: [],
}
const said = (...pairs: [string, string][]): Thought['terms']['standards'] =>
  pairs.map(([attribute, value]) => ({ attribute, value, unit: null }))

const made = (terms: Partial<Thought['terms']> = {}, more: Partial<Thought> = {}) =>
  imagined(
    {
      id: 't',
      organisation: 'X',
      kind: 'UNIT',
      capability: 'helicopter',
      readiness: null,
      ...more,
      terms: { ...TERMS, ...terms },
    },
    PROBLEM,
    { asOf: '2010-07-27' as Day, group: 'g', assumptions: ASSUMPTIONS },
  )
const offered = (...args: Parameters<typeof made>) => {
  const found = made(...args)
  if ('none' in found) throw new Error(found.none)
  return found
}

test('what is not said is taken to be in favour, and named', () => {
  const { offer, assumed } = offered()
  expect(assumed).toEqual(['PERSONS', 'AVAILABILITY', 'READINESS', 'LANGUAGE', 'TRAINING', 'HOT_AND_HIGH', 'EQUIPMENT'])
  expect(offer).toMatchObject({
    quantity: 1,
    persons: 0,
    from: 0,
    until: 12,
    readiness: 3,
    languages: ['fr'],
    modules: ['law'],
    hotAndHigh: true,
    missingEquipment: [],
    excludedMissions: [],
  })
})

test('what is said is kept, though it speaks against the offer', () => {
  const { offer, assumed } = offered(
    {
      responseDays: 60,
      availableUntil: '2011-03-31' as Day,
      mission: 'south',
      standards: said(
        ['persons', '40'],
        ['language', 'en'],
        ['hot-and-high', 'no'],
        ['missing-equipment:armour', '2'],
        ['module', 'none'],
      ),
    },
    { readiness: 1 },
  )
  expect(assumed).toEqual([])
  expect(offer).toMatchObject({
    persons: 40,
    from: 3,
    until: 9,
    readiness: 1,
    languages: ['en'],
    hotAndHigh: false,
    missingEquipment: [{ type: 'armour', quantity: 2 }],
    modules: [],
    excludedMissions: ['north'],
  })
})

test('equipment and modules that the problem does not know are as good as not said', () => {
  const { offer, assumed } = offered({ standards: said(['missing-equipment:boat', '1'], ['module', 'sailing']) })
  expect(assumed).toEqual(expect.arrayContaining(['EQUIPMENT', 'TRAINING']))
  expect(offer.missingEquipment).toEqual([])
})

test('persons are asked about all together, and their number must be known', () => {
  expect(offered({ quantity: 25 }, { kind: 'INDIVIDUALS', capability: 'police' }).offer).toMatchObject({
    quantity: 25,
    persons: 25,
  })
  expect(made({ quantity: null }, { capability: 'police' })).toEqual({ none: 'QUANTITY' })
  expect(made({ quantity: 0 }, { capability: 'police' })).toEqual({ none: 'QUANTITY' })
  expect(made({ quantity: 1_000_000 }, { capability: 'police' })).toEqual({ none: 'QUANTITY' })
  expect(offered({ quantity: null }).offer.quantity).toBe(1)
})

test('why a match cannot tell is said', () => {
  expect(made({}, { kind: 'FUNDING' })).toEqual({ none: 'COMPONENT' })
  expect(made({}, { capability: 'boat' })).toEqual({ none: 'NOT_ASKED' })
  expect(made({ availableFrom: '2012-01-01' as Day })).toEqual({ none: 'UNAVAILABLE' })
  expect(made({ availableUntil: '2010-07-01' as Day })).toEqual({ none: 'UNAVAILABLE' })
})
