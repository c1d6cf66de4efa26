import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { actOnArrangement } from '../../src/app/arrangement/act.ts'
import { listArrangements } from '../../src/app/arrangement/list.ts'
import { proposeArrangement, reviseArrangement } from '../../src/app/arrangement/propose.ts'
import { showArrangement } from '../../src/app/arrangement/show.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { ArrangementListSchema, ArrangementSchema, type ActInput } from '../../src/contract/arrangement.ts'
import type { Viewer } from '../../src/core/access/viewer.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { A, arranging, B, C, D, missionViewer as mission } from '../support/arrangement-acts.ts'
import { draftTerms, seedParties } from '../support/arrangement.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { EDITOR } from '../support/edition.ts'
import { refusal } from '../support/refusal.ts'

onEachServer('an arrangement', (server) => {
  const open = shared(server, 'loaded')
  const { ctx, show, act, propose, allAgree } = arranging(open)
  beforeAll(() => seedParties(open().store.db))

  describe('from proposal to end', () => {
    test('is proposed, agreed to by each, in force and over, as the days go by', async () => {
      const key = await propose()
      const proposed = await show(B, key)
      expect(ArrangementSchema.parse(proposed)).toEqual(proposed)
      expect(proposed).toMatchObject({
        state: 'PROPOSED',
        form: 'TRILATERAL',
        closes: 6,
        relation: 'OWNER',
        acts: ['REVISE', 'AGREE', 'DECLINE'],
        consent: { agreed: [], awaiting: [{ code: 'EXERCISE-A' }, { code: 'EXERCISE-B' }, { code: 'EXERCISE-C' }] },
      })
      await allAgree(key)
      expect(await show(A, key)).toMatchObject({ state: 'AGREED', consent: { awaiting: [] } })
      expect(await show(A, key, '2027-01-01')).toMatchObject({ state: 'IN_FORCE', since: '2027-01-01' })
      expect(await show(A, key, '2028-01-01')).toMatchObject({ state: 'ENDED', since: '2028-01-01', acts: [] })
      const then = await showArrangement(ctx(A, '2028-01-01'), { key, asOf: '2027-05-05' })
      expect([then.state, then.acts]).toEqual(['IN_FORCE', []])
    })

    test('shows for each party what falls away without it', async () => {
      const key = await propose()
      await allAgree(key)
      const { departures } = await show(A, key)
      expect(departures.map((d) => [d.party.code, d.lost, d.dependent, d.opened, d.closed, d.form])).toEqual([
        ['EXERCISE-A', ['c1', 'c2'], [], 6, 0, 'BILATERAL'],
        ['EXERCISE-B', ['c4'], [], 0, 6, 'BILATERAL'],
        ['EXERCISE-C', ['c1', 'c2', 'c3'], ['c1', 'c2'], 6, 0, 'BILATERAL'],
      ])
    })

    test('a party that leaves takes its own along; the last two make no arrangement without one of them', async () => {
      const key = await propose()
      await allAgree(key)
      await act(B, key, { act: 'LEAVE', reason: 'Exercise: no money' }, '2027-02-01')
      const left = await show(A, key, '2027-02-01')
      expect(left).toMatchObject({ state: 'IN_FORCE', form: 'BILATERAL', closes: 6 })
      expect(left.departed).toMatchObject([{ code: 'EXERCISE-B', reason: 'Exercise: no money' }])
      expect(left.terms.components.filter((c) => c.lost).map((c) => c.id)).toEqual(['c4'])
      await act(C, key, { act: 'LEAVE', reason: 'Exercise' }, '2027-02-02')
      expect(await show(A, key, '2027-02-02')).toMatchObject({ state: 'TERMINATED', form: 'NONE', closes: 0, acts: [] })
      expect((await refusal(() => act(A, key, { act: 'LEAVE', reason: 'x' }, '2027-02-03'))).code).toBe(
        'arrangement.state',
      )
    })

    test('declined by one, with a reason that those concerned read', async () => {
      const key = await propose()
      await act(C, key, { act: 'DECLINE', reason: 'Exercise: no places' })
      expect(await show(A, key)).toMatchObject({
        state: 'DECLINED',
        consent: { declined: { code: 'EXERCISE-C', reason: 'Exercise: no places' } },
      })
      expect((await refusal(() => act(B, key, { act: 'AGREE' }))).code).toBe('arrangement.nothing_pending')
    })

    test('milestones are overdue until reached, and marked by whoever must reach them', async () => {
      const key = await propose()
      await allAgree(key)
      const overdue = async (day: string) =>
        (await show(A, key, day)).terms.milestones.filter((m) => m.overdue).map((m) => m.id)
      expect(await overdue('2026-12-01')).toEqual([])
      expect(await overdue('2026-12-02')).toEqual(['m1'])
      const done: ActInput = { act: 'MILESTONE', milestone: 'm1', doneOn: '2026-12-02' }
      expect((await refusal(() => act(A, key, done, '2026-12-02'))).code).toBe('arrangement.milestone_of_other')
      expect((await refusal(() => act(C, key, done, '2026-12-01'))).code).toBe('arrangement.day_in_future')
      await act(C, key, done, '2026-12-02')
      expect(await overdue('2026-12-02')).toEqual([])
      await act(EDITOR, key, { ...done, doneOn: null }, '2026-12-03')
      expect(await overdue('2026-12-03')).toEqual(['m1'])
    })
  })

  describe('revised', () => {
    test('asks all again, those whom it releases too; until they agree, what was agreed to holds', async () => {
      const key = await propose()
      await allAgree(key)
      const { version } = await show(A, key)
      const bilateral = draftTerms({
        parties: draftTerms().parties.slice(0, 2),
        components: [
          { id: 'c1', kind: 'EQUIPMENT', party: 'EXERCISE-A', quantity: 4, unit: 'airframe', closes: 4 },
          { id: 'c4', kind: 'FUNDING', party: 'EXERCISE-B', unit: 'money', amount: '5', currency: 'EUR' },
        ],
        milestones: [],
      })
      await reviseArrangement(ctx(A), key, { ...bilateral, reason: 'Exercise: fewer aircraft' }, version)
      const pending = await show(C, key)
      expect(pending).toMatchObject({
        state: 'AGREED',
        closes: 6,
        terms: { version: 1 },
        proposed: { version: 2, closes: 4 },
      })
      expect(pending.consent?.awaiting.map((p) => p.code)).toEqual(['EXERCISE-A', 'EXERCISE-B', 'EXERCISE-C'])
      await allAgree(key, [A, B])
      expect((await show(A, key)).terms.version).toBe(1)
      await act(C, key, { act: 'AGREE' })
      expect(await show(A, key)).toMatchObject({ form: 'BILATERAL', closes: 4, terms: { version: 2 }, proposed: null })
      // Whoever was released is no party any more.
      expect((await refusal(() => show(C, key))).code).toBe('arrangement.unknown')
    })

    test('by nobody who is no party, nor against a version that has moved', async () => {
      const key = await propose()
      const { version } = await show(A, key)
      const input = { ...draftTerms(), reason: 'Exercise' }
      await reviseArrangement(ctx(B), key, input, version)
      expect(await refusal(() => reviseArrangement(ctx(A), key, input, version))).toEqual({
        code: 'subject.changed',
        params: { version },
      })
      expect((await refusal(() => reviseArrangement(ctx(D), key, input, version + 1))).code).toBe('arrangement.unknown')
      expect((await refusal(() => reviseArrangement(ctx(A), key, { ...input, reason: ' ' }, version + 1))).code).toBe(
        'text.empty',
      )
    })

    test('of two who agree at once both do, one after the other: nothing is lost', async () => {
      const key = await propose()
      const { version } = await show(A, key)
      const tried = await Promise.allSettled(
        [A, B, C].map((p) => actOnArrangement(ctx(p), key, { act: 'AGREE' }, version)),
      )
      expect(tried.filter((t) => t.status === 'fulfilled')).toHaveLength(1)
      for (const t of tried.filter((r) => r.status === 'rejected'))
        expect(t.reason.problem.code).toBe('subject.changed')
      for (const [n, party] of [A, B, C].entries())
        if (tried[n]!.status === 'rejected') await act(party, key, { act: 'AGREE' })
      expect((await show(A, key)).state).toBe('AGREED')
    })

    test('a request that is sent twice proposes once', async () => {
      const keyed = { ...ctx(A), request: { key: randomUUID(), digest: 'same' } }
      const first = await proposeArrangement(keyed, draftTerms())
      const again = await proposeArrangement(keyed, draftTerms())
      expect([again.key, again.repeated]).toEqual([first.key, true])
    })
  })

  describe('names', () => {
    test('a pledge of the party that is responsible, and none that its proposer cannot see', async () => {
      const pledge = async (viewer: Viewer, visibility: string): Promise<string> => {
        const input = { kind: 'UNIT', capability: 'military-utility-helicopter', quantity: 6, language: 'en' as const }
        return (await registerPledge(ctx(viewer), { ...input, visibility, mission: 'UNAMID' })).key
      }
      const own = await pledge(A, 'SECRETARIAT')
      const others = await pledge(D, 'SECRETARIAT')
      const withPledge = (key: string) => ({
        components: draftTerms().components.map((c) => (c.id === 'c1' ? { ...c, pledge: key } : c)),
      })
      const key = await propose(withPledge(own))
      expect((await show(A, key)).terms.components[0]).toMatchObject({ pledge: own })
      for (const unknown of [others, randomUUID(), '\u0000'])
        expect((await refusal(() => propose(withPledge(unknown)))).code).toBe('pledge.unknown')
      expect((await refusal(() => propose(withPledge(others), EDITOR))).code).toBe('arrangement.pledge_of_other')
    })

    test('two missions in a loan, each of which agrees, by a resolution that the register knows', async () => {
      const key = await propose(
        {
          type: 'LOAN',
          mission: 'UNOCI',
          reference: 'S/RES/1951 (2010)',
          parties: [
            { code: 'UNMIL', roles: ['CONTRIBUTOR'] },
            { code: 'UNOCI', roles: ['HOST'] },
          ],
          components: [{ id: 'c1', kind: 'EQUIPMENT', party: 'UNMIL', quantity: 2, unit: 'airframe', closes: 2 }],
          milestones: [],
          note: 'Exercise',
        },
        EDITOR,
      )
      await allAgree(key, [mission('UNMIL'), mission('UNOCI')])
      const loan = await show(mission('UNOCI'), key)
      expect(loan).toMatchObject({ state: 'AGREED', form: 'BILATERAL', terms: { type: 'LOAN', referenceKnown: true } })
      expect((await refusal(() => show(mission('UNAMID'), key))).code).toBe('arrangement.unknown')
    })
  })

  test('the list tells what waits for the viewer first, and filters', async () => {
    const key = await propose({ mission: 'UNMIS', capability: 'tactical-helicopter' })
    const list = await listArrangements(ctx(B), {
      mission: 'UNMIS',
      capability: 'military-helicopter',
      party: 'EXERCISE-A',
    })
    expect(ArrangementListSchema.parse(list)).toEqual(list)
    expect(list.arrangements.map((a) => [a.key, a.awaitsViewer])).toEqual([[key, true]])
    expect((await listArrangements(ctx(B), { mission: 'UNMIS', state: 'IN_FORCE' })).arrangements).toEqual([])
    const all = (await listArrangements(ctx(B))).arrangements.map((a) => a.awaitsViewer)
    expect(all).toEqual(all.toSorted((x, y) => Number(y) - Number(x)))
  })

  test('the ledger verifies, and names nothing but opaque ids', async () => {
    expect((await verifyLedger(open().store.db)).findings).toEqual([])
    const entries = await open()
      .store.db.selectFrom('ledger')
      .selectAll()
      .where('action', 'like', 'arrangement.%')
      .execute()
    expect(entries.length).toBeGreaterThan(20)
    for (const e of entries) {
      expect(e.subject).toMatch(/^arrangement:[0-9a-f-]{36}$/)
      expect(e.reason + e.payload).not.toMatch(/EXERCISE|Exercise|UNAMID/)
    }
  })
})
