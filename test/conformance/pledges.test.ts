import { describe, expect, test } from 'vitest'
import { announcePledge } from '../../src/app/supply/announce.ts'
import { listPledges } from '../../src/app/supply/list.ts'
import { recordPledgeEvent } from '../../src/app/supply/record-event.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { renewAll, renewPledge } from '../../src/app/supply/renew.ts'
import { revisePledge } from '../../src/app/supply/revise.ts'
import { showPledge } from '../../src/app/supply/show.ts'
import type { PledgeEventInput, RegisterPledgeInput } from '../../src/contract/supply.ts'
import type { Viewer } from '../../src/core/access/viewer.ts'
import { newestEntry } from '../../src/store/ledger/head.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { OFFER, PEOPLE } from '../support/pledges.ts'
import { refusal } from '../support/refusal.ts'

const { owner, secretariat } = PEOPLE
const NOON = 'T12:00:00.000Z'

onEachServer('pledges kept here', (server) => {
  const at = shared(server, 'loaded')
  const as = (viewer: Viewer, day = '2026-02-01') => context(at().store, day + NOON, viewer)
  const register = async (more: Partial<RegisterPledgeInput> = {}, day = '2026-02-01'): Promise<string> =>
    (await registerPledge(as(owner, day), { ...OFFER, ...more })).key
  const record = (key: string, read: number, event: PledgeEventInput, day: string, viewer: Viewer = secretariat) =>
    recordPledgeEvent(as(viewer, day), { key, read, event })
  const show = (key: string, day: string, viewer: Viewer = owner) => showPledge(as(viewer, day), { key })

  test('one goes its whole way, and each day shows it as it stood', async () => {
    const key = await register()
    const way: [string, PledgeEventInput][] = [
      ['2026-02-02', { kind: 'STATE', step: 'ACKNOWLEDGED' }],
      ['2026-02-03', { kind: 'STATE', step: 'ACCEPTED' }],
      ['2026-03-01', { kind: 'VISIT', visit: 'AAV', result: 'POSITIVE', note: 'visited in Bishoftu' }],
      ['2026-03-10', { kind: 'READINESS', readiness: 'PCRS:L2' }],
      ['2026-03-11', { kind: 'STATE', step: 'SELECTED' }],
      ['2026-03-12', { kind: 'STATE', step: 'IN_NEGOTIATION' }],
      ['2026-04-01', { kind: 'VISIT', visit: 'PDV', result: 'POSITIVE' }],
      ['2026-04-02', { kind: 'STATE', step: 'INSPECTED' }],
      ['2026-05-01', { kind: 'STATE', step: 'DEPLOYED' }],
      ['2027-05-01', { kind: 'STATE', step: 'ENDED' }],
    ]
    for (const [n, [day, event]] of way.entries()) await record(key, n + 1, event, day)
    const states = async (...days: string[]) =>
      Promise.all(days.map(async (asOf) => (await showPledge(as(owner, '2027-06-01'), { key, asOf })).state))
    expect(await states('2026-02-01', '2026-02-03', '2026-03-10', '2026-03-12', '2026-12-31', '2027-06-01')).toEqual([
      'RECEIVED',
      'ACCEPTED',
      'ACCEPTED',
      'IN_NEGOTIATION',
      'DEPLOYED',
      'ENDED',
    ])
    const found = await show(key, '2027-06-01')
    expect(found.version).toBe(11)
    expect(found.steps?.map((s) => s.state)).toEqual([
      'RECEIVED',
      ...way.flatMap(([, e]) => (e.kind === 'STATE' ? [e.step] : [])),
    ])
    expect(found).toMatchObject({ unrecorded: [], source: { id: 'gaplist-register' }, next: [] })
    expect(found.events?.find((e) => e.visit === 'AAV')).toMatchObject({
      note: 'visited in Bishoftu',
      on: '2026-03-01',
    })
  })

  test('the two times: what was done, and what was known of it', async () => {
    const key = await register({}, '2026-02-01')
    await record(key, 1, { kind: 'STATE', step: 'ACKNOWLEDGED', on: '2026-02-05' }, '2026-03-01')
    const state = async (asOf: string, knownAt?: string) =>
      (await showPledge(as(owner, '2026-04-01'), { key, asOf, knownAt })).state
    expect(await state('2026-02-04')).toBe('RECEIVED')
    expect(await state('2026-02-05')).toBe('ACKNOWLEDGED')
    expect(await state('2026-02-10', '2026-02-28')).toBe('RECEIVED')
    expect(await state('2026-02-10', '2026-03-01')).toBe('ACKNOWLEDGED')
    expect(await refusal(() => state('2026-01-31'))).toMatchObject({ code: 'pledge.unknown' })
    expect(await refusal(() => state('2026-02-10', '2026-01-31'))).toMatchObject({ code: 'pledge.unknown' })
  })

  test('terms have versions with reasons; a day shows the terms in force', async () => {
    const key = await register({ note: 'first' })
    const { kind: _kind, capability: _capability, scheme: _scheme, ...terms } = OFFER
    const revise = (read: number, more: object, day: string) =>
      revisePledge(as(owner, day), { ...terms, ...more, reason: 'two more arrived', key, read })
    expect(await revise(1, { quantity: 5, visibility: 'WORKING_GROUP' }, '2026-03-01')).toMatchObject({ version: 2 })
    const found = await show(key, '2026-03-01')
    expect(found).toMatchObject({ quantity: 5, visibility: 'WORKING_GROUP', note: null })
    expect(found.versions).toMatchObject([
      { version: 1, on: '2026-02-01', reason: '', changed: [] },
      { version: 2, on: '2026-03-01', reason: 'two more arrived', changed: ['visibility', 'quantity', 'note'] },
    ])
    expect(await showPledge(as(owner, '2026-03-01'), { key, asOf: '2026-02-28' })).toMatchObject({ quantity: 3 })
    expect(await refusal(() => revise(1, { quantity: 6 }, '2026-03-02'))).toMatchObject({ code: 'subject.changed' })
    expect(await refusal(() => revise(2, { quantity: -1 }, '2026-03-02'))).toMatchObject({
      code: 'pledge.quantity_invalid',
    })
    expect(await refusal(() => revise(2, { visibility: 'PRIVATE' }, '2026-03-02'))).toMatchObject({
      code: 'pledge.private_registered',
    })
    expect((await show(key, '2026-03-02')).version).toBe(2)
  })

  test('of two who write on one version one goes on, and the other’s change is nowhere', async () => {
    const key = await register()
    const write = (viewer: Viewer) =>
      record(key, 1, { kind: 'MATERIAL_CHANGE', on: '2026-02-02' }, '2026-02-02', viewer)
    const ends = await Promise.allSettled([write(owner), write(secretariat)])
    expect(ends.map((e) => e.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const found = await show(key, '2026-02-02')
    expect(found.version).toBe(2)
    expect(found.events?.filter((e) => e.kind === 'MATERIAL_CHANGE')).toHaveLength(1)
  })

  test('the same request twice is done once, with one answer', async () => {
    const ctx = { ...as(owner), request: { key: 'once', digest: 'a' } }
    const first = await registerPledge(ctx, OFFER)
    const again = await registerPledge(ctx, OFFER)
    expect([first.repeated, again.repeated, again.key]).toEqual([false, true, first.key])
    const step = { ...as(secretariat, '2026-02-02'), request: { key: 'step', digest: 'b' } }
    const event = { kind: 'STATE', step: 'ACKNOWLEDGED' } as const
    const taken = await recordPledgeEvent(step, { key: first.key, read: 1, event })
    expect(await recordPledgeEvent(step, { key: first.key, read: 1, event })).toEqual({ ...taken, repeated: true })
    expect((await show(first.key, '2026-02-02')).version).toBe(2)
  })

  test('a caveat after acceptance is an alert until the Secretariat decides it', async () => {
    const key = await register({ caveats: [{ code: 'NO_DETENTION' }] })
    await record(key, 1, { kind: 'STATE', step: 'ACKNOWLEDGED' }, '2026-02-01')
    await record(key, 2, { kind: 'STATE', step: 'ACCEPTED' }, '2026-02-01')
    const { kind: _kind, capability: _capability, scheme: _scheme, ...terms } = OFFER
    const caveats = [{ code: 'NO_DETENTION' }, { code: 'NO_NIGHT_OPERATIONS', text: 'no goggles' }]
    await revisePledge(as(owner), { ...terms, caveats, reason: 'crews changed', key, read: 3 })
    const found = await show(key, '2026-02-01', secretariat)
    expect(found.alerts).toMatchObject([{ code: 'caveat_late', params: { code: 'NO_NIGHT_OPERATIONS' } }])
    const late = found.caveats!.find((c) => c.late)!
    expect(found.caveats!.map((c) => [c.code, c.late])).toEqual([
      ['NO_DETENTION', false],
      ['NO_NIGHT_OPERATIONS', true],
    ])
    const decision = { kind: 'CAVEAT_DECISION', caveat: late.id, result: 'REFUSED', note: 'nights are needed' } as const
    expect(await refusal(() => record(key, 4, decision, '2026-02-03', owner))).toMatchObject({
      code: 'pledge.act_not_yours',
    })
    await record(key, 4, decision, '2026-02-03')
    const decided = await show(key, '2026-02-03')
    expect(decided.alerts).toEqual([])
    expect(decided.caveats![1]).toMatchObject({ late: false, decision: { result: 'REFUSED', on: '2026-02-03' } })
  })

  test('renewing one, and all that are due at once', async () => {
    const [old, older, fresh] = [
      await register({}, '2026-02-01'),
      await register({ visibility: 'PUBLIC' }, '2026-01-15'),
      await register({}, '2026-12-01'),
    ]
    const day = '2027-01-20'
    const mine = async () => (await listPledges(as(owner, day), { organisation: 'ETH', due: 'true' })).pledges
    const due = await mine()
    expect(due.map((p) => p.key)).toEqual(expect.arrayContaining([old, older]))
    expect(due.map((p) => p.key)).not.toContain(fresh)
    expect(await refusal(() => renewPledge(as(owner, day), { key: fresh, read: 1 }))).toMatchObject({
      code: 'pledge.renewal_early',
    })
    await renewPledge(as(owner, day), { key: old, read: 1 })
    expect((await show(old, day)).renewal).toMatchObject({ status: 'FRESH', due: '2027-07-20' })
    expect(await renewAll(as(owner, day))).toMatchObject({ renewed: due.length - 1 })
    expect(await mine()).toEqual([])
    expect(await renewAll(as(owner, day))).toMatchObject({ renewed: 0 })
    expect((await show(older, day)).version).toBe(2)
    expect(await refusal(() => renewAll(as(secretariat, day)))).toMatchObject({ code: 'access.not_allowed' })
  })

  test('what is not renewed lapses by rule, and can be registered anew', async () => {
    const key = await register({}, '2026-02-01')
    expect(await show(key, '2027-03-04')).toMatchObject({ state: 'LAPSED', lapsedByRule: true, counts: 'NONE' })
    const anew = { kind: 'STATE', step: 'RECEIVED' } as const
    await record(key, 1, anew, '2027-03-04', owner)
    expect(await show(key, '2027-03-04')).toMatchObject({ state: 'RECEIVED', renewal: { due: '2028-03-04' } })
  })

  describe('an announcement made in public', () => {
    const announcement = {
      organisation: 'CAN',
      kind: 'UNIT',
      capability: 'quick-reaction-force',
      quantity: 1,
      on: '2017-11-15',
      printed: 'PLEDGED',
      source: 'therecord-9495720',
    }

    test('is put down by the Secretariat, public as a whole, and earns nothing', async () => {
      const { key, version } = await announcePledge(as(secretariat), announcement)
      expect(version).toBe(1)
      const found = await show(key, '2026-02-01', PEOPLE.nobody)
      expect(found).toMatchObject({
        kept: false,
        state: 'ANNOUNCED',
        visibility: 'PUBLIC',
        withheld: [],
        counts: 'NONE',
      })
      expect(found.because).toBe('pledge.announced_only')
      await record(key, 1, { kind: 'STATE', step: 'WITHDRAWN', source: 'therecord-9495720' }, '2026-03-01')
      expect((await show(key, '2026-03-01', PEOPLE.nobody)).state).toBe('WITHDRAWN')
    })

    test.each([
      [{ source: 'nowhere' }, 'pledge.source_unknown'],
      [{ organisation: 'XYZ' }, 'pledge.organisation_unknown'],
      [{ on: '2026-02-02' }, 'pledge.day_in_future'],
      [{ on: '' }, 'history.day_invalid'],
      [{ on: '1900-01-01' }, 'pledge.day_implausible'],
      [{ quantity: 1e9 }, 'pledge.quantity_invalid'],
      [{ mission: 'UNAMDI' }, 'mission.unknown'],
    ])('with %o is refused', async (more, code) => {
      expect(await refusal(() => announcePledge(as(secretariat), { ...announcement, ...more }))).toMatchObject({ code })
    })

    test('is nobody else’s to put down', async () => {
      expect(await refusal(() => announcePledge(as(owner), announcement))).toMatchObject({ code: 'access.not_allowed' })
    })
  })

  test.each([
    [{ kind: 'PROMISE' }, 'pledge.kind_unknown'],
    [{ scheme: 'NATO' }, 'pledge.scheme_unknown'],
    [{ capability: 'submarine' }, 'capability.unknown'],
    [{ mission: 'UNAMDI' }, 'mission.unknown'],
    [{ earmarks: [{ mission: 'UNAMDI' }] }, 'mission.unknown'],
    [{ visibility: 'PRIVATE', step: 'RECEIVED' }, 'pledge.private'],
    [{ step: 'SELECTED' }, 'pledge.step_not_yours'],
    [{ step: 'LAPSED' }, 'pledge.lapse_by_rule'],
    [{ on: '2026-02-02' }, 'pledge.day_in_future'],
    [{ on: '2025-01-01' }, 'pledge.registered_long_ago'],
    [{ on: 'soon' }, 'history.day_invalid'],
    [{ kind: 'FUNDING', quantity: 3 }, 'pledge.quantity_not_for_kind'],
    [{ note: '\u202eevil' }, 'text.character'],
  ])('a pledge with %o is refused, and nothing is written', async (more, code) => {
    const before = await newestEntry(at().store.db)
    expect(await refusal(() => register(more as Partial<RegisterPledgeInput>))).toMatchObject({ code })
    expect(await newestEntry(at().store.db)).toEqual(before)
  })

  test('kinds keep their units', async () => {
    const unit = async (more: Partial<RegisterPledgeInput>) => (await show(await register(more), '2026-02-01')).unit
    expect(await unit({ kind: 'TRAINING', quantity: 40 })).toBe('place')
    expect(await unit({ kind: 'FUNDING', quantity: null, amount: '250000.5', currency: 'eur' })).toBe('money')
    expect(await unit({ kind: 'INDIVIDUALS' })).toBe('person')
  })

  test('the ledger vouches for all of it', async () => {
    expect((await verifyLedger(at().store.db)).findings).toEqual([])
  })
})
