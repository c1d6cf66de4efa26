import { describe, expect, test } from 'vitest'
import type { GapLineView, GapListView } from '../contract/gap.ts'
import { readings } from '../core/gap/reading.ts'
import { ar } from '../i18n/ar.ts'
import { en } from '../i18n/en.ts'
import { translator } from '../i18n/translator.ts'
import { gapText, listText, reconciliationText, remarkText } from './list-text.ts'
import type { Terminal } from './terminal.ts'

const t = translator('en', en)
const plain = (text: string): string => text
const terminal: Terminal = { t, colour: false, out: () => {}, note: () => {}, bold: plain, dim: plain }

interface Sketch {
  readonly mission?: string
  readonly capability?: string
  readonly required?: number | null
  readonly deployed?: number | null
  readonly remarks?: GapLineView['remarks']
  readonly since?: GapLineView['since']
  readonly status?: GapLineView['mission']['status']
  readonly expiry?: string | null
}
function line(sketch: Sketch = {}): GapLineView {
  const { mission = 'UNMIT', capability = 'Police', required = 10, deployed = 4, remarks = [], since = null } = sketch
  const { status = 'ACTIVE', expiry = '2011-02-26' } = sketch
  const read = readings(required, deployed, { verified: 1, all: 20 })
  const asOf = deployed === null ? null : '2010-06-30'
  const made: Partial<GapLineView> = {
    mission: { code: mission, name: `Mission ${mission}`, status, expiry },
    capability: { code: capability, name: capability, domain: 'POLICE', unit: 'person' },
    required: { value: required } as GapLineView['required'],
    deployed: deployed === null ? null : ({ value: deployed } as GapLineView['deployed']),
    readings: {
      deployed: { ...read.deployed, asOf, pledged: 0, severity: 'HIGH' },
      verified: { ...read.verified, asOf, pledged: 0, severity: 'HIGH' },
      all: { ...read.all, asOf, pledged: 0, severity: 'HIGH' },
    },
    severity: 'HIGH',
    since,
    remarks,
  }
  return made as GapLineView
}
const list = (lines: GapLineView[], more: Partial<GapListView> = {}): string =>
  listText(terminal, {
    asOf: '2010-07-27',
    knownAt: null,
    reading: 'deployed',
    lines,
    page: { total: lines.length, offset: 0, limit: 100, next: null },
    summary: { lines: lines.length, open: 1, over: 0, unknown: 0, gaps: [], everyMission: [] },
    reconciliation: [],
    sources: [],
    ledger: null,
    ...more,
  })
/** The words of the row that begins with a text. */
const row = (text: string, start: string): string[] =>
  text
    .split('\n')
    .find((l) => l.trim().startsWith(start))!
    .trim()
    .split(/\s{2,}/)

describe('a gap', () => {
  test('is a number, over-strength as such, or not known', () => {
    expect(gapText(t, line({ required: 2000, deployed: 4 }), 'deployed')).toBe('1,996')
    expect(gapText(t, line({ required: 4, deployed: 4 }), 'deployed')).toBe('0')
    expect(gapText(t, line({ required: 10, deployed: 2010 }), 'deployed')).toBe('2,000 over')
    expect(gapText(t, line(), 'all')).toBe('14 over')
  })

  test('that is not known is never a zero', () => {
    for (const unknown of [line({ required: null }), line({ deployed: null }), line({ required: null, deployed: 0 })])
      for (const reading of ['deployed', 'verified', 'all'] as const)
        expect(gapText(t, unknown, reading)).toBe('not known')
  })
})

describe('a remark', () => {
  test('is a sentence, its unit in the reader’s language', () => {
    const remark = {
      code: 'figure.other_unit',
      params: { value: 1808, unit: 'person', on: '2010-06-30', capability: 'formed-police' },
    }
    expect(remarkText(t, remark)).toMatch(/1,808 persons/)
    expect(remarkText(translator('ar', ar), remark)).toContain(ar['unit.person'])
    expect(remarkText(translator('ar', ar), remark)).not.toContain('person')
  })

  test('whose code is new is shown as its code', () => {
    expect(remarkText(t, { code: 'no.such.remark', params: {} })).toBe('no.such.remark')
  })
})

