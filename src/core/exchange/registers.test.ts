import { describe, expect, test } from 'vitest'
import { contributorRow, monthRow, type Known } from './registers.ts'

const MISSIONS = new Set(['UNAMID', 'UNMIS', 'UNMIT'])
const ORGANISATIONS = new Map([
  ['BGD', 'BGD'],
  ['Bangladesh', 'BGD'],
])
const known: Known = {
  mission: (code) => (MISSIONS.has(code) ? code : null),
  organisation: (name) => ORGANISATIONS.get(name) ?? null,
  nearestMission: (code) => `near ${code}`,
  nearestOrganisation: (name) => `near ${name}`,
}
const refused = (code: string, params: object) => ({ ok: false, problem: { code, params } })

describe('a row of the register by month', () => {
  const row = { date: '2010-06-30', mission: 'UNMIT', troops: '0', police: '1,434', observers: '34', total: '1,468' }

  test('is taken, with observers as experts on mission', () => {
    expect(monthRow(row, known)).toEqual({
      ok: true,
      value: { mission: 'UNMIT', on: '2010-06-30', troops: 0, police: 1434, experts_on_mission: 34 },
    })
  })

  test('keeps the empty as unknown, and zero as zero', () => {
    expect(monthRow({ ...row, police: '', total: '34' }, known)).toMatchObject({
      value: { troops: 0, police: null, experts_on_mission: 34 },
    })
  })

  test.each(['troops', 'police', 'observers'])('may give its %s only', (column) => {
    const bare = { date: '2010-06-30', mission: ' UNMIT ', troops: '', police: '', observers: '', total: '7' }
    const found = monthRow({ ...bare, [column]: '7' }, known)
    expect(found).toMatchObject({ ok: true, value: { mission: 'UNMIT' } })
    expect(Object.values(found.ok ? found.value : {}).filter((v) => v === null)).toHaveLength(2)
  })

  test('needs no total', () => {
    expect(monthRow({ ...row, total: '' }, known).ok).toBe(true)
    expect(monthRow({ ...row, total: 'NA' }, known).ok).toBe(true)
  })

  test('whose total is not the sum of its parts is refused with both', () => {
    expect(monthRow({ ...row, total: '1469' }, known)).toEqual(refused('row.total_differs', { sum: 1468, total: 1469 }))
    expect(monthRow({ ...row, total: '0' }, known)).toEqual(refused('row.total_differs', { sum: 1468, total: 0 }))
  })

  test('that gives nothing is refused, whatever its total', () => {
    expect(monthRow({ ...row, troops: '', police: 'NA', observers: 'unknown' }, known)).toEqual(
      refused('row.nothing_given', {}),
    )
  })

  test.each([
    [{ mission: 'UNMITT' }, 'row.mission_unknown', { mission: 'UNMITT', nearest: 'near UNMITT' }],
    [{ mission: '' }, 'row.mission_unknown', { mission: '', nearest: 'near ' }],
    [{ date: '30/06/2010' }, 'row.date_invalid', { value: '30/06/2010' }],
    [{ police: '-1' }, 'row.number_invalid', { column: 'police', value: '-1' }],
    [{ total: 'many' }, 'row.number_invalid', { column: 'total', value: 'many' }],
  ])('with %j is refused: %s', (more, code, params) => {
    expect(monthRow({ ...row, ...more }, known)).toEqual(refused(code, params))
  })
})

describe('a row of the register by contributor', () => {
  const row = {
    mission: 'UNAMID',
    contributor: 'Bangladesh',
    iso3: 'BGD',
    troops: '1,100',
    formed_police: '280',
    individual_police: '',
    experts_on_mission: '0',
    total: '1380',
  }

  test('is taken, with what is left empty as none', () => {
    expect(contributorRow(row, known)).toEqual({
      ok: true,
      value: {
        mission: 'UNAMID',
        contributor: 'BGD',
        troops: 1100,
        formed_police: 280,
        individual_police: 0,
        experts_on_mission: 0,
      },
    })
  })

  test('goes by the code, else by the name', () => {
    for (const more of [{ contributor: 'People’s Republic' }, { iso3: '' }, { iso3: 'XXX' }])
      expect(contributorRow({ ...row, ...more }, known)).toMatchObject({ value: { contributor: 'BGD' } })
  })

  test('of zeros is kept; of nothing at all it is refused', () => {
    const zeros = { troops: '0', formed_police: '0', individual_police: '0', experts_on_mission: '0', total: '0' }
    expect(contributorRow({ ...row, ...zeros }, known)).toMatchObject({ ok: true, value: { troops: 0 } })
    const nothing = { troops: '', formed_police: 'NA', individual_police: '', experts_on_mission: 'unknown', total: '' }
    expect(contributorRow({ ...row, ...nothing }, known)).toEqual(refused('row.nothing_given', {}))
  })

  test('whose total is not the sum of its parts is refused', () => {
    expect(contributorRow({ ...row, total: '1381' }, known)).toEqual(
      refused('row.total_differs', { sum: 1380, total: 1381 }),
    )
  })

  test('of an unknown contributor is refused with the nearest by name', () => {
    const params = { contributor: 'Bangla', nearest: 'near Bangla' }
    expect(contributorRow({ ...row, iso3: '', contributor: 'Bangla' }, known)).toEqual(
      refused('row.contributor_unknown', params),
    )
    expect(contributorRow({ ...row, iso3: 'XXX', contributor: '' }, known)).toEqual(
      refused('row.contributor_unknown', { contributor: 'XXX', nearest: 'near XXX' }),
    )
  })

  test('shows an unknown name, but not at any length', () => {
    expect(contributorRow({ ...row, iso3: '', contributor: 'X'.repeat(200) }, known)).toMatchObject(
      refused('row.contributor_unknown', { contributor: 'X'.repeat(80) }),
    )
  })

  test('of an unknown mission, or with a bad number, is refused', () => {
    expect(contributorRow({ ...row, mission: 'X'.repeat(200) }, known)).toMatchObject(
      refused('row.mission_unknown', { mission: 'X'.repeat(80) }),
    )
    expect(contributorRow({ ...row, troops: '1.5' }, known)).toEqual(
      refused('row.number_invalid', { column: 'troops', value: '1.5' }),
    )
  })
})
