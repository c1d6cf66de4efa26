import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { listPledges } from '../../src/app/supply/list.ts'
import { pledgeReaders } from '../../src/app/supply/readers.ts'
import { recordPledgeEvent } from '../../src/app/supply/record-event.ts'
import { recordReads } from '../../src/app/supply/record-reads.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { revisePledge } from '../../src/app/supply/revise.ts'
import { showPledge } from '../../src/app/supply/show.ts'
import { PledgeListSchema, PledgeSchema } from '../../src/contract/supply.ts'
import { discloses, VISIBILITIES, type Visibility } from '../../src/core/access/visibility.ts'
import type { Viewer } from '../../src/core/access/viewer.ts'
import { PLEDGE_DISCLOSURE } from '../../src/core/supply/disclosure.ts'
import { setViewer, viewing } from '../../src/store/access/viewing.ts'
import { ledgerHead } from '../../src/store/ledger/head.ts'
import { pledgeFacts } from '../../src/store/supply/pledges.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { OFFER, PEOPLE } from '../support/pledges.ts'
import { refusal, sqlState } from '../support/refusal.ts'

const NOW = '2026-02-01T12:00:00.000Z'
const NAMES = Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]

onEachServer('who is shown pledges', (server) => {
  const at = shared(server, 'loaded')
  const as = (viewer: Viewer, now = NOW) => context(at().store, now, viewer)
  const keys = {} as Record<Visibility, string>
  const caveats = [{ code: 'NO_NIGHT_OPERATIONS', text: 'no goggles' }]
  beforeAll(async () => {
    for (const visibility of VISIBILITIES)
      keys[visibility] = (
        await registerPledge(as(PEOPLE.owner), {
          ...OFFER,
          visibility,
          caveats,
          note: 'a secret',
          conditions: ['fuel'],
        })
      ).key
  })
  const visibleTo = (viewer: Viewer): Visibility[] => VISIBILITIES.filter((v) => discloses(viewer, 'ETH', v))

  describe.each(NAMES)('%s', (name) => {
    const viewer = PEOPLE[name]

    test('finds in the database, in lists and by key just what the rule of visibility says', async () => {
      const stored = await viewing(at().store.db, viewer, (trx) => pledgeFacts(trx, null, { organisation: 'ETH' }))
      const shown = (list: readonly string[]) => VISIBILITIES.filter((v) => list.includes(keys[v]))
      expect(shown(stored.map((f) => f.key))).toEqual(visibleTo(viewer))
      const list = await listPledges(as(viewer), { organisation: 'ETH' })
      expect(shown(list.pledges.map((p) => p.key))).toEqual(visibleTo(viewer))
      for (const visibility of VISIBILITIES) {
        const key = keys[visibility]
        if (visibleTo(viewer).includes(visibility)) expect((await showPledge(as(viewer), { key })).key).toBe(key)
        else
          expect(await refusal(() => showPledge(as(viewer), { key }))).toEqual({
            code: 'pledge.unknown',
            params: { pledge: key },
          })
      }
    })

    test('is shown each field that the rule shows, the others as null and by name', async () => {
      for (const visibility of visibleTo(viewer)) {
        const view = await showPledge(as(viewer), { key: keys[visibility] })
        expect(PledgeSchema.parse(view)).toEqual(view)
        const nearest =
          viewer.organisation === 'ETH'
            ? 0
            : viewer.role === 'SECRETARIAT'
              ? 1
              : viewer.role === 'WORKING_GROUP'
                ? 2
                : 3
        const ranks = ['OWNER', 'SECRETARIAT', 'WORKING_GROUP', 'OTHER']
        for (const [field, relation] of Object.entries(PLEDGE_DISCLOSURE)) {
          const hidden = ranks.indexOf(relation) < nearest
          expect(view.withheld.includes(field), `${visibility} ${field}`).toBe(hidden)
          if (hidden) expect(view[field as keyof typeof view], `${visibility} ${field}`).toBeNull()
        }
        expect(JSON.stringify(view).includes('a secret')).toBe(nearest < 2)
        expect(JSON.stringify(view).includes('no goggles')).toBe(nearest < 2)
      }
    })
  })

  test('without a viewer the database shows no more than to anyone', async () => {
    const { db } = at().store
    const pledges = await pledgeFacts(db, null, { organisation: 'ETH' })
    expect(pledges.filter((f) => f.kept).map((f) => f.key)).toEqual([keys.PUBLIC])
    for (const table of ['pledge_terms', 'pledge_event'] as const) {
      const rows = await db.selectFrom(table).select('pledge').distinct().execute()
      expect(rows.map((r) => r.pledge)).not.toContain(keys.PRIVATE)
      expect(rows.map((r) => r.pledge)).not.toContain(keys.WORKING_GROUP)
    }
  })

  test('a viewer does not last longer than its transaction', async () => {
    const { db } = at().store
    await db.transaction().execute((trx) => setViewer(trx, PEOPLE.owner))
    expect((await pledgeFacts(db, null, { keys: [keys.PRIVATE] })).length).toBe(0)
  })

  test('the database lets nobody write terms or events of another’s pledge, nor a pledge in another’s name', async () => {
    const { db } = at().store
    const writes = (viewer: Viewer, work: ReturnType<typeof sql>) =>
      sqlState(() =>
        db.transaction().execute(async (trx) => {
          await setViewer(trx, viewer)
          await work.execute(trx)
        }),
      )
    const terms = sql`insert into pledge_terms (pledge, version, visibility, conditions, caveats, standards, earmarks,
      language, reason, author, valid_on, salt, known_from, known_basis, change)
      values (${keys.PUBLIC}, 99, 'PUBLIC', '[]', '[]', '[]', '[]', 'en', '', 'x', '2026-02-01', gen_random_uuid(), now(), 'RECORDED', 1)`
    const event = sql`insert into pledge_event (pledge, stage_printed, valid_on, source, verified, known_from, known_basis, change)
      values (${keys.PUBLIC}, '', '2026-02-01', 'gaplist-register', true, now(), 'RECORDED', 1)`
    const inName = sql`insert into pledge (key, organisation, capability, unit, kind, source, verified, kept, change)
      values ('forged', 'ETH', 'infantry', 'unit', 'UNIT', 'gaplist-register', true, true, 1)`
    for (const viewer of [PEOPLE.otherState, PEOPLE.workingGroup, PEOPLE.nobody])
      for (const work of [terms, event, inName]) expect(await writes(viewer, work)).toBe('42501')
    expect(await writes(PEOPLE.secretariat, terms)).toBe('42501')
    expect(await writes(PEOPLE.secretariat, inName)).toBe('42501')
  })

  test('of what one may not see, writing says no more than that it is unknown, whatever the version', async () => {
    const event = { kind: 'MATERIAL_CHANGE' } as const
    for (const key of [keys.PRIVATE, 'no-such-pledge', 'a b', '\u0000', 'x'.repeat(500)])
      for (const read of [0, 1, 99])
        expect(await refusal(() => recordPledgeEvent(as(PEOPLE.secretariat), { key, read, event }))).toEqual({
          code: 'pledge.unknown',
          params: { pledge: key },
        })
    expect(
      await refusal(() => recordPledgeEvent(as(PEOPLE.nobody), { key: keys.PUBLIC, read: 1, event })),
    ).toMatchObject({ code: 'access.sign_in_needed' })
    for (const viewer of [PEOPLE.ownerReads, PEOPLE.secretariatReads])
      expect(await refusal(() => recordPledgeEvent(as(viewer), { key: keys.PUBLIC, read: 1, event }))).toMatchObject({
        code: 'access.not_allowed',
      })
    for (const viewer of [PEOPLE.otherState, PEOPLE.workingGroup])
      expect(await refusal(() => recordPledgeEvent(as(viewer), { key: keys.PUBLIC, read: 1, event }))).toMatchObject({
        code: 'pledge.act_not_yours',
      })
  })

  test('a filter tells nothing that a field withholds', async () => {
    const late = '2027-01-20T12:00:00.000Z'
    const due = async (viewer: Viewer) =>
      (await listPledges(as(viewer, late), { organisation: 'ETH', due: 'true' })).pledges.map((p) => p.key)
    expect(await due(PEOPLE.owner)).toContain(keys.PUBLIC)
    expect(await due(PEOPLE.otherState)).toEqual([])
    expect((await listPledges(as(PEOPLE.nobody, late), { organisation: 'ETH', alerts: 'true' })).pledges).toEqual([])
  })

  test('visibility in force is the newest, for days before it too', async () => {
    const { kind: _kind, capability: _capability, scheme: _scheme, ...terms } = OFFER
    const { key } = await registerPledge(as(PEOPLE.owner), { ...OFFER, visibility: 'PUBLIC' })
    const narrowed = { ...terms, visibility: 'SECRETARIAT', reason: 'no longer', key, read: 1 }
    await revisePledge(as(PEOPLE.owner, '2026-03-01T12:00:00.000Z'), narrowed)
    const past = { key, asOf: '2026-02-15' }
    expect(await refusal(() => showPledge(as(PEOPLE.nobody), past))).toMatchObject({ code: 'pledge.unknown' })
    expect((await showPledge(as(PEOPLE.secretariat), past)).visibility).toBe('SECRETARIAT')
  })

  describe('reading is recorded', () => {
    const reads = async (key: string) => (await pledgeReaders(as(PEOPLE.owner), { key })).reads
    const entries = () =>
      at()
        .store.db.selectFrom('ledger')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('action', '=', 'pledge.read')
        .executeTakeFirstOrThrow()

    test('before the answer: one entry for a list, a row for each pledge that is not public', async () => {
      const [before, head] = [(await entries()).n, await ledgerHead(at().store.db)]
      await listPledges(as(PEOPLE.workingGroup), { organisation: 'ETH' })
      await showPledge(as(PEOPLE.secretariat), { key: keys.SECRETARIAT })
      expect((await entries()).n).toBe(before + 2)
      expect(await ledgerHead(at().store.db)).toEqual(head)
      expect((await reads(keys.WORKING_GROUP))[0]).toEqual({
        organisation: 'UN-SC-WGPKO',
        person: PEOPLE.workingGroup.person,
        purpose: 'list',
        at: NOW,
      })
      expect((await reads(keys.SECRETARIAT))[0]).toMatchObject({ organisation: 'UN-DPKO', purpose: 'show' })
      expect(await reads(keys.PUBLIC)).toEqual([])
    })

    test('not by its owner, nor of what is public', async () => {
      const before = (await entries()).n
      await listPledges(as(PEOPLE.owner), {})
      await showPledge(as(PEOPLE.owner), { key: keys.PRIVATE })
      await showPledge(as(PEOPLE.secretariat), { key: keys.PUBLIC })
      await listPledges(as(PEOPLE.nobody), {})
      expect((await entries()).n).toBe(before)
    })

    test('the entry names no pledge, and says nothing to the public', async () => {
      const entry = await at()
        .store.db.selectFrom('ledger')
        .selectAll()
        .where('action', '=', 'pledge.read')
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow()
      expect([entry.subject, entry.reason]).toEqual(['pledges', ''])
      for (const key of Object.values(keys)) expect(entry.payload).not.toContain(key)
    })

    test('whoever has no name is shown nothing', async () => {
      const nameless = { ...PEOPLE.secretariat, person: null }
      expect(await refusal(() => listPledges(as(nameless), { organisation: 'ETH' }))).toMatchObject({
        code: 'access.sign_in_needed',
      })
    })

    test('its owner alone is told who read', async () => {
      expect(await refusal(() => pledgeReaders(as(PEOPLE.secretariat), { key: keys.SECRETARIAT }))).toMatchObject({
        code: 'access.not_allowed',
      })
      expect(await refusal(() => pledgeReaders(as(PEOPLE.otherState), { key: keys.SECRETARIAT }))).toMatchObject({
        code: 'pledge.unknown',
      })
      const own = await showPledge(as(PEOPLE.owner), { key: keys.SECRETARIAT })
      expect(own.reads).toBe((await reads(keys.SECRETARIAT)).length)
    })

    test('once for a pledge that an answer carries twice', async () => {
      const pledge = { key: keys.SECRETARIAT, organisation: 'ETH', visibility: 'SECRETARIAT' } as const
      const before = (await reads(keys.SECRETARIAT)).length
      await recordReads(as(PEOPLE.secretariat), [pledge, pledge], 'spreadsheet')
      expect((await reads(keys.SECRETARIAT)).length).toBe(before + 1)
    })
  })

  test('lists are what the contract says', async () => {
    for (const name of NAMES) {
      const list = await listPledges(as(PEOPLE[name]), {})
      expect(PledgeListSchema.parse(list), name).toEqual(list)
    }
  })
})
