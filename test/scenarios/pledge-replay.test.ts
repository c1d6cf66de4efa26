import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listPledges } from '../../src/app/supply/list.ts'
import { showPledge } from '../../src/app/supply/show.ts'
import type { PledgeView } from '../../src/contract/supply.ts'
import { Refusal } from '../../src/core/problem.ts'
import { testRegister, type TestRegister } from './register.ts'

let register: TestRegister
beforeAll(async () => {
  register = await testRegister()
})
afterAll(() => register.close())

const on = async (key: string, asOf: string, knownAt?: string): Promise<PledgeView | null> => {
  try {
    return await showPledge(register.ctx, { key, asOf, knownAt })
  } catch (error) {
    if (error instanceof Refusal && error.problem.code === 'pledge.unknown') return null
    throw error
  }
}

// Real pledges, followed to their end by public sources (data/situation/pledge-events.csv).
describe('how each pledge stood', () => {
  test.each([
    // Ethiopia's five helicopters: pledged in February 2008, flying two years later.
    ['ETH-UNAMID', '2008-02-28', null, null],
    ['ETH-UNAMID', '2008-02-29', 'RECEIVED', '2008-02-29'],
    ['ETH-UNAMID', '2010-02-16', 'RECEIVED', '2008-02-29'],
    ['ETH-UNAMID', '2010-02-17', 'DEPLOYED', '2010-02-17'],
    // Rwanda was preparing: no source says that anything was registered.
    ['RWA-UNAMID', '2011-11-15', null, null],
    // India's attack helicopters left the Congo when their contract ended.
    ['IND-MONUSCO-ATTACK', '2010-09-30', 'DEPLOYED', '2010-09-30'],
    ['IND-MONUSCO-ATTACK', '2011-07-03', 'DEPLOYED', '2010-09-30'],
    ['IND-MONUSCO-ATTACK', '2011-07-04', 'WITHDRAWN', '2011-07-04'],
    ['IND-MONUSCO-TRANSPORT', '2011-07-04', 'DEPLOYED', '2010-09-30'],
    // Russia's helicopters stayed deployed when they moved from Chad to Sudan.
    ['RUS-CHAD-SUDAN', '2008-12-08', 'DEPLOYED', '2008-12-08'],
    ['RUS-CHAD-SUDAN', '2010-12-31', 'DEPLOYED', '2008-12-08'],
    ['RUS-UNMISS', '2012-12-30', null, null],
    ['RUS-UNMISS', '2012-12-31', 'WITHDRAWN', '2012-12-31'],
    // Spain's offer hung on the command of the force.
    ['ESP-UNIFIL', '2015-09-28', 'ANNOUNCED', '2015-09-28'],
    ['ESP-UNIFIL', '2016-06-29', 'ANNOUNCED', '2015-09-28'],
    ['ESP-UNIFIL', '2016-06-30', 'WITHDRAWN', '2016-06-30'],
    // Canada announced three; two flew, the third was not registered 18 months later.
    ['CAN-ATF', '2018-08-30', 'ANNOUNCED', '2017-11-15'],
    ['CAN-ATF', '2018-08-31', 'DEPLOYED', '2018-08-31'],
    ['CAN-C130', '2019-08-31', 'DEPLOYED', '2019-08-31'],
    ['CAN-QRF', '2019-07-09', 'ANNOUNCED', '2017-11-15'],
    ['CAN-QRF', '2026-11-23', 'ANNOUNCED', '2017-11-15'],
    // The first deployment from RDL.
    ['BGD-RDL', '2020-05-29', 'DEPLOYED', '2020-05-29'],
    // Brazil's four units: level 1, a visit, level 2; nobody tells of a renewal, so they lapse by rule.
    ['BRA-4U-INF', '2021-07-31', 'ACCEPTED', '2021-07-31'],
    ['BRA-4U-INF', '2022-08-30', 'ACCEPTED', '2021-07-31'],
    ['BRA-4U-INF', '2022-08-31', 'LAPSED', '2022-08-31'],
    ['BRA-3U-INF', '2025-04-07', null, null],
    // Announced, and no more.
    ['CHN-8000', '2016-06-30', 'ANNOUNCED', '2015-09-28'],
    ['KOR-DON', '2021-12-08', 'ANNOUNCED', '2021-12-08'],
    ['PAK-L2H', '2026-11-23', 'DEPLOYED', '2026-11-23'],
  ])('%s on %s: %s since %s', async (key, day, state, since) => {
    const found = await on(key, day)
    expect([found?.state ?? null, found?.since ?? null]).toEqual([state, since])
  })
})

