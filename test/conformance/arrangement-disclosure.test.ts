import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { actOnArrangement } from '../../src/app/arrangement/act.ts'
import { listArrangements } from '../../src/app/arrangement/list.ts'
import { proposeArrangement, reviseArrangement } from '../../src/app/arrangement/propose.ts'
import { ANYONE, OPERATOR, type Viewer } from '../../src/core/access/viewer.ts'
import { VISIBILITIES } from '../../src/core/access/visibility.ts'
import { viewing } from '../../src/store/access/viewing.ts'
import type { Store } from '../../src/store/open.ts'
import { A, ADMIN, arranging, B, C, D, GROUP } from '../support/arrangement-acts.ts'
import { draftTerms, seedParties } from '../support/arrangement.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { EDITOR } from '../support/edition.ts'
import { refusal, sqlState } from '../support/refusal.ts'

onEachServer('an arrangement and who sees it', (server) => {
  const open = shared(server, 'loaded')
  const { ctx, show, act, propose, allAgree } = arranging(open)
  const sees = async (viewer: Viewer, key: string): Promise<boolean> => {
    const listed = (await listArrangements(ctx(viewer))).arrangements.some((a) => a.key === key)
    const rows = await viewing(open().store.db, viewer, (trx) =>
      trx.selectFrom('arrangement_terms').select('version').where('arrangement', '=', key).execute(),
    )
    const shown = await show(viewer, key).then(
      () => true,
      () => false,
    )
    expect([listed, rows.length > 0]).toEqual([shown, shown])
    return shown
  }
  beforeAll(() => seedParties(open().store.db))

  describe('is shown to', () => {
    const VIEWERS = { A, B, C, D, EDITOR, GROUP, ANYONE, ADMIN, OPERATOR } as const
    const whoSees = async (key: string): Promise<string> => {
      const found: string[] = []
      for (const [name, viewer] of Object.entries(VIEWERS)) if (await sees(viewer, key)) found.push(name)
      return found.join(' ')
    }
    const PROPOSED = {
      PRIVATE: 'A B C',
      SECRETARIAT: 'A B C EDITOR',
      WORKING_GROUP: 'A B C EDITOR',
      PUBLIC: 'A B C EDITOR',
    }
    const AGREED = {
      PRIVATE: 'A B C',
      SECRETARIAT: 'A B C EDITOR',
      WORKING_GROUP: 'A B C EDITOR GROUP',
      PUBLIC: 'A B C D EDITOR GROUP ANYONE ADMIN OPERATOR',
    }

    test.each(VISIBILITIES)('whoever it is for, and nobody else: %s', async (visibility) => {
      const key = await propose({ visibility })
      // Nobody makes public by a mere proposal what others take part in.
      expect(await whoSees(key)).toBe(PROPOSED[visibility])
      await allAgree(key)
      expect(await whoSees(key)).toBe(AGREED[visibility])
    })

    test('an amendment that would make it public shows nothing before all have agreed', async () => {
      const key = await propose()
      await allAgree(key)
      const { version } = await show(A, key)
      await reviseArrangement(ctx(A), key, { ...draftTerms({ visibility: 'PUBLIC' }), reason: 'Exercise' }, version)
      await allAgree(key, [A, B])
      expect(await whoSees(key)).toBe(AGREED.SECRETARIAT)
      await act(C, key, { act: 'AGREE' })
      expect(await whoSees(key)).toBe(AGREED.PUBLIC)
    })

    test('an amendment that is not public stays hidden behind the public terms that hold', async () => {
      const key = await propose({ visibility: 'PUBLIC' })
      await allAgree(key)
      const { version } = await show(A, key)
      const less = draftTerms({ visibility: 'PRIVATE', until: '2030-12-31' })
      await reviseArrangement(ctx(A), key, { ...less, reason: 'Exercise' }, version)
      for (const viewer of [EDITOR, ANYONE]) {
        const seen = await show(viewer, key)
        expect([seen.terms.version, seen.proposed]).toEqual([1, null])
      }
      await allAgree(key)
      expect(await whoSees(key)).toBe(AGREED.PRIVATE)
    })

    test('with fewer fields the farther the viewer stands', async () => {
      const key = await propose({ visibility: 'PUBLIC' })
      await allAgree(key)
      const fields = async (viewer: Viewer) => {
        const a = await show(viewer, key)
        const money = a.terms.components.find((c) => c.id === 'c4')!
        return {
          relation: a.relation,
          arrangement: a.withheld,
          terms: a.terms.withheld,
          amount: money.amount,
          component: money.withheld,
          milestone: a.terms.milestones[0]!.withheld,
        }
      }
      const whole = { arrangement: [], terms: [], amount: '1500000.00', component: [], milestone: [] }
      expect(await fields(A)).toEqual({ relation: 'OWNER', ...whole })
      expect(await fields(EDITOR)).toEqual({ relation: 'SECRETARIAT', ...whole })
      const less = {
        arrangement: ['proposed', 'consent', 'versions'],
        terms: ['note'],
        amount: null,
        milestone: ['note'],
      }
      expect(await fields(GROUP)).toEqual({
        relation: 'WORKING_GROUP',
        ...less,
        component: ['amount', 'currency', 'pledge'],
      })
      for (const viewer of [D, ANYONE, OPERATOR])
        expect(await fields(viewer)).toEqual({
          relation: 'OTHER',
          ...less,
          component: ['amount', 'currency', 'text', 'pledge'],
        })
    })

    test('with amounts where the parties have said so', async () => {
      const key = await propose({ visibility: 'PUBLIC', amountsPublic: true })
      await allAgree(key)
      expect((await show(ANYONE, key)).terms.components.find((c) => c.id === 'c4')).toMatchObject({
        amount: '1500000.00',
        currency: 'USD',
      })
    })

    test('others as unknown, exactly as one that does not exist', async () => {
      const key = await propose()
      const problem = (k: string) => refusal(() => show(D, k))
      expect(await problem(key)).toEqual({ code: 'arrangement.unknown', params: { arrangement: key } })
      const none = randomUUID()
      expect(await problem(none)).toEqual({ code: 'arrangement.unknown', params: { arrangement: none } })
      for (const odd of ['x', '\u0000', `${key}'`, '../..'])
        expect((await problem(odd)).code).toBe('arrangement.unknown')
      for (const input of [{ act: 'AGREE' }, { act: 'LEAVE', reason: 'x' }] as const)
        expect((await refusal(() => actOnArrangement(ctx(D), key, input, 1))).code).toBe('arrangement.unknown')
    })

    test('whoever may act only: readers, administrators and the public do nothing', async () => {
      const key = await propose()
      const reader: Viewer = { ...A, level: 'READER' }
      expect((await show(reader, key)).acts).toEqual([])
      const work = (viewer: Viewer) => [
        () => proposeArrangement(ctx(viewer), draftTerms()),
        () => reviseArrangement(ctx(viewer), key, { ...draftTerms(), reason: 'x' }, 1),
        () => actOnArrangement(ctx(viewer), key, { act: 'AGREE' }, 1),
      ]
      for (const [viewer, code] of [
        [ANYONE, 'access.sign_in_needed'],
        [reader, 'access.not_allowed'],
        [ADMIN, 'access.not_allowed'],
        [GROUP, 'access.not_allowed'],
        [OPERATOR, 'access.not_allowed'],
      ] as const)
        for (const each of work(viewer)) expect((await refusal(each)).code).toBe(code)
      expect((await refusal(() => act(EDITOR, key, { act: 'AGREE' }))).code).toBe('arrangement.not_asked')
      expect((await refusal(() => propose({}, D))).code).toBe('arrangement.not_party')
    })
  })

  describe('in the database itself', () => {
    test('each party speaks for itself alone, as its own person', async () => {
      const key = await propose()
      const event = (organisation: string, author: string, kind = 'AGREED') =>
        `insert into arrangement_event (arrangement, version, kind, organisation, reason, author, valid_on, salt, known_from, known_basis, change)
         values ('${key}', 1, '${kind}', '${organisation}', 'x', '${author}', '2026-11-23', gen_random_uuid(), now(), 'RECORDED', 1)`
      const tried = (viewer: Viewer, text: string) => sqlState(() => asViewer(open().store, viewer, text))
      expect(await tried(A, event('EXERCISE-A', 'person-A'))).toBe('done')
      expect(await tried(A, event('EXERCISE-B', 'person-A'))).toBe('42501')
      expect(await tried(A, event('EXERCISE-A', 'person-B'))).toBe('42501')
      expect(await tried(D, event('EXERCISE-D', 'person-D'))).toBe('42501')
      expect(await tried(EDITOR, event('EXERCISE-A', 'person-editor'))).toBe('42501')
      expect(await tried(ANYONE, event('EXERCISE-A', 'person-A'))).toBe('42501')
      expect(await tried(ADMIN, event('EXERCISE-A', 'p-admin'))).toBe('42501')
      const terms = (author: string) =>
        `insert into arrangement_terms (arrangement, version, visibility, type, capability, mission, from_on, amounts_public,
           components, milestones, language, reason, author, valid_on, salt, known_from, known_basis, change)
         values ('${key}', 2, 'PUBLIC', 'MOU', 'troops', 'UNAMID', '2027-01-01', true, '[]', '[]', 'en', '', '${author}',
           '2026-11-23', gen_random_uuid(), now(), 'RECORDED', 1)`
      expect(await tried(D, terms('person-D'))).toBe('42501')
      expect(await tried(ANYONE, terms('person-A'))).toBe('42501')
      expect(await tried(B, terms('person-B'))).toBe('done')
      expect(await tried(B, terms('person-B').replace("', 2,", "', 3,"))).toBe('42501')
    })

    test('nobody is added to terms that were put to their parties, nor agrees to older ones', async () => {
      const key = await propose()
      const tried = (viewer: Viewer, text: string) => sqlState(() => asViewer(open().store, viewer, text))
      const party = (version: number) =>
        `insert into arrangement_party (arrangement, version, organisation, part, roles, salt, change)
         values ('${key}', ${version}, 'EXERCISE-D', 'PARTY', '{HOST}', gen_random_uuid(), 1)`
      expect(await tried(A, party(1))).toBe('42501')
      expect(await tried(D, party(2))).toBe('42501')
      expect(await tried(A, party(2))).toBe('done')
      await act(B, key, { act: 'AGREE' })
      const { version } = await show(A, key)
      await reviseArrangement(ctx(A), key, { ...draftTerms(), reason: 'Exercise' }, version)
      const agreed = (v: number) =>
        `insert into arrangement_event (arrangement, version, kind, organisation, author, valid_on, salt, known_from, known_basis, change)
         values ('${key}', ${v}, 'AGREED', 'EXERCISE-A', 'person-A', '2026-11-23', gen_random_uuid(), now(), 'RECORDED', 1)`
      expect(await tried(A, agreed(1))).toBe('42501')
      expect(await tried(A, agreed(2))).toBe('done')
    })

    test('without a viewer only what is public, and agreed to, is there', async () => {
      const { db } = open().store
      const shown = await db.selectFrom('arrangement_terms').select(['arrangement', 'visibility']).execute()
      expect(new Set(shown.map((r) => r.visibility))).toEqual(new Set(['PUBLIC']))
      const keys = new Set(shown.map((r) => r.arrangement))
      for (const table of ['arrangement_party', 'arrangement_event'] as const)
        for (const row of await db.selectFrom(table).select('arrangement').execute())
          expect(keys).toContain(row.arrangement)
    })
  })
})

/** Runs one statement as a viewer, and takes it back. */
async function asViewer(store: Store, viewer: Viewer, text: string): Promise<void> {
  const client = await store.pool.connect()
  try {
    await client.query('begin')
    await client.query(
      `select set_config('gaplist.person', $1, true), set_config('gaplist.organisation', $2, true), set_config('gaplist.role', $3, true)`,
      [viewer.person ?? '', viewer.organisation ?? '', viewer.role],
    )
    await client.query(text)
  } finally {
    await client.query('rollback')
    client.release()
  }
}
