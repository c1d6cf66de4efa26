import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadAll } from '../../src/app/gap/all-lines.ts'
import type { ListInput } from '../../src/app/gap/list.ts'
import type { GapLineView, GapListView } from '../../src/contract/gap.ts'
import { testRegister, type TestRegister } from './register.ts'

let register: TestRegister
beforeAll(async () => {
  register = await testRegister()
})
afterAll(() => register.close())

const list = (input: ListInput = {}): Promise<GapListView> => loadAll(register.ctx, input)
const find = (view: GapListView, id: string): GapLineView => {
  const line = view.lines.find((l) => l.id === id)
  if (!line) throw new Error(`no line ${id}`)
  return line
}
const codes = (line: GapLineView): string[] => line.remarks.map((r) => r.code)

describe('as of 27 July 2010', () => {
  test('UNAMID lacks 18 of 18 utility and 1 of 6 tactical helicopters, in airframes', async () => {
    const view = await list()
    const utility = find(view, 'UNAMID/military-utility-helicopter')
    expect([utility.required.value, utility.deployed?.value, utility.readings.deployed.gap]).toEqual([18, 0, 18])
    expect(utility.capability.unit).toBe('airframe')
    expect(utility.severity).toBe('CRITICAL')
    const tactical = find(view, 'UNAMID/tactical-helicopter')
    expect([tactical.required.value, tactical.deployed?.value, tactical.readings.deployed.gap]).toEqual([6, 5, 1])
    expect(tactical.capability.unit).toBe('airframe')
  })

  test('MINURCAT is over its ceiling of 15 July and closing', async () => {
    const troops = find(await list(), 'MINURCAT/troops')
    expect(troops.required).toMatchObject({ value: 2200, from: '2010-07-15', basis: 'AUTHORISED' })
    expect(troops.readings.deployed).toMatchObject({ kind: 'OVER', gap: 0, over: 273 })
    expect(troops.mission).toMatchObject({ status: 'CLOSING', expiry: '2010-12-31' })
    expect(codes(troops)).toContain('mission.closing')
  })

  test('MONUC stands under MONUSCO, with the June figures carried over and marked', async () => {
    const view = await list()
    expect(view.lines.filter((l) => l.mission.code === 'MONUC')).toEqual([])
    const troops = find(view, 'MONUSCO/troops')
    expect(troops.deployed).toMatchObject({ value: 18653, validOn: '2010-06-30', carriedFrom: 'MONUC' })
    expect(troops.readings.deployed.gap).toBe(19815 - 18653)
    const carried = view.lines.filter((l) => l.mission.code === 'MONUSCO')
    expect(carried.length).toBeGreaterThanOrEqual(5)
    for (const line of carried) expect(codes(line)).toContain('figure.carried')
    const helicopters = find(view, 'MONUSCO/military-helicopter')
    expect(helicopters.required.carriedFrom).toBe('MONUC')
    expect(helicopters).toMatchObject({ basis: 'REPORTED', readings: { deployed: { gap: 16, asOf: '2009-11-01' } } })
  })

  test('UNMIT lacks 174 police', async () => {
    const police = find(await list(), 'UNMIT/police-personnel')
    expect([police.required.value, police.deployed?.value, police.readings.deployed.gap]).toEqual([1608, 1434, 174])
  })

  test('the register of 30 June is 89 persons short of its published total, and says where', async () => {
    const [difference, ...more] = (await list()).reconciliation
    expect(more).toEqual([])
    expect(difference).toMatchObject({ validOn: '2010-06-30', published: 100_645, sum: 100_556, difference: 89 })
    expect(difference!.listedAsZero.map((o) => o.code)).toEqual(['USA'])
  })

  test('units are never added to each other, and the unknown is never zero', async () => {
    const { summary, lines } = await list()
    const units = summary.gaps.map((g) => g.unit)
    expect(new Set(units).size).toBe(units.length)
    for (const unit of units) {
      const parts = lines.filter((l) => l.capability.unit === unit).map((l) => l.readings.deployed.gap ?? 0)
      expect(summary.gaps.find((g) => g.unit === unit)?.gap).toBe(parts.reduce((a, b) => a + b, 0))
    }
    for (const line of lines.filter((l) => l.readings.deployed.kind === 'UNKNOWN'))
      expect(line.readings.deployed.gap).toBeNull()
    const units19 = find({ lines } as GapListView, 'UNAMID/formed-police-unit')
    expect(units19.readings.deployed.kind).toBe('UNKNOWN')
    expect(units19.remarks).toContainEqual(
      expect.objectContaining({
        code: 'figure.other_unit',
        params: expect.objectContaining({ value: 1808, unit: 'person' }),
      }),
    )
  })

  test('every figure has a source in the same answer', async () => {
    const { lines, sources } = await list()
    const known = new Set(sources.map((s) => s.id))
    expect(sources.every((s) => s.title !== '' && s.title !== s.id)).toBe(true)
    for (const line of lines) {
      expect(known).toContain(line.required.source)
      for (const figure of [line.deployed, line.reported])
        for (const source of figure?.sources ?? []) expect(known).toContain(source)
    }
  })
})

