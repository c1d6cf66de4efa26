import { readFileSync } from 'node:fs'
import path from 'node:path'

const GUIDE = readFileSync(path.resolve(import.meta.dirname, '../../docs/guide/disclosure.md'), 'utf8')

/** The rows of a table of the guide to disclosure, by its heading's number; the first has the headings. */
export function guideTable(number: number): string[][] {
  const part = GUIDE.split(/^## /m).find((section) => section.startsWith(`${number}. `))!
  const rows = part.split('\n').filter((line) => line.startsWith('|'))
  return rows
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter((r) => !r[0]!.startsWith('---'))
}

/** Who plays which role of the guide's tables. Pledges are Bangladesh's. */
export const PLAYERS = {
  owner: { organisation: 'BGD', level: 'READER' },
  Secretariat: { organisation: 'UN-DPKO', level: 'EDITOR' },
  'Working Group': { organisation: 'UN-SC-WGPKO', level: 'MANAGER' },
  'other Member State': { organisation: 'GHA', level: 'MANAGER' },
  'regional organisation': { organisation: 'AU', level: 'MANAGER' },
  mission: { organisation: 'UNAMID', level: 'MANAGER' },
  'training centre': { organisation: 'TRAINING-CENTRE', level: 'MANAGER' },
  administrator: { administrator: true },
  public: null,
} as const
export type Player = keyof typeof PLAYERS
export const PLAYER_NAMES = Object.keys(PLAYERS) as Player[]

/** No training centre is in the reference data. */
export const ADD_CENTRE = `insert into organisation (code, kind, names, source, verified, change)
  values ('TRAINING-CENTRE', 'TRAINING_CENTRE', '{"en": "Exercise centre"}', 'wg-report-2010', false, 1)`
