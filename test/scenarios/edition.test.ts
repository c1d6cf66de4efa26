import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diffEdition } from '../../src/app/gap/edition/diff.ts'
import { showEdition } from '../../src/app/gap/edition/show.ts'
import type { EditionDiffView, LineChangeView } from '../../src/contract/edition.ts'
import { published } from '../support/edition.ts'
import { testRegister, type TestRegister } from './register.ts'

// The list of three days of 2010, published one after the other. What must have changed is worked out by hand from
// data/situation: requirements.csv (resolutions) and strength-by-month.csv (registers of 30 June and 30 September).

let register: TestRegister
beforeAll(async () => {
  register = await testRegister()
  const { ctx } = register
  expect(await published(ctx, { asOf: '2010-06-30' })).toBe(1)
  expect(await published(ctx, { asOf: '2010-07-27', supersedes: 1 })).toBe(2)
  expect(await published(ctx, { asOf: '2010-09-30', supersedes: 2 })).toBe(3)
})
afterAll(() => register.close())

const diff = (edition: number, against: string): Promise<EditionDiffView> =>
  diffEdition(register.ctx, { edition, against })
const find = (d: EditionDiffView, id: string): LineChangeView => {
  const found = d.changes.filter((c) => c.after === id || c.before === id)
  expect(found, id).toHaveLength(1)
  return found[0]!
}
const told = (c: LineChangeView) => [c.kind, c.readingBefore?.gap ?? null, c.readingAfter?.gap ?? null]

describe('from 30 June to 27 July 2010', () => {
  test('MINURCAT: resolution 1923 lowered the ceiling from 5,200 to 2,200 troops on 15 July; 2,473 were there', async () => {
    const troops = find(await diff(2, '1'), 'MINURCAT/troops')
    expect(told(troops)).toEqual(['CLOSED', 5200 - 2473, 0])
    expect(troops.readingAfter).toMatchObject({ kind: 'OVER', over: 2473 - 2200 })
    expect(troops.changed).toEqual([{ field: 'required', before: 5200, after: 2200 }])
  })

  test('MONUC became MONUSCO on 1 July: what it had is the same line, what resolution 1925 set is new', async () => {
    const d = await diff(2, '1')
    for (const capability of ['military-helicopter', 'tactical-airlift']) {
      const line = find(d, `MONUSCO/${capability}`)
      expect([line.before, line.remarks, line.from]).toEqual([`MONUC/${capability}`, ['carried'], 'MONUC'])
      expect(line.kind).toBe('UNCHANGED')
    }
    expect(d.changes.filter((c) => c.kind === 'CLOSED' && c.mission.code.startsWith('MONU'))).toEqual([])
    expect(told(find(d, 'MONUSCO/troops'))).toEqual(['NEW', null, 19815 - 18653])
    expect(told(find(d, 'MONUSCO/experts-on-mission'))).toEqual(['NEW', null, 760 - 704])
  })

  test('UNAMID and UNMIT: the register of June still stood', async () => {
    const d = await diff(2, '1')
    expect(told(find(d, 'UNAMID/military-utility-helicopter'))).toEqual(['UNCHANGED', 18, 18])
    expect(told(find(d, 'UNMIT/police-personnel'))).toEqual(['UNCHANGED', 1608 - 1434, 1608 - 1434])
    expect(told(find(d, 'UNAMID/formed-police-unit'))).toEqual(['UNCHANGED', null, null])
  })

  test('needs that the report of 27 July states without a figure are new, and no sum holds them', async () => {
    const d = await diff(2, '1')
    expect(told(find(d, 'UNMIS/military-utility-helicopter'))).toEqual(['NEW', null, null])
    expect(d.totals.find((t) => t.unit === 'airframe')).toEqual({ unit: 'airframe', before: 54, after: 54 })
    expect(d.unknown.after - d.unknown.before).toBe(
      d.changes.filter((c) => c.kind === 'NEW' && c.readingAfter?.kind === 'UNKNOWN').length,
    )
  })
})

describe('from 27 July to 30 September 2010', () => {
  test.each<[string, string, number, number]>([
    // required less what the register of June, then of September, counts
    ['MINURCAT/troops', 'NEW', 0, 2200 - 2127],
    ['MINURCAT/police-personnel', 'WIDENED', 300 - 189, 300 - 132],
    ['MINURCAT/experts-on-mission', 'WIDENED', 25 - 24, 25 - 22],
    ['MONUSCO/troops', 'WIDENED', 19815 - 18653, 19815 - 17536],
    ['MONUSCO/experts-on-mission', 'NARROWED', 760 - 704, 760 - 708],
    ['UNAMID/military-personnel', 'WIDENED', 19555 - (17018 + 251), 19555 - (16939 + 259)],
    ['UNMIS/military-personnel', 'WIDENED', 10000 - (9441 + 497), 10000 - (9442 + 478)],
    ['UNMIS/police-personnel', 'WIDENED', 715 - 676, 715 - 627],
    ['UNMIT/police-personnel', 'NARROWED', 1608 - 1434, 1608 - 1485],
    // Resolution 1942 raised UNOCI by 500 on 29 September.
    ['UNOCI/uniformed', 'WIDENED', 8650 - (7191 + 1140 + 193), 9150 - (7185 + 1267 + 184)],
  ])('%s: %s', async (id, kind, before, after) => {
    expect(told(find(await diff(3, '2'), id))).toEqual([kind, before, after])
  })

  test('nothing else changed, and the sum of persons is what these lines make', async () => {
    const d = await diff(3, '2')
    expect(d.counts).toEqual({ NEW: 1, CLOSED: 0, WIDENED: 7, NARROWED: 2, UNCHANGED: 31 })
    const grown = 73 + (168 - 111) + (3 - 1) + (2279 - 1162) + (52 - 56) + (2357 - 2286) + (80 - 62) + (88 - 39)
    const persons = d.totals.find((t) => t.unit === 'person')!
    expect(persons.after - persons.before).toBe(grown + (123 - 174) + (514 - 126))
    expect(d.totals.find((t) => t.unit === 'airframe')).toEqual({ unit: 'airframe', before: 54, after: 54 })
  })
})

test('from June to September: what opened and closed between is not seen twice', async () => {
  const d = await diff(3, '1')
  expect(told(find(d, 'MINURCAT/troops'))).toEqual(['NARROWED', 2727, 73])
  expect(find(d, 'MONUSCO/military-helicopter').before).toBe('MONUC/military-helicopter')
})

test('backwards: closed is new, widened is narrowed', async () => {
  const [forth, back] = [await diff(3, '2'), await diff(2, '3')]
  expect(back.counts).toEqual({ ...forth.counts, NEW: 0, CLOSED: 1, WIDENED: 2, NARROWED: 7 })
  expect(back.totals).toEqual(forth.totals.map(({ unit, before, after }) => ({ unit, before: after, after: before })))
})

test('up to today, which is 27 July here: the edition of that day has not changed since', async () => {
  const d = await diff(2, 'today')
  expect(d.after).toMatchObject({ number: null, asOf: '2010-07-27' })
  expect([d.counts.UNCHANGED, d.changes.length]).toEqual([41, 41])
})

test('each is followed by the next', async () => {
  const stand = async (n: number) => {
    const { status, supersededBy } = await showEdition(register.ctx, n)
    return [status, supersededBy]
  }
  expect(await Promise.all([1, 2, 3].map(stand))).toEqual([
    ['SUPERSEDED', 2],
    ['SUPERSEDED', 3],
    ['CURRENT', null],
  ])
})