describe('replay', () => {
  test('the list of the same day as it was known before the helicopters arrived', async () => {
    const view = await list({ knownAt: '2010-02-16' })
    const tactical = find(view, 'UNAMID/tactical-helicopter')
    expect([tactical.deployed?.value, tactical.deployed?.validOn, tactical.readings.deployed.gap]).toEqual([
      0,
      '2008-07-30',
      6,
    ])
    const now = find(await list(), 'UNAMID/tactical-helicopter')
    expect(now.readings.deployed.gap).toBe(1)
  })

  test('line by line: no figure, requirement or mandate of an earlier knowledge date is from after it', async () => {
    for (const knownAt of ['2009-06-30', '2010-01-31', '2010-05-31', '2010-07-01']) {
      const view = await list({ knownAt })
      for (const line of view.lines) {
        for (const figure of [line.deployed, line.reported]) if (figure) expect(figure.validOn <= knownAt).toBe(true)
        for (const point of line.history.filter((p) => p.deployed !== null)) expect(point.on <= '2010-07-27').toBe(true)
      }
      // What was adopted later is not known: MONUSCO was decided on 28 May 2010, MINURCAT's closing on 25 May.
      expect(view.lines.some((l) => l.mission.code === 'MONUSCO')).toBe(knownAt >= '2010-05-28')
      expect(view.lines.some((l) => l.remarks.some((r) => r.code === 'mission.closing'))).toBe(knownAt >= '2010-05-25')
    }
  })

  test('a requirement whose end was learned later was open-ended before', async () => {
    // UNOCI's 8,650 gave way to 9,150 on 29 September 2010; in August nobody knew.
    const view = await list({ asOf: '2010-10-15', knownAt: '2010-08-31', mission: 'UNOCI', capability: 'uniformed' })
    expect(view.lines[0]?.required.value).toBe(8650)
    const later = await list({ asOf: '2010-10-15', mission: 'UNOCI', capability: 'uniformed' })
    expect(later.lines[0]?.required.value).toBe(9150)
  })

  test('on 31 July the new register speaks for MONUSCO itself', async () => {
    const troops = find(await list({ asOf: '2010-07-31' }), 'MONUSCO/troops')
    expect(troops.deployed).toMatchObject({ value: 17745, validOn: '2010-07-31', carriedFrom: null })
  })
})

describe('what a reader must not be misled by', () => {
  test('aircraft stated for all missions together are never added to those of the missions', async () => {
    const { summary } = await list({ asOf: '2011-05-01' })
    expect(summary.everyMission).toEqual([{ unit: 'airframe', gap: 56, lines: 1 }])
    const missions = (await list({ asOf: '2011-05-01' })).lines.filter((l) => l.mission.code !== 'ALL')
    const airframes = missions.filter((l) => l.capability.unit === 'airframe').map((l) => l.readings.deployed.gap ?? 0)
    expect(summary.gaps.find((g) => g.unit === 'airframe')?.gap).toBe(airframes.reduce((a, b) => a + b, 0))
  })

  test('the five helicopters of Ethiopia count as pledged until they are counted as deployed', async () => {
    const gap = async (asOf: string) => {
      const line = find(await list({ asOf, reading: 'all' }), 'UNAMID/tactical-helicopter')
      return [line.deployed?.value, line.readings.all.pledged, line.readings.all.gap]
    }
    expect(await gap('2009-06-01')).toEqual([0, 5, 1])
    expect(await gap('2010-02-20')).toEqual([0, 5, 1])
    expect(await gap('2010-02-25')).toEqual([5, 0, 1])
  })

  test('a rounded figure of the news does not displace the register of the same day, and stays beside it', async () => {
    const line = find(await list({ asOf: '2010-07-31' }), 'UNAMID/military-personnel')
    expect(line.deployed).toMatchObject({ value: 17_239, disputed: true })
    expect(line.remarks).toContainEqual({ code: 'figure.disputed', params: { values: '17000', chosen: 17_239 } })
  })

  test('MONUC’s 18 helicopters were on top of its fleet: nobody reads that it has none', async () => {
    const line = find(await list(), 'MONUSCO/military-helicopter')
    expect(line.required.additional).toBe(true)
    expect(codes(line)).toContain('requirement.additional')
    expect(line.deployed).toBeNull()
  })

  test('every reported shortfall has its line', async () => {
    expect(find(await list({ asOf: '2011-03-15' }), 'UNOCI/tactical-helicopter').readings.deployed.gap).toBe(1)
    expect(find(await list({ asOf: '2009-12-01' }), 'MONUC/tactical-airlift')).toMatchObject({ basis: 'REPORTED' })
  })

  test('a mission that has ended lacks nothing any more; one that withdraws by decision lacks no troops', async () => {
    const today = (await list({ asOf: '2026-01-01' })).lines.map((l) => l.mission.code)
    for (const ended of ['UNMIT', 'UNMIS', 'UNOCI', 'MINURCAT', 'UNAMID']) expect(today).not.toContain(ended)
    const december = await list({ asOf: '2010-12-01', mission: 'MINURCAT' })
    expect(december.lines.map((l) => l.id)).not.toContain('MINURCAT/troops')
  })
})