describe('the list', () => {
  test('puts rows under their mission, once', () => {
    const text = list([line(), line({ capability: 'Troops' }), line({ mission: 'UNOCI' })])
    expect(text.match(/^UNMIT  Mission UNMIT/gm)).toHaveLength(1)
    expect(text.match(/^UNOCI  Mission UNOCI/gm)).toHaveLength(1)
    const at = ['UNMIT  ', '  Police', '  Troops', 'UNOCI  '].map((start) => text.indexOf(`\n${start}`))
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(row(text, 'Police')).toEqual(['Police', '10', '4', '6', 'persons', '30 Jun 2010', 'High'])
  })

  test('shows the unknown as such, with dashes for the figures', () => {
    const text = list([line({ mission: 'UNMIT', required: null, deployed: null })])
    expect(row(text, 'Police').slice(0, 5)).toEqual(['Police', '–', '–', 'not known', 'persons'])
  })

  test('says since when, or since when at least', () => {
    const since = (exact: boolean) => row(list([line({ since: { on: '2010-05-31', exact } })]), 'Police')[6]
    expect([since(true), since(false)]).toEqual(['31 May 2010', t.t('cli.since_at_least', { on: '31 May 2010' })])
  })

  test('numbers each remark once, in the order in which they come', () => {
    const unverified = { code: 'figure.unverified', params: {} }
    const ceiling = { code: 'requirement.ceiling', params: {} }
    const text = list([line({ remarks: [ceiling, unverified] }), line({ capability: 'Troops', remarks: [unverified] })])
    expect(row(text, 'Police').at(-1)).toBe('1 2')
    expect(row(text, 'Troops').at(-1)).toBe('2')
    expect(text.split(remarkText(t, unverified))).toHaveLength(2)
    expect(text).toContain(`  2  ${remarkText(t, unverified)}`)
  })

  test('names needs of every mission that have no figure apart, and no others', () => {
    const text = list([line(), line({ mission: 'ALL', capability: 'Hospitals', required: null, deployed: null })])
    expect(text).toMatch(/without a figure.*: Hospitals$/m)
    expect(text).not.toContain('Mission ALL')
    const known = list([line({ mission: 'ALL', capability: 'Helicopters', required: 137 })])
    expect(known).not.toMatch(/without a figure/)
    expect(row(known, 'Helicopters')[1]).toBe('137')
  })

  test.each([
    ['an active mission', {}, 'UNMIT  Mission UNMIT · mandate until 26 Feb 2011'],
    ['one that is closing', { status: 'CLOSING' }, 'UNMIT  Mission UNMIT · Closing · mandate until 26 Feb 2011'],
    ['one unrecorded', { status: 'UNKNOWN', expiry: null }, 'UNMIT  Mission UNMIT · Mandate not recorded'],
    ['every mission', { mission: 'ALL', status: 'UNKNOWN', expiry: null }, 'Mission ALL'],
  ] as const)('heads %s with its state and mandate', (_, sketch, heading) => {
    expect(list([line(sketch)]).split('\n')).toContain(heading)
  })

  test('shows no table where all needs are without a figure', () => {
    const text = list([line({ mission: 'ALL', capability: 'Hospitals', required: null, deployed: null })])
    expect(text).not.toContain(en['cli.column.capability'])
  })

  test('says what day it is of, and what was known', () => {
    expect(list([line()])).toMatch(/as of 27 Jul 2010[^]*all that is known now/)
    expect(list([line()], { knownAt: '2010-07-30' })).toContain('known by 30 Jul 2010')
    expect(list([line()], { reading: 'all' })).toContain('All pledges')
  })

  test('sums each unit by itself', () => {
    const gaps = [
      { unit: 'person' as const, gap: 1, lines: 1 },
      { unit: 'airframe' as const, gap: 18, lines: 1 },
    ]
    const text = list([line()], { summary: { lines: 1, open: 1, over: 0, unknown: 0, gaps, everyMission: [] } })
    expect(text).toMatch(/: 1 person · 18 airframes$/m)
    const one = { lines: 1, open: 1, over: 0, unknown: 0, gaps: gaps.slice(1), everyMission: gaps.slice(0, 1) }
    expect(list([line()], { summary: one })).toMatch(
      /Missing: 18 airframes\nStated for all missions together, not added: 1 person$/m,
    )
    expect(list([line()])).not.toContain('Missing')
  })

  test('without lines says so, and shows no table', () => {
    expect(list([])).toContain(en['cli.list.empty'])
    expect(list([])).not.toContain(en['cli.column.capability'])
  })
})

describe('a register beside its total', () => {
  const difference = {
    register: 'by-contributor',
    validOn: '2010-06-30',
    mission: null,
    published: 100_645,
    sum: 100_556,
    difference: 89,
    listedAsZero: [{ code: 'USA', name: 'United States' }],
    source: 's',
  }

  test('is shown with what it lacks and who is listed with zero', () => {
    const text = reconciliationText(t, difference)
    for (const part of ['30 Jun 2010', '100,556', '89 persons', '100,645', 'listed with zero: United States'])
      expect(text).toContain(part)
    expect(list([line()], { reconciliation: [difference] })).toContain(text)
  })

  test('names its mission, and nobody where nobody is zero', () => {
    const text = reconciliationText(t, { ...difference, mission: 'UNMIS', listedAsZero: [] })
    expect(text).toContain('UNMIS')
    expect(text).not.toContain('listed with zero')
  })
})
