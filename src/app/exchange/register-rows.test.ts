import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contributorRows, contributorSums, deployedPersons, monthRows, type PersonsRow } from './register-rows.ts'

const ON = '2010-06-30'
const brief = (rows: readonly PersonsRow[]) => rows.map((r) => [r.mission, r.capability, r.value])
const row = (mission: string, contributor: string, troops = '', formed = '', individual = '', experts = '') =>
  contributorRows(
    { mission, contributor, troops, formed_police: formed, individual_police: individual, experts_on_mission: experts },
    ON,
  )

describe('a month of a mission', () => {
  test('gives each part and the total, as the register states them', () => {
    const rows = monthRows({ mission: 'UNMIT', on: ON, troops: 0, police: 1434, experts_on_mission: 34 })
    expect(brief(rows)).toEqual([
      ['UNMIT', 'troops', 0],
      ['UNMIT', 'police-personnel', 1434],
      ['UNMIT', 'experts-on-mission', 34],
      ['UNMIT', 'uniformed', 1468],
    ])
    expect(new Set(rows.map((r) => r.key)).size).toBe(4)
    expect(rows.every((r) => !r.derived && r.contributor === null && r.on === ON)).toBe(true)
  })

  test('says nothing of what is empty', () => {
    const rows = monthRows({ mission: 'UNMIT', on: ON, troops: null, police: 5, experts_on_mission: null })
    expect(brief(rows)).toEqual([
      ['UNMIT', 'police-personnel', 5],
      ['UNMIT', 'uniformed', 5],
    ])
    expect(monthRows({ mission: 'UNMIT', on: ON, troops: null, police: null, experts_on_mission: null })).toEqual([])
  })
})

describe('a contributor in a mission', () => {
  test('gives what it has there, and no zeros beside', () => {
    const rows = row('UNAMID', 'BGD', '1100', '1', '0', '')
    expect(brief(rows)).toEqual([
      ['UNAMID', 'troops', 1100],
      ['UNAMID', 'formed-police', 1],
    ])
    expect(rows.map((r) => r.key)).toEqual([
      'contributor/2010-06-30/UNAMID/BGD/troops',
      'contributor/2010-06-30/UNAMID/BGD/formed-police',
    ])
    expect(rows.every((r) => r.contributor === 'BGD' && !r.derived)).toBe(true)
  })

  test('with zeros throughout is kept as listed with none', () => {
    expect(brief(row('MINURSO', 'USA', '0', '0', '0', '0'))).toEqual([['MINURSO', 'uniformed', 0]])
  })
})

describe('the sums of a register by contributor', () => {
  test('are of each mission and part, derived, with police in one', () => {
    const rows = [
      ...row('UNAMID', 'BGD', '1100', '280'),
      ...row('UNAMID', 'NGA', '3300', '', '200', '15'),
      ...row('UNMIT', 'PRT', '', '140', '60'),
    ]
    const sums = contributorSums(rows)
    const of = (mission: string) =>
      Object.fromEntries(sums.filter((s) => s.mission === mission).map((s) => [s.capability, s.value]))
    expect(of('UNAMID')).toEqual({
      troops: 4400,
      'formed-police': 280,
      'individual-police': 200,
      'experts-on-mission': 15,
      'police-personnel': 480,
    })
    expect(of('UNMIT')).toEqual({
      troops: 0,
      'formed-police': 140,
      'individual-police': 60,
      'experts-on-mission': 0,
      'police-personnel': 200,
    })
    expect(sums).toHaveLength(10)
    expect(sums.every((s) => s.derived && s.contributor === null && s.on === ON)).toBe(true)
    expect(new Set(sums.map((s) => s.key)).size).toBe(sums.length)
  })

  test('lose nobody, and count nobody twice', () => {
    const number = fc.nat(5_000).map(String)
    const given = fc.tuple(fc.constantFrom('A', 'B'), number, number, number, number)
    fc.assert(
      fc.property(fc.array(given, { maxLength: 12 }), (all) => {
        const rows = all.flatMap(([mission, ...n], i) => row(mission, `C${i}`, ...n))
        const sums = contributorSums(rows)
        const total = (list: readonly PersonsRow[]) => list.reduce((n, r) => n + r.value, 0)
        expect(total(sums.filter((s) => s.capability !== 'police-personnel'))).toBe(total(rows))
        expect(total(sums.filter((s) => s.capability === 'police-personnel'))).toBe(
          total(rows.filter((r) => r.capability.endsWith('-police'))),
        )
      }),
    )
  })

  test('are zero where only zeros are listed', () => {
    const sums = contributorSums(row('MINURSO', 'USA', '0'))
    expect(sums.map((s) => s.value)).toEqual([0, 0, 0, 0, 0])
    expect(sums.map((s) => s.capability)).not.toContain('uniformed')
  })
})

test('a row ready to append is in persons and known from the day that it speaks of', () => {
  const ready = deployedPersons(row('UNAMID', 'BGD', '1100')[0]!, 'some-source')
  expect(ready).toMatchObject({
    mission: 'UNAMID',
    capability: 'troops',
    contributor: 'BGD',
    measure: 'DEPLOYED',
    value: 1100,
    unit: 'person',
    valid_on: ON,
    derived: false,
    source: 'some-source',
    known_from: '2010-06-30T00:00:00Z',
    known_basis: 'AS_OF',
  })
})
