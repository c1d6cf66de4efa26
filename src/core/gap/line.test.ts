import { describe, expect, test } from 'vitest'
import {
  ASOF,
  chosen,
  d,
  event,
  lacks,
  lines,
  needs,
  only,
  pledge,
  says,
  situation,
} from '../../../test/support/line-facts.ts'
import { addDays } from '../history/day.ts'
import { planLines, type GapLine } from './line.ts'
import { type Observation } from './observation.ts'

const codes = (line: GapLine): string[] => line.remarks.map((r) => r.code)
const CONGO = [
  event('MONUC', '2009-12-23', '2010-06-30'),
  event('MONUSCO', '2010-05-28', '2011-06-30', {
    kind: 'RENAME_SUCCEED',
    effectiveOn: d('2010-07-01'),
    predecessor: 'MONUC',
  }),
]

describe('a line', () => {
  test('is the requirement less what is there, with nothing to remark on', () => {
    const line = only({
      events: [event('UNAMID', '2009-07-30', '2010-07-31')],
      needs: [needs('UNAMID', 'tactical', 6)],
      says: [says('UNAMID', 'tactical', '2010-07-01', 5)],
    })
    expect(line).toMatchObject({
      id: 'UNAMID/tactical',
      mandate: { status: 'ACTIVE', expiry: '2010-07-31' },
      requirementFrom: null,
      deployed: { value: 5, validOn: '2010-07-01' },
      reported: null,
      basis: 'COMPUTED',
      readings: { deployed: { kind: 'GAP', gap: 1 }, verified: { gap: 1 }, all: { gap: 1 } },
      horizon: 'IMMEDIATE',
      severity: { deployed: 'MODERATE' },
      remarks: [],
    })
  })

  test('shows over-strength as such, of a mission that is closing, against a ceiling', () => {
    const line = only({
      events: [event('MINURCAT', '2010-05-25', '2010-12-31', { kind: 'FINAL_EXTENSION_CLOSE' })],
      needs: [needs('MINURCAT', 'troops', 2200, { basis: 'AUTHORISED' })],
      says: [says('MINURCAT', 'troops', '2010-06-30', 2473)],
    })
    expect(line.readings.deployed).toEqual({ kind: 'OVER', gap: 0, over: 273 })
    expect(line.severity.deployed).toBe('NONE')
    expect(line.remarks).toContainEqual({ code: 'mission.closing', params: { expiry: '2010-12-31' } })
    expect(codes(line)).toEqual(['mission.closing', 'requirement.ceiling'])
  })

  test('of a mission whose mandate has run out says so', () => {
    const facts = { events: [event('UNMIS', '2010-04-29', '2011-07-09')], needs: [needs('UNMIS', 'troops', 10)] }
    expect(codes(only(facts, d('2011-07-09')))).toEqual([])
    expect(only(facts, d('2011-07-10')).remarks).toEqual([
      { code: 'mission.expired', params: { expiry: '2011-07-09' } },
    ])
  })

  test('of a need without a figure is unknown, never zero', () => {
    const line = only({
      needs: [needs('ALL', 'utility', null, { verified: false })],
      says: [says('ALL', 'utility', '2010-07-01', 7)],
      pledges: [pledge('ALL', 'utility', 3, { verified: true })],
    })
    const unknown = { kind: 'UNKNOWN', gap: null, over: null }
    expect(line).toMatchObject({
      basis: 'UNKNOWN',
      severity: { deployed: 'UNKNOWN', all: 'UNKNOWN' },
      mandate: { status: 'UNKNOWN' },
    })
    expect(line.readings).toEqual({ deployed: unknown, verified: unknown, all: unknown })
    expect(codes(line)).toEqual(['requirement.no_figure', 'requirement.unverified'])
  })

  test('of which nothing is known to be there is unknown too', () => {
    const line = only({ needs: [needs('UNOCI', 'troops', 100)] })
    expect([line.basis, line.readings.deployed.kind, line.deployed]).toEqual(['UNKNOWN', 'UNKNOWN', null])
  })

  test('there is one for each requirement in force, and none without', () => {
    const facts = {
      events: [event('UNMIS', '2010-04-29', '2011-04-30')],
      needs: [
        needs('UNOCI', 'troops', 1),
        needs('UNOCI', 'utility', 2, { from: d('2010-07-28') }),
        needs('UNOCI', 'tactical', 3, { until: d('2010-07-26') }),
        needs('UNAMID', 'troops', 4, { until: ASOF, from: ASOF }),
      ],
      says: [says('UNMIS', 'troops', '2010-06-30', 9000)],
    }
    expect(lines(facts).map((l) => l.id)).toEqual(['UNAMID/troops', 'UNOCI/troops'])
    expect(lines({})).toEqual([])
  })

  test('is planned only for capabilities that are required on the day, of missions that have any', () => {
    const facts = {
      events: [event('UNMIS', '2010-04-29', '2011-04-30')],
      needs: [
        needs('UNOCI', 'utility', 2),
        needs('UNOCI', 'troops', 1),
        needs('UNOCI', 'tactical', 3, { until: d('2010-07-26') }),
        needs('UNAMID', 'troops', 4, { from: d('2010-07-28') }),
      ],
    }
    const plans = planLines(situation(facts), ASOF)
    expect(plans.map((p) => [p.mandate.mission, p.capabilities])).toEqual([['UNOCI', ['troops', 'utility']]])
  })

  test('counts pledges in the readings that they are worth', () => {
    const line = only({
      needs: [needs('UNAMID', 'utility', 18)],
      says: [says('UNAMID', 'utility', '2010-07-01', 0)],
      pledges: [
        pledge('UNAMID', 'utility', 3, { verified: true }),
        pledge('UNAMID', 'utility', 5),
        pledge('UNAMID', 'utility', 100, { state: 'ANNOUNCED', verified: true }),
        pledge('UNAMID', 'utility', 100, { renewBy: d('2010-07-26') }),
        pledge('UNMIS', 'utility', 100),
        pledge('UNAMID', 'tactical', 100),
      ],
    })
    const { deployed, verified, all } = line.readings
    expect([deployed.gap, verified.gap, all.gap]).toEqual([18, 15, 10])
    expect(line.pledges.map((p) => p.credit.counts)).toEqual(['VERIFIED', 'ALL', 'NONE', 'NONE'])
  })
})

