import { describe, expect, test } from 'vitest'
import { loadTranslator } from '../../src/i18n/load.ts'
import { listActions, reportAction, showAction } from '../../src/app/review/actions.ts'
import { agreeReview, cancelReview, reviseReview } from '../../src/app/review/agree.ts'
import { attendReview, unattendReview } from '../../src/app/review/attend.ts'
import { reviewCalendar } from '../../src/app/review/calendar.ts'
import { reviewInvitees } from '../../src/app/review/invite.ts'
import { makeReviewPaper } from '../../src/app/review/paper.ts'
import { addEntry, changeEntry, removeEntry } from '../../src/app/review/programme.ts'
import { recordAtReview, withdrawRecord } from '../../src/app/review/record.ts'
import { showReview } from '../../src/app/review/show.ts'
import { ANYONE, OPERATOR, type Viewer } from '../../src/core/access/viewer.ts'
import { VISIBILITIES } from '../../src/core/access/visibility.ts'
import { verifyLedger } from '../../src/app/history/verify-ledger.ts'
import { viewing } from '../../src/store/access/viewing.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { refusal, sqlState } from '../support/refusal.ts'
import { SECRETARIAT, stateOf, WORKING_GROUP } from '../support/review.ts'

/** The review is held in 2010 as if it were now. */
const NOW = '2010-11-17T15:00:00.000Z'