describe('readiness', () => {
  test.each([
    ['BRA-4U-INF', '2021-07-31', 'PCRS:L1'],
    ['BRA-4U-INF', '2021-08-31', 'PCRS:L1'],
    ['BRA-4U-INF', '2021-09-01', 'PCRS:L2'],
    ['BRA-4U-QRF', '2021-09-01', 'PCRS:L2'],
    ['BRA-4U-ENG', '2021-09-01', 'PCRS:L2'],
    ['BGD-RDL', '2020-05-29', 'PCRS:RDL'],
  ])('%s on %s is %s', async (key, day, level) => {
    expect((await on(key, day))?.readiness?.effective).toBe(level)
  })

  test('Brazil’s level 2 is backed by the visit of 20 July 2021', async () => {
    expect((await on('BRA-4U-INF', '2021-09-01'))?.readiness).toMatchObject({
      declared: 'PCRS:L2',
      declaredOn: '2021-09-01',
      visitedOn: '2021-07-20',
      visitResult: 'POSITIVE',
      lost: null,
    })
  })

  test('what was known of it comes later: the notification was published on 8 September', async () => {
    expect((await on('BRA-4U-INF', '2021-09-01', '2021-09-07'))?.readiness?.effective).toBe('PCRS:L1')
    expect((await on('BRA-4U-INF', '2021-09-01', '2021-09-08'))?.readiness?.effective).toBe('PCRS:L2')
  })
})

describe('steps that no source tells of', () => {
  test.each([
    ['ETH-UNAMID', '2010-02-17', ['ACKNOWLEDGED', 'ACCEPTED', 'SELECTED', 'IN_NEGOTIATION', 'INSPECTED']],
    [
      'IND-MONUSCO-ATTACK',
      '2010-09-30',
      ['RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'SELECTED', 'IN_NEGOTIATION', 'INSPECTED'],
    ],
    ['BRA-4U-INF', '2021-09-01', ['RECEIVED', 'ACKNOWLEDGED']],
    ['ESP-UNIFIL', '2016-06-30', []],
    ['CAN-QRF', '2019-07-09', []],
  ])('%s on %s: %j', async (key, day, missing) => {
    expect((await on(key, day))?.unrecorded).toEqual(missing)
  })
})

test('nothing that was only announced, component or over is worth anything', async () => {
  const worth = async (key: string, day: string) => {
    const found = await on(key, day)
    return found && (found.because ?? found.counts)
  }
  expect(await worth('CAN-QRF', '2019-07-09')).toBe('pledge.announced_only')
  expect(await worth('ESP-UNIFIL', '2015-09-28')).toBe('pledge.announced_only')
  expect(await worth('ESP-UNIFIL', '2016-06-30')).toBe('pledge.over')
  expect(await worth('CHN-8000', '2015-09-28')).toBe('pledge.announced_only')
  expect(await worth('IND-MONUSCO-ATTACK', '2011-07-04')).toBe('pledge.over')
  expect(await worth('BRA-4U-INF', '2022-08-15')).toBe('pledge.stale')
  expect(await worth('BRA-4U-INF', '2022-08-31')).toBe('pledge.lapsed')
})

test('what public sources tell is shown to everyone whole, with its course as printed', async () => {
  const found = await on('CAN-QRF', '2026-11-23')
  expect(found).toMatchObject({ kept: false, withheld: [], visibility: 'PUBLIC', next: [], authors: [] })
  expect(found?.events?.map((e) => [e.stagePrinted, e.on, e.note])).toEqual([
    ['PLEDGED', '2017-11-15', null],
    ['UNREGISTERED', '2019-07-09', 'not entered in PCRS after 18+ months'],
  ])
})

test('the list of a day holds what was known of by then, and filters', async () => {
  const keys = async (input: Parameters<typeof listPledges>[1]) =>
    (await listPledges(register.ctx, input)).pledges.map((p) => p.key)
  expect(await keys({ asOf: '2010-07-27' })).toEqual(['ETH-UNAMID', 'RUS-CHAD-SUDAN'])
  expect(await keys({ organisation: 'CAN', asOf: '2019-08-31' })).toEqual(['CAN-C130', 'CAN-ATF', 'CAN-QRF'])
  expect(await keys({ capability: 'military-helicopter', state: 'WITHDRAWN', asOf: '2016-06-30' })).toEqual([
    'ESP-UNIFIL',
    'RUS-UNMISS',
    'IND-MONUSCO-ATTACK',
  ])
  expect(await keys({ kind: 'EQUIPMENT' })).toEqual(['KOR-DON'])
  expect(await keys({ mission: 'UNAMID', asOf: '2010-07-27' })).toEqual(['ETH-UNAMID'])
})