describe('what a mission takes over from the one that it succeeded', () => {
  const facts = {
    events: CONGO,
    needs: [needs('MONUC', 'military-helicopter', 18), needs('MONUSCO', 'troops', 19_815, { from: d('2010-07-01') })],
    says: [says('MONUC', 'troops', '2010-06-30', 18_653)],
  }

  test('stands under the new mission, marked, and no longer under the old', () => {
    const [helicopters, troops, ...more] = lines(facts)
    expect(more).toEqual([])
    expect(helicopters).toMatchObject({ id: 'MONUSCO/military-helicopter', requirementFrom: 'MONUC' })
    expect(helicopters!.remarks).toContainEqual({ code: 'requirement.carried', params: { from: 'MONUC' } })
    expect(troops).toMatchObject({ id: 'MONUSCO/troops', requirementFrom: null, readings: { deployed: { gap: 1162 } } })
    expect(troops!.remarks).toEqual([{ code: 'figure.carried', params: { from: 'MONUC', on: '2010-06-30' } }])
  })

  test('stands under the old mission on the day before', () => {
    expect(lines(facts, d('2010-06-30')).map((l) => l.id)).toEqual(['MONUC/military-helicopter'])
  })

  test("gives way to the new mission's own requirement", () => {
    const own = needs('MONUSCO', 'military-helicopter', 29, { from: d('2010-07-10') })
    const line = lines({ ...facts, needs: [...facts.needs, own] })[0]
    expect(line).toMatchObject({ requirement: { quantity: 29 }, requirementFrom: null })
  })

  test('reaches back through every mission in a row', () => {
    const row = ['UNMIH', 'UNSMIH', 'UNTMIH', 'MIPONUH', 'MINUSTAH']
    const on = (i: number) => `200${i}-01-01`
    const events = row.map((mission, i) =>
      event(mission, on(i), '2199-12-31', { kind: 'RENAME_SUCCEED', predecessor: row[i - 1] ?? null }),
    )
    const said = [says('UNMIH', 'troops', '2000-06-30', 40)]
    for (const order of [events, events.toReversed()]) {
      const line = only({
        events: order,
        needs: [needs('UNMIH', 'troops', 100, { from: d('2000-01-01') })],
        says: said,
      })
      expect(line).toMatchObject({
        id: 'MINUSTAH/troops',
        requirementFrom: 'UNMIH',
        deployed: { value: 40, carriedFrom: 'UNMIH' },
      })
    }
  })

  test('does not go round in a circle', () => {
    const circle = ['A', 'B', 'C'].map((mission, i) =>
      event(mission, '2010-01-01', '2011-01-01', { predecessor: ['C', 'A', 'B'][i]! }),
    )
    expect(lines({ events: circle, needs: [needs('A', 'troops', 1)] })).toEqual([])
    expect(planLines(situation({ events: circle, needs: [needs('X', 'troops', 1)] }), ASOF)).toHaveLength(1)
  })
})

