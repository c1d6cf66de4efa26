import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './register.ts'

/** A layout with the table that its rows end up in, and fictional rows of it. */
export interface Layout {
  readonly title: string
  readonly table: 'observation' | 'deployment'
  readonly header: string
  /** Row `i` of the file of a round; no two rounds share one, and none is in the shipped situation. */
  readonly row: (i: number, round: number) => string
}

/** Every mission of the shipped reference data. */
const MISSIONS = readFileSync(path.join(ROOT, 'data', 'reference', 'missions.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',')[0]!)
  .filter((code) => code !== 'ALL')

const mission = (i: number): string => MISSIONS[i % MISSIONS.length]!
const turn = (i: number): number => Math.floor(i / MISSIONS.length)

const DAY_MS = 86_400_000

/** From 1948 on, every so many days, each round a day later: no round has a day of another, none is in the situation. */
export const byMonth = (everyDays: number): Layout => ({
  title: 'the register by month',
  table: 'observation',
  header: 'date,mission,troops,police,observers,total',
  row(i, round) {
    const on = new Date(Date.UTC(1948, 0, 1) + (turn(i) * everyDays + round) * DAY_MS).toISOString().slice(0, 10)
    const [troops, police, observers] = [1_000 + (i % 977), i % 89, i % 13]
    return [on, mission(i), troops, police, observers, troops + police + observers].join(',')
  },
})

export const SITES: Layout = {
  title: 'Geo-PKO sites',
  table: 'deployment',
  header:
    'source,mission,year,month,location,country,latitude,longitude,no.troops,nameoftcc_1,notroopspertcc_1,inf,comments',
  row(i, round) {
    const n = turn(i)
    const [latitude, longitude] = [(n % 900) / 10, (n % 1_800) / 10]
    const map = `Map no. ${4_000 + (n % 60)}.${round}`
    const when = [1948 + 15 * (round % 5) + (n % 15), 1 + (n % 12)]
    return [
      map,
      mission(i),
      ...when,
      `Place ${n}`,
      'Land',
      latitude,
      longitude,
      i % 900,
      'Nigeria',
      i % 300,
      1,
      'NA',
    ].join(',')
  },
}

/** Writes a file of a layout piece by piece. */
export function writeRows(file: string, layout: Layout, rows: number, round: number): void {
  const out = openSync(file, 'w')
  writeSync(out, `${layout.header}\n`)
  for (let at = 0; at < rows; at += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, rows - at) }, (_, n) => `${layout.row(at + n, round)}\n`)
    writeSync(out, lines.join(''))
  }
  closeSync(out)
}
