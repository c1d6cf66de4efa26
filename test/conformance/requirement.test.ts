import { beforeAll, describe, expect, test } from 'vitest'
import { showLine } from '../../src/app/gap/show-line.ts'
import { endRequirement } from '../../src/app/requirement/end.ts'
import { listRequirements } from '../../src/app/requirement/list.ts'
import { reviseRequirement } from '../../src/app/requirement/revise.ts'
import { showRequirement } from '../../src/app/requirement/show.ts'
import { stateRequirement } from '../../src/app/requirement/state.ts'
import type { ReviseRequirementInput, StateRequirementInput } from '../../src/contract/requirement-input.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { as, VIEWERS } from '../support/editors.ts'
import { refusal } from '../support/refusal.ts'

const KEY = 'unamid-military-utility-helicopter-2008'
const LINE = 'UNAMID/military-utility-helicopter'

const hospital = (more: Partial<StateRequirementInput> = {}): StateRequirementInput => ({
  mission: 'UNAMID',
  capability: 'level-2-hospital',
  quantity: 2,
  basis: 'STATED',
  additional: false,
  from: '2010-01-01',
  source: { id: 'wg-report-2010' },
  reason: 'asked for by the mission',
  ...more,
})
const correction = (more: Partial<ReviseRequirementInput>): ReviseRequirementInput => ({
  kind: 'CORRECTION',
  reason: 'misread',
  ...more,
})