describe('a reported shortfall', () => {
  const required = needs('MONUC', 'utility', 18)
  const report = lacks('MONUC', 'utility', '2010-06-01', 16)

  test('stands in where nothing is known to be there', () => {
    const line = only({ needs: [required], says: [report] })
    expect(line).toMatchObject({
      basis: 'REPORTED',
      readings: { deployed: { kind: 'GAP', gap: 16 } },
      severity: { deployed: 'CRITICAL' },
    })
    expect(line.remarks).toEqual([{ code: 'gap.reported', params: { on: '2010-06-01' } }])
  })

  test('stands in where the requirement has no figure, less what is pledged', () => {
    const line = only({
      needs: [needs('MONUC', 'utility', null)],
      says: [report, says('MONUC', 'utility', '2010-05-01', 4)],
      pledges: [pledge('MONUC', 'utility', 20, { verified: true })],
    })
    expect(line.basis).toBe('REPORTED')
    expect([line.readings.deployed.gap, line.readings.verified]).toEqual([16, { kind: 'OVER', gap: 0, over: 4 }])
    expect(codes(line)).toEqual(['requirement.no_figure', 'gap.reported'])
  })

  const known = says('MONUC', 'utility', '2010-05-01', 4)
  test.each([
    ['newer and chosen by an editor', '2010-06-01', true, 'REPORTED', 16],
    ['newer, but not chosen', '2010-06-01', false, 'COMPUTED', 14],
    ['chosen, but of the same day', '2010-05-01', true, 'COMPUTED', 14],
    ['chosen, but older', '2010-04-01', true, 'COMPUTED', 14],
  ])('that is %s', (_, on, choose, basis, gap) => {
    const told = lacks('MONUC', 'utility', on, 16)
    const line = only({ needs: [required], says: [known, told], headlines: choose ? [chosen(told)] : [] })
    expect([line.basis, line.readings.deployed.gap]).toEqual([basis, gap])
    expect(codes(line).includes('gap.reported')).toBe(basis === 'REPORTED')
    expect(codes(line).includes('figure.headline')).toBe(basis === 'REPORTED')
    expect(codes(line).includes('gap.report_differs')).toBe(basis === 'COMPUTED' && on > '2010-05-01')
  })

  test('does not speak of a requirement that began after it', () => {
    const later = needs('MONUC', 'utility', 20, { from: d('2010-06-01') })
    const line = only({ needs: [later], says: [known, report], headlines: [chosen(report)] })
    expect([line.basis, line.readings.deployed.gap]).toEqual(['COMPUTED', 16])
  })

  test('that agrees with what is computed is not remarked on', () => {
    const same = (value: number) =>
      codes(only({ needs: [required], says: [known, lacks('MONUC', 'utility', '2010-06-01', value)] }))
    expect(same(14)).toEqual([])
    expect(same(13)).toEqual(['gap.report_differs'])
    const over = { needs: [needs('MONUC', 'utility', 3)], says: [known, lacks('MONUC', 'utility', '2010-06-01', 0)] }
    expect(codes(only(over))).toEqual([])
  })
})

describe('remarks on a figure', () => {
  const told = (more: Partial<Observation>, on: string = '2010-07-01') =>
    codes(only({ needs: [needs('UNMIT', 'troops', 9)], says: [says('UNMIT', 'troops', on, 5, more)] }))

  test('not verified, derived', () => {
    expect(told({ verified: false, derived: true })).toEqual(['figure.unverified', 'figure.derived'])
  })

  test('old, from the day after three registers were missed', () => {
    expect(told({}, addDays(ASOF, -92))).toEqual([])
    expect(told({}, addDays(ASOF, -93))).toEqual(['figure.old'])
  })

  test('in dispute, until an editor has chosen', () => {
    const [a, b] = [says('UNMIT', 'troops', '2010-07-01', 5), says('UNMIT', 'troops', '2010-07-01', 6)]
    const facts = { needs: [needs('UNMIT', 'troops', 9)], says: [a, b] }
    expect(only(facts).remarks).toEqual([{ code: 'figure.disputed', params: { values: '6', chosen: 5 } }])
    expect(only({ ...facts, headlines: [chosen(b)] }).remarks).toEqual([
      { code: 'figure.headline', params: { author: 'an editor', reason: 'newer' } },
    ])
  })

  test('of different days', () => {
    const parts = [says('UNMIT', 'utility', '2010-07-01', 1), says('UNMIT', 'tactical', '2010-07-02', 1)]
    const line = only({ needs: [needs('UNMIT', 'military-helicopter', 9)], says: parts })
    expect(codes(line)).toEqual(['figure.derived', 'figure.mixed_days'])
    expect(line.deployed).toMatchObject({ value: 2, unit: 'airframe' })
  })

  test('in another unit stay beside, and are never taken for the line’s own', () => {
    const persons = says('UNAMID', 'formed-police', '2010-06-30', 1808)
    const line = only({ needs: [needs('UNAMID', 'formed-police-unit', 19)], says: [persons] })
    expect([line.deployed, line.basis, line.readings.deployed.gap]).toEqual([null, 'UNKNOWN', null])
    expect(line.remarks).toEqual([
      {
        code: 'figure.other_unit',
        params: { value: 1808, unit: 'person', on: '2010-06-30', capability: 'formed-police' },
      },
    ])
    const units = says('UNAMID', 'formed-police-unit', '2010-06-30', 16)
    const known = only({ needs: [needs('UNAMID', 'formed-police-unit', 19)], says: [persons, units] })
    expect([known.readings.deployed.gap, codes(known)]).toEqual([3, []])
  })
})
