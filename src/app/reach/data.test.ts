import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readCsv } from '../exchange/csv-file.ts'
import { readReach, shippedReach } from './data.ts'

const DATA = path.resolve(import.meta.dirname, '../../../data')
const scratch = mkdtempSync(path.join(os.tmpdir(), 'gaplist-reach-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('the shipped files', () => {
  test('every row names a source of the register, every assumption an author', async () => {
    const sources = new Set((await readCsv(path.join(DATA, 'reference', 'sources.csv'))).map((r) => r['id']))
    const data = await shippedReach()
    const assumed = Object.values(data.assumptions)
    const rows = [
      ...data.sites,
      ...data.hospitals,
      ...data.fleets,
      ...data.types,
      ...data.airfields.values(),
      ...assumed,
    ]
    expect(rows.map((r) => r.source).filter((s) => !sources.has(s))).toEqual([])
    expect(data.sites.filter((s) => s.coordinatesSource !== null && !sources.has(s.coordinatesSource))).toEqual([])
    expect(assumed.every((a) => a.author !== '')).toBe(true)
    const guessed = [...data.hospitals, ...data.fleets.filter((f) => f.baseBasis === 'ASSUMPTION')]
    expect(guessed.filter((r) => r.author === null)).toEqual([])
  })

  test('bases and hospitals are sites of their mission, types are known, keys are single', async () => {
    const { sites, hospitals, fleets, types } = await shippedReach()
    for (const mission of ['UNOCI', 'UNMIS', 'UNAMID', 'MONUC', 'MONUSCO']) {
      const own = sites.filter((s) => s.missions.includes(mission)).map((s) => s.key)
      expect(own.length).toBeGreaterThan(10)
      expect(new Set(own).size).toBe(own.length)
      const used = [...hospitals, ...fleets.map((f) => ({ ...f, site: f.base }))]
      expect(used.filter((r) => r.missions.includes(mission) && !own.includes(r.site))).toEqual([])
    }
    expect(fleets.filter((f) => !types.some((t) => t.code === f.type))).toEqual([])
    expect(types.map((t) => t.code)).toContain('mi-17')
  })
})

/** A copy of the shipped files in which a text is another. */
const spoilt = (file: string, from: string, to: string): string => {
  const dir = mkdtempSync(path.join(scratch, 'd'))
  cpSync(path.join(DATA, 'reach'), dir, { recursive: true })
  const name = path.join(dir, file)
  const before = readFileSync(name, 'utf8')
  expect(before).toContain(from)
  writeFileSync(name, before.replace(from, to))
  return dir
}

test.each([
  ['sites.csv', ',SITE,', ',VILLAGE,', 'kind'],
  ['sites.csv', 'UNOCI,abidjan,Abidjan,MISSION_HQ,5.32', 'UNOCI,abidjan,Abidjan,MISSION_HQ,95.32', 'latitude'],
  ['sites.csv', '5.32,-4.04', '5.32,', 'latitude'],
  ['sites.csv', ',DIAP,', ',ZZZZ,', 'airfield'],
  ['sites.csv', '2009-01-01', '2009-02-30', 'from'],
  ['aircraft.csv', 'nyala,mi-35,5', 'nyala,mi-35,many', 'count'],
  ['aircraft-types.csv', '200,230', '230,200', 'cruise_low'],
  ['assumptions.csv', 'notify,15,30', 'notify,30,15', 'key'],
  ['assumptions.csv', 'notify,15,30,min', 'notify,15,30,hour', 'unit'],
  ['assumptions.csv', 'cover_minutes', 'notify', 'key'],
])('%s with %s as %s is refused with its place', async (file, from, to, field) => {
  await expect(readReach(spoilt(file, from, to))).rejects.toMatchObject({
    problem: { code: 'reach.data_invalid', params: { file, field } },
  })
})
