import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { placeOf } from './towns.ts'

const FILE = path.join(import.meta.dirname, '../../../data/reference/missions.csv')

test('every headquarters of the register has a place', () => {
  const missions: Record<string, string>[] = parse(readFileSync(FILE), { columns: true })
  const towns = missions.map(({ headquarters }) => headquarters!).filter((name) => name !== '')
  expect(towns.length).toBeGreaterThan(60)
  expect(towns.filter((name) => placeOf(name) === null)).toEqual([])
})

test('two headquarters: midway; an unknown town, or none: nowhere', () => {
  expect(placeOf('Islamabad / Srinagar')).toEqual([73.9, 33.900000000000006])
  expect(placeOf('Atlantis')).toBeNull()
  expect(placeOf('Asmara / Atlantis')).toBeNull()
  expect(placeOf(null)).toBeNull()
})
