import { describe, expect, test } from 'vitest'
import { siteRow } from './geo-pko.ts'
import type { Known } from './registers.ts'

const known: Known = {
  mission: (code) => (code === 'UNAMID' ? code : null),
  organisation: (name) => (name === 'Nigeria' ? 'NGA' : null),
  nearestMission: () => 'UNAMID',
  nearestOrganisation: () => 'Nigeria',
}
const row = {
  source: 'Map no. 4327.7',
  mission: 'UNAMID',
  year: '2010',
  month: '2',
  location: 'Nyala',
  country: 'Sudan',
  latitude: '12.05',
  longitude: '24.88',
  'no.troops': '850',
  nameoftcc_1: 'Nigeria',
  notroopspertcc_1: '850',
  nameoftcc_2: 'Atlantis',
  notroopspertcc_2: 'unknown',
  nameoftcc_3: 'NA',
  nameoftcc_10: 'Nigeria',
  nameoftcc_11: 'Nigeria',
  inf: '1',
  med: '0',
  eng: 'NA',
  'he.sup': '2',
  comments: 'NA',
}
const take = (more: Record<string, string> = {}) => siteRow({ ...row, ...more }, known)
const refused = (code: string, params: object) => ({ ok: false, problem: { code, params } })

describe('a row of Geo-PKO', () => {
  test('is a place on the last day of the map’s month', () => {
    expect(take()).toEqual({
      ok: true,
      value: {
        mission: 'UNAMID',
        map: 'Map no. 4327.7',
        place: 'Nyala',
        country: 'Sudan',
        latitude: 12.05,
        longitude: 24.88,
        persons: 850,
        on: '2010-02-28',
        contributors: [
          { name: 'Nigeria', organisation: 'NGA', persons: 850 },
          { name: 'Atlantis', organisation: null, persons: null },
          { name: 'Nigeria', organisation: 'NGA', persons: null },
        ],
        units: { inf: 1, 'he.sup': 2 },
        note: null,
      },
    })
  })

  test.each([
    ['2012', '2', '2012-02-29'],
    ['1948', '1', '1948-01-31'],
    ['2199', '12', '2199-12-31'],
  ])('of year %s and month %s is of %s', (year, month, on) => {
    expect(take({ year, month })).toMatchObject({ value: { on } })
  })

  test('may not know how many, or where', () => {
    expect(take({ 'no.troops': 'unknown', latitude: 'NA', longitude: 'NA', country: '' })).toMatchObject({
      value: { persons: null, latitude: null, longitude: null, country: null },
    })
    expect(take({ latitude: '0', longitude: '0' })).toMatchObject({ value: { latitude: 0, longitude: 0 } })
  })

  test.each([
    ['2010', '13', '2010-13'],
    ['2010', '0', '2010-0'],
    ['2010', '', '2010-'],
    ['', '2', '-2'],
    ['1947', '12', '1947-12'],
    ['2200', '1', '2200-1'],
    ['2010', '2.5', '2010-2.5'],
    ['MMX', '2', 'MMX-2'],
    ['9'.repeat(90), '2', '9'.repeat(80)],
  ])('of year %j and month %j is refused', (year, month, value) => {
    expect(take({ year, month })).toEqual(refused('row.date_invalid', { value }))
  })

  test.each([
    ['91', '24'],
    ['12', '180.5'],
    ['12,05', '24'],
    ['NA', '24'],
    ['12', ''],
  ])('at %j, %j is refused', (latitude, longitude) => {
    expect(take({ latitude, longitude })).toEqual(refused('row.coordinate_invalid', { latitude, longitude }))
  })

  test('of an unknown mission, or with a bad number, is refused', () => {
    expect(take({ mission: 'UNAMI' })).toEqual(refused('row.mission_unknown', { mission: 'UNAMI', nearest: 'UNAMID' }))
    expect(take({ 'no.troops': '-5' })).toEqual(refused('row.number_invalid', { column: 'no.troops', value: '-5' }))
  })
})