onEachServer('reviews', (server) => {
  const at = shared(server, 'loaded')
  const as = (viewer: Viewer, now = NOW) => context(at().store, now, viewer)
  let agreed: Promise<string> | undefined
  const review = (): Promise<string> =>
    (agreed ??= agreeReview(as(WORKING_GROUP), { mission: 'UNOCI', on: '2010-11-17' }).then((r) => r.key))

  describe('meeting', () => {
    test('a day is agreed once in each period; it changes with a reason, by whoever read the newest version', async () => {
      const key = await agreeReview(as(SECRETARIAT), { mission: 'UNMIS', on: '2011-03-01', invited: ['AU'] })
      const again = () => agreeReview(as(SECRETARIAT), { mission: 'UNMIS', on: '2011-03-02' })
      expect(await refusal(again)).toMatchObject({ code: 'review.exists', params: { cycle: 'UNMIS-1919' } })
      const change = { on: '2011-03-03', reason: 'The Council travels' }
      await reviseReview(as(SECRETARIAT), key.key, change, 1)
      expect(await refusal(() => reviseReview(as(SECRETARIAT), key.key, change, 1))).toMatchObject({
        code: 'subject.changed',
      })
      const beyond = () => reviseReview(as(SECRETARIAT), key.key, { ...change, on: '2011-05-15' }, 2)
      expect(await refusal(beyond)).toMatchObject({ code: 'review.other_period' })
      const { reviews } = await reviewCalendar(as(ANYONE), { asOf: '2011-01-15', mission: 'UNMIS' })
      expect(reviews[0]).toMatchObject({ proposed: '2011-03-03', review: key.key })
      await cancelReview(as(SECRETARIAT), key.key, 'Another form was found', 2)
      expect(await refusal(() => cancelReview(as(SECRETARIAT), key.key, 'x', 3))).toMatchObject({
        code: 'review.cancelled',
      })
      const late = () => recordAtReview(as(SECRETARIAT), key.key, { kind: 'DECISION', text: 'x' })
      expect(await refusal(late)).toMatchObject({ code: 'review.cancelled' })
      const both = await Promise.allSettled(
        ['2011-03-08', '2011-03-09'].map((on) => agreeReview(as(SECRETARIAT), { mission: 'UNMIS', on })),
      )
      expect(both.map((b) => b.status).toSorted()).toEqual(['fulfilled', 'rejected'])
      const after = await reviewCalendar(as(ANYONE), { asOf: '2011-01-15', mission: 'UNMIS' })
      expect(after.reviews[0]!.review).not.toBe(key.key)
    })

    test('what cannot be is refused', async () => {
      const no = (viewer: Viewer, on: string, mission = 'UNAMID') =>
        refusal(() => agreeReview(as(viewer), { mission, on }))
      expect(await no(ANYONE, '2011-03-01')).toMatchObject({ code: 'access.sign_in_needed' })
      expect(await no(stateOf('BGD'), '2011-03-01')).toMatchObject({ code: 'access.not_allowed' })
      expect(await no(SECRETARIAT, '2015-03-01')).toMatchObject({ code: 'review.no_mandate' })
      expect(await no(SECRETARIAT, '2011-03-01', 'UNXYZ')).toMatchObject({ code: 'mission.unknown' })
      await addEntry(as(OPERATOR), { kind: 'COUNCIL', from: '2011-03-01', title: 'Exercise' })
      expect(await no(SECRETARIAT, '2011-03-01')).toMatchObject({
        code: 'review.day_busy',
        params: { entries: 'Exercise' },
      })
      expect(await refusal(() => showReview(as(ANYONE), 'none'))).toMatchObject({ code: 'review.unknown' })
    })

    test('an entry of a programme is changed and taken out by whoever read it', async () => {
      const entry = { kind: 'WORKING_GROUP', from: '2011-05-02', title: 'Exercise meeting' } as const
      const { key } = await addEntry(as(WORKING_GROUP), entry)
      const same = { ...entry, title: 'Another' }
      expect(await refusal(() => addEntry(as(WORKING_GROUP), same))).toMatchObject({ code: 'programme.overlaps' })
      await addEntry(as(WORKING_GROUP), { ...same, overlap: true })
      await changeEntry(as(WORKING_GROUP), key, { ...entry, from: '2011-05-03' }, 1)
      await removeEntry(as(WORKING_GROUP), key, 'It is not held', 2)
      expect(await refusal(() => removeEntry(as(WORKING_GROUP), key, 'x', 3))).toMatchObject({
        code: 'programme.unknown',
      })
    })

    test('contributors, donors and the Secretariat are invited; others may come', async () => {
      const { invitees } = await reviewInvitees(as(ANYONE), { mission: 'UNAMID', asOf: '2010-07-27' })
      const of = (code: string) => invitees.find((i) => i.code === code)
      expect(of('NGA')!.because).toContain('CONTRIBUTOR')
      expect(invitees.some((i) => i.because.includes('PLEDGE'))).toBe(true)
      expect(of('UN-DPKO')).toMatchObject({ because: ['SECRETARIAT'], optional: false })
      for (const code of ['UN-C34', 'UN-FIFTH-COMMITTEE', 'AU'])
        expect(of(code), code).toMatchObject({ optional: true })
      expect(new Set(invitees.map((i) => i.code)).size).toBe(invitees.length)
    })
  })

  describe('what is said', () => {
    test('is shown to its speaker and by its visibility, and to nobody else', async () => {
      const key = await review()
      const before = await showReview(as(ANYONE), key)
      for (const visibility of VISIBILITIES) {
        const text = `Said as ${visibility}`
        await recordAtReview(as(stateOf('BGD')), key, { kind: 'STATEMENT', text, visibility })
      }
      const seen = async (viewer: Viewer) => (await showReview(as(viewer), key)).records.map((r) => r.visibility)
      const added = (await seen(ANYONE)).length - before.records.length
      expect(added).toBe(1)
      expect(await seen(stateOf('BGD'))).toEqual(expect.arrayContaining([...VISIBILITIES]))
      expect(await seen(SECRETARIAT)).not.toContain('PRIVATE')
      expect(await seen(SECRETARIAT)).toContain('SECRETARIAT')
      expect(await seen(WORKING_GROUP)).not.toContain('SECRETARIAT')
      expect(await seen(WORKING_GROUP)).toContain('WORKING_GROUP')
      expect(new Set(await seen(stateOf('GHA')))).toEqual(new Set(['PUBLIC']))
    })

    test('nothing said in confidence enters a public paper: the same to the byte with it and without', async () => {
      const key = await review()
      await recordAtReview(as(WORKING_GROUP), key, {
        kind: 'DECISION',
        text: 'Exercise decision',
        visibility: 'PUBLIC',
      })
      const papers = async (viewer: Viewer) =>
        JSON.stringify([
          await makeReviewPaper(as(viewer), { review: key, part: 'summary' }),
          await makeReviewPaper(as(viewer), { review: key, part: 'pack' }),
        ])
      const [before, page] = [await papers(ANYONE), JSON.stringify(await showReview(as(ANYONE), key))]
      expect(before).toContain('Exercise decision')
      for (const visibility of ['PRIVATE', 'SECRETARIAT', 'WORKING_GROUP'] as const)
        await recordAtReview(as(stateOf('BGD')), key, { kind: 'OFFER', text: 'Hush-hush', visibility })
      await recordAtReview(as(WORKING_GROUP), key, {
        kind: 'DECISION',
        text: 'Hush-hush decision',
        actions: [{ owners: ['BGD'], what: 'Hush-hush action', due: '2010-12-15' }],
      })
      await recordAtReview(as(WORKING_GROUP), key, { kind: 'DONOR', organisation: 'CAN' })
      for (const viewer of [ANYONE, SECRETARIAT, WORKING_GROUP, stateOf('BGD')])
        expect(await papers(viewer), viewer.role).toBe(before)
      expect(JSON.stringify(await showReview(as(ANYONE), key))).toBe(page)
      expect(JSON.stringify(await showReview(as(WORKING_GROUP), key))).toContain('Hush-hush decision')
      const { db } = at().store
      const ledger = await db.selectFrom('ledger').selectAll().where('action', 'like', 'review.%').execute()
      expect(JSON.stringify(ledger)).not.toContain('Hush')
      expect(JSON.stringify(ledger)).not.toContain('BGD')
    })

    test('the database itself refuses what is not one’s own to say or to see', async () => {
      const key = await review()
      const speak = (viewer: Viewer, organisation: string) =>
        refusal(() => recordAtReview(as(viewer), key, { kind: 'OFFER', organisation, text: 'x' }))
      expect(await speak(stateOf('BGD'), 'GHA')).toMatchObject({ code: 'review.speaks_for_other' })
      expect(await speak(ANYONE, 'GHA')).toMatchObject({ code: 'access.sign_in_needed' })
      expect(await speak(WORKING_GROUP, 'ATLANTIS')).toMatchObject({ code: 'review.organisation_unknown' })
      const { db } = at().store
      const count = (viewer: Viewer) =>
        viewing(db, viewer, (trx) => trx.selectFrom('review_record').selectAll().where('review', '=', key).execute())
      expect((await count(ANYONE)).every((r) => r.visibility === 'PUBLIC')).toBe(true)
      expect(await sqlState(() => db.updateTable('review_record').set({ body: 'x' }).execute())).toBe('42501')
    })

    test('what was withdrawn is shown no more, to those to whom it was shown', async () => {
      const key = await review()
      const said = await recordAtReview(as(stateOf('BGD')), key, {
        kind: 'OFFER',
        text: 'Too early',
        visibility: 'PUBLIC',
      })
      const seen = async () => JSON.stringify(await showReview(as(ANYONE), key)).includes('Too early')
      expect(await seen()).toBe(true)
      const other = () => withdrawRecord(as(stateOf('GHA')), key, said.key, 'x')
      expect(await refusal(other)).toMatchObject({ code: 'review.speaks_for_other' })
      await withdrawRecord(as(stateOf('BGD')), key, said.key, 'Not yet agreed at home')
      expect(await seen()).toBe(false)
      expect(await refusal(() => withdrawRecord(as(stateOf('BGD')), key, said.key, 'x'))).toMatchObject({
        code: 'review.record_unknown',
      })
    })
  })

  test('who attended is put down at once and once, however many keep the list, and can be taken back', async () => {
    const key = await review()
    const present = async (viewer: Viewer) => {
      const { records } = await showReview(as(viewer), key)
      return records.flatMap((r) => (r.kind === 'ATTENDANCE' ? [r.organisation!.code] : [])).toSorted()
    }
    const before = await present(SECRETARIAT)
    const ask = { organisations: ['BGD', 'EGY', 'JOR', 'BGD'], visibility: 'PUBLIC' as const }
    const [first, second] = await Promise.all([
      attendReview(as(SECRETARIAT), key, ask),
      attendReview(as(WORKING_GROUP), key, { ...ask, organisations: ['EGY', 'JOR', 'GHA'] }),
    ])
    expect(first.records.length + second.records.length).toBe(4)
    expect(first.already + second.already).toBe(2)
    expect(await present(ANYONE)).toEqual([...before, 'BGD', 'EGY', 'GHA', 'JOR'].toSorted())
    const hidden = await attendReview(as(WORKING_GROUP), key, { organisations: ['MAR'] })
    expect(await present(WORKING_GROUP)).toContain('MAR')
    expect(await present(ANYONE)).not.toContain('MAR')
    const back = { records: [...first.records, ...hidden.records], visibility: 'PUBLIC' as const, reason: 'By mistake' }
    expect((await unattendReview(as(SECRETARIAT), key, back)).records.toSorted()).toEqual(first.records.toSorted())
    expect(await unattendReview(as(SECRETARIAT), key, back)).toEqual({ records: [], already: first.records.length + 1 })
    expect(await present(SECRETARIAT)).toHaveLength(before.length + second.records.length + 1)
    expect(await refusal(() => attendReview(as(stateOf('BGD')), key, ask))).toMatchObject({
      code: 'access.not_allowed',
    })
    const nowhere = () => attendReview(as(SECRETARIAT), key, { organisations: ['ATLANTIS'] })
    expect(await refusal(nowhere)).toMatchObject({ code: 'review.organisation_unknown' })
  })

  describe('actions', () => {
    test('the report of 2010 asks for what stands in paragraphs 5 and 18 to 22, and it is tracked', async () => {
      const { actions } = await listActions(as(ANYONE), { asOf: '2010-07-27' })
      const paragraphs = new Set(actions.flatMap((a) => (a.paragraph === null ? [] : [a.paragraph])))
      const all = ['5', '18', '19', '19 (a)', '19 (b)', '19 (c)', '19 (d)', '20', '21', '22']
      expect([...paragraphs].toSorted()).toEqual(all.toSorted())
      const helicopters = actions.filter((a) => a.paragraph === '19 (d)')
      expect(helicopters.map((a) => a.mission).toSorted()).toEqual(['MONUSCO', 'UNAMID', 'UNMIS', 'UNOCI'])
      expect(actions.find((a) => a.key === 'wg2010-19-stocktake')).toMatchObject({ due: '2011-03-31', state: 'OPEN' })
      const later = await listActions(as(ANYONE), { asOf: '2011-01-05', state: 'OVERDUE' })
      expect(later.actions.map((a) => a.key)).toContain('wg2010-22')
      for (const language of ['fr', 'es', 'ru', 'ar', 'zh'] as const) {
        const named = await listActions({ ...as(ANYONE), language }, { asOf: '2010-07-27' })
        const other = new Map(named.actions.map((a) => [a.key, a.what]))
        expect(actions.every((a) => other.get(a.key) !== a.what)).toBe(true)
        expect((await loadTranslator(language)).t('status.action.OVERDUE').length).toBeGreaterThan(1)
      }
    })

    test('a decision asks; those who are to act report; the state follows from that', async () => {
      const key = await review()
      await recordAtReview(as(WORKING_GROUP), key, {
        kind: 'DECISION',
        text: 'Exercise: crews are to be found',
        visibility: 'PUBLIC',
        actions: [{ owners: ['BGD', 'UN-DPKO'], what: 'Exercise: find crews', due: '2010-11-25' }],
      })
      const own = (await listActions(as(ANYONE), { asOf: '2010-11-17', review: key, owner: 'BGD' })).actions[0]!
      expect(own).toMatchObject({ state: 'DUE', mission: 'UNOCI', what: 'Exercise: find crews' })
      expect(own.decision).not.toBeNull()
      const report = (viewer: Viewer, more: object, now?: string) =>
        reportAction(as(viewer, now), own.key, { kind: 'PROGRESS', text: 'Exercise', ...more })
      expect(await refusal(() => report(stateOf('GHA'), {}))).toMatchObject({ code: 'action.not_owner' })
      expect(await refusal(() => report(stateOf('BGD'), { kind: 'MOVED' }))).toMatchObject({
        code: 'action.due_missing',
      })
      const hidden = () => report(stateOf('BGD'), { kind: 'DONE', visibility: 'PRIVATE' })
      expect(await refusal(hidden)).toMatchObject({ code: 'action.narrower' })
      await report(stateOf('BGD'), { visibility: 'SECRETARIAT', text: 'Exercise: in confidence' })
      const shown = async (viewer: Viewer) => (await showAction(as(viewer), { key: own.key })).events.length
      expect([await shown(ANYONE), await shown(SECRETARIAT)]).toEqual([0, 1])
      await report(stateOf('BGD'), { kind: 'MOVED', dueOn: '2010-12-10' })
      expect(await showAction(as(ANYONE), { key: own.key, asOf: '2010-11-18' })).toMatchObject({
        state: 'OPEN',
        due: '2010-12-10',
      })
      await report(SECRETARIAT, { kind: 'DONE' }, '2010-12-01T09:00:00.000Z')
      expect(await showAction(as(ANYONE), { key: own.key, asOf: '2010-12-20' })).toMatchObject({
        state: 'DONE',
        closedOn: '2010-12-01',
      })
      const again = () => report(SECRETARIAT, { kind: 'DROPPED' }, '2010-12-02T09:00:00.000Z')
      expect(await refusal(again)).toMatchObject({ code: 'action.closed' })
    })
  })

  test('the ledger vouches for all of it', async () => {
    expect(await verifyLedger(as(OPERATOR))).toMatchObject({ intact: true })
  })
})