onEachServer('requirements kept by the Secretariat', (server) => {
  const at = shared(server, 'loaded')
  const sec = (now?: string) => as(at().store, VIEWERS.secretariat, now)
  const revise = (read: number, input: Partial<ReviseRequirementInput>, now?: string) =>
    reviseRequirement(sec(now), { requirement: KEY, read, ...correction(input) })
  /** What the list shows for a day, on the knowledge of a day. */
  const required = async (asOf: string, knownAt?: string) =>
    (await showLine(sec(), { line: LINE, asOf, knownAt })).required.value

  test('are loaded without a version: the first revision reads 0', async () => {
    const page = await showRequirement(sec(), { requirement: KEY })
    expect(page).toMatchObject({ version: 0, quantity: 18, standards: [], unit: 'airframe' })
    expect(page.versions).toMatchObject([{ version: 0, quantity: 18, stands: true, ledgerSeq: 1 }])
  })

  describe('revised', () => {
    beforeAll(async () => {
      await revise(0, { quantity: 20, reason: 'recount' }, '2026-01-10T09:00:00.000Z')
      await revise(
        1,
        {
          kind: 'CHANGE',
          from: '2010-06-01',
          quantity: 24,
          criticality: 'IMPORTANT',
          standards: [
            { attribute: 'payload', operator: 'AT_LEAST', values: ['2'], unit: 't', mandatory: true },
            { attribute: 'night-capability', operator: 'ONE_OF', values: ['yes'], mandatory: false },
          ],
          source: {
            title: 'Letter of the Force Commander',
            url: 'https://example.org/letter',
            publishedOn: '2010-05-30',
          },
          reason: 'larger area',
        },
        '2026-02-10T09:00:00.000Z',
      )
    })

    test('as a correction hold for all of their time, as a change from a day on', async () => {
      expect(await required('2010-05-31')).toBe(20)
      expect(await required('2010-06-01')).toBe(24)
      expect(await required('2010-07-27')).toBe(24)
    })

    test('are shown as they were known on any day', async () => {
      expect(await required('2010-07-27', '2026-01-09')).toBe(18)
      expect(await required('2010-07-27', '2026-01-10')).toBe(20)
      expect(await required('2010-07-27', '2026-02-09')).toBe(20)
      expect(await required('2010-07-27', '2026-02-10')).toBe(24)
    })

    test('keep every version with reason, author and day', async () => {
      const page = await showRequirement(sec(), { requirement: KEY })
      expect(page).toMatchObject({ version: 2, quantity: 24, from: '2010-06-01', criticality: 'IMPORTANT' })
      const told = page.versions.map((v) => [v.version, v.quantity, v.from, v.until, v.stands, v.reason, v.author])
      expect(told).toEqual([
        [0, 18, '2008-07-30', null, false, expect.any(String), expect.any(String)],
        [1, 20, '2008-07-30', null, false, 'recount', 'person:p-sec'],
        [2, 24, '2010-06-01', null, true, 'larger area', 'person:p-sec'],
        [2, 20, '2008-07-30', '2010-05-31', true, 'larger area', 'person:p-sec'],
      ])
      expect(page.versions.map((v) => v.replacedFrom?.slice(0, 10) ?? null)).toEqual([
        '2026-01-10',
        '2026-02-10',
        null,
        null,
      ])
    })

    test('carry their standards, each with its source', async () => {
      const { standards, sources } = await showRequirement(sec(), { requirement: KEY })
      const own = sources.find((s) => s.title === 'Letter of the Force Commander')!
      expect(own).toMatchObject({ url: 'https://example.org/letter', publishedOn: '2010-05-30' })
      expect(standards).toEqual([
        { attribute: 'payload', operator: 'AT_LEAST', values: ['2'], unit: 't', mandatory: true, source: own.id },
        {
          attribute: 'night-capability',
          operator: 'ONE_OF',
          values: ['yes'],
          unit: null,
          mandatory: false,
          source: own.id,
        },
      ])
      expect((await showLine(sec(), { line: LINE, asOf: '2010-07-27' })).required.standards).toBe(2)
    })

    test('by somebody who read an older version are refused, and nothing is written', async () => {
      const before = await verifyLedger(at().store.db)
      expect(await refusal(() => revise(1, { quantity: 30 }))).toMatchObject({ code: 'subject.changed' })
      expect(await refusal(() => revise(9, { quantity: 30 }))).toMatchObject({ code: 'subject.changed' })
      expect(await verifyLedger(at().store.db)).toEqual(before)
    })

    test('by several at once: one is written, the others are refused', async () => {
      const done = await Promise.allSettled([31, 32, 33, 34].map((quantity) => revise(2, { quantity })))
      expect(done.filter((d) => d.status === 'fulfilled')).toHaveLength(1)
      for (const d of done)
        if (d.status === 'rejected') expect(d.reason).toMatchObject({ problem: { code: 'subject.changed' } })
      expect((await showRequirement(sec(), { requirement: KEY })).version).toBe(3)
    })

    test('twice under one key are written once, and answered alike', async () => {
      const ctx = { ...sec(), request: { key: 'once', digest: 'x' } }
      const send = () => reviseRequirement(ctx, { requirement: KEY, read: 3, ...correction({ quantity: 40 }) })
      expect(await send()).toEqual({ key: KEY, version: 4, repeated: false })
      expect(await send()).toEqual({ key: KEY, version: 4, repeated: true })
    })
  })

  describe('a new one', () => {
    test('is stated, listed, shown in the gap list, ended and stated anew', async () => {
      const made = await stateRequirement(sec(), hospital())
      expect(made).toMatchObject({ key: 'unamid-level-2-hospital-2010', version: 1 })
      expect(await showLine(sec(), { line: 'UNAMID/level-2-hospital', asOf: '2010-07-27' })).toMatchObject({
        required: { value: 2, unit: 'unit' },
        readings: { deployed: { kind: 'UNKNOWN' } },
      })
      const listed = await listRequirements(sec(), {
        mission: 'UNAMID',
        capability: 'level-2-hospital',
        asOf: '2010-07-27',
      })
      expect(listed.requirements).toMatchObject([{ key: made.key, quantity: 2 }])
      await endRequirement(sec(), { requirement: made.key, read: 1, until: '2010-03-31', reason: 'taken over' })
      const after = await listRequirements(sec(), {
        mission: 'UNAMID',
        capability: 'level-2-hospital',
        asOf: '2010-04-01',
      })
      expect(after.requirements).toEqual([])
      expect(await showRequirement(sec(), { requirement: made.key })).toMatchObject({
        version: 2,
        until: '2010-03-31',
        untilReason: 'taken over',
      })
      expect(await stateRequirement(sec(), hospital({ from: '2010-04-01' }))).toMatchObject({
        key: 'unamid-level-2-hospital-2010-2',
      })
    })

    test('is refused where another holds on some of its days', async () => {
      const found = await refusal(() => stateRequirement(sec(), hospital({ from: '2009-01-01' })))
      expect(found).toMatchObject({
        code: 'requirement.overlaps',
        params: { requirement: 'unamid-level-2-hospital-2010' },
      })
      const two = await Promise.allSettled(
        [1, 2].map((quantity) => stateRequirement(sec(), hospital({ mission: 'UNMIS', quantity }))),
      )
      expect(two.map((t) => t.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    })

    test.each<[string, Partial<StateRequirementInput>]>([
      ['text.empty', { reason: '  ' }],
      ['text.character', { reason: 'because \u202e of' }],
      ['text.too_long', { reason: 'x'.repeat(501) }],
      ['mission.unknown', { mission: 'UNAMUD' }],
      ['capability.unknown', { capability: 'helicopter' }],
      ['requirement.quantity_invalid', { quantity: -1 }],
      ['requirement.quantity_invalid', { quantity: 1e12 }],
      ['requirement.day_implausible', { from: '0201-01-01' }],
      ['history.day_invalid', { from: '2010-02-30' }],
      ['requirement.days_reversed', { until: '2009-12-31' }],
      ['requirement.task_invalid', { mandateTask: 'Guard the town' }],
      ['source.unknown', { source: { id: 'nowhere' } }],
      ['source.incomplete', { source: {} }],
      ['source.url_invalid', { source: { title: 'x', url: 'javascript:alert(1)' } }],
      [
        'standard.attribute_unknown',
        { standards: [{ attribute: 'payload', operator: 'AT_LEAST', values: ['1'], unit: 'kg', mandatory: true }] },
      ],
      [
        'standard.value_invalid',
        {
          standards: [
            { attribute: 'in-patient-beds', operator: 'AT_LEAST', values: ['many'], unit: 'bed', mandatory: true },
          ],
        },
      ],
      [
        'source.unknown',
        {
          standards: [
            {
              attribute: 'in-patient-beds',
              operator: 'AT_LEAST',
              values: ['20'],
              unit: 'bed',
              mandatory: true,
              source: 'x',
            },
          ],
        },
      ],
    ])('is refused with %s', async (code, more) => {
      const before = await verifyLedger(at().store.db)
      const found = await refusal(() => stateRequirement(sec(), hospital({ mission: 'UNOCI', ...more })))
      expect(found.code).toBe(code)
      expect(await verifyLedger(at().store.db)).toEqual(before)
    })
  })

  test.each(Object.entries(VIEWERS).filter(([name]) => name !== 'secretariat'))(
    'are not kept by %s',
    async (_, viewer) => {
      const ctx = as(at().store, viewer)
      const code = viewer.person === null ? 'access.sign_in_needed' : 'access.not_allowed'
      const change = { requirement: KEY, read: 4 }
      expect(await refusal(() => stateRequirement(ctx, hospital({ mission: 'UNOCI' })))).toMatchObject({ code })
      expect(await refusal(() => reviseRequirement(ctx, { ...change, ...correction({ quantity: 1 }) }))).toMatchObject({
        code,
      })
      expect(await refusal(() => endRequirement(ctx, { ...change, until: '2026-12-31', reason: 'x' }))).toMatchObject({
        code,
      })
    },
  )

  test('that are unknown are said to be', async () => {
    const gone = { requirement: 'nothing', read: 0 }
    for (const work of [
      () => showRequirement(sec(), gone),
      () => reviseRequirement(sec(), { ...gone, ...correction({}) }),
      () => endRequirement(sec(), { ...gone, until: '2026-12-31', reason: 'x' }),
    ])
      expect(await refusal(work)).toMatchObject({ code: 'requirement.unknown' })
  })

  test('leave a ledger that vouches for every row', async () => {
    expect(await verifyLedger(at().store.db)).toMatchObject({ findings: [] })
  })
})
