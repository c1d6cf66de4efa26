import { beforeAll, describe, expect, test } from 'vitest'
import type { PeopleView } from '../../src/contract/access.ts'
import type { Api } from '../../src/server/env.ts'
import { appendGrant } from '../../src/store/access/grants.ts'
import { viewing } from '../../src/store/access/viewing.ts'
import { recording } from '../../src/store/ledger/append.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { member, openApi, PASSWORD, takeUp, tokenIn, V1 } from '../support/member.ts'
import { actor, type Actor, type Wish } from '../support/people.ts'
import { sqlState } from '../support/refusal.ts'
import { Visitor } from '../support/visitor.ts'

onEachServer('keeping accounts and rights', (server) => {
  const at = shared(server, 'loaded')
  let api: Api
  beforeAll(() => {
    api = openApi(at().store)
  })
  const person = (wish: Wish) => member(api, at().store, wish)

  describe('administrators', () => {
    test('the last one cannot be removed, not even when two remove each other at once', async () => {
      // A register of its own state: whoever administers so far is removed first.
      const [one, two] = [await person({ administrator: true }), await person({ administrator: true })]
      const people = (await one.get<PeopleView>('/people')).body.people
      const grantOf = (id: string) => people.find((p) => p.person === id)!.grants.find((g) => g.administrator)!.id
      for (const p of people.filter((p) => ![one.person, two.person].includes(p.person)))
        for (const g of p.grants.filter((g) => g.administrator))
          expect((await one.delete(`/grants/${g.id}`)).status).toBe(200)
      const both = await Promise.all([
        one.delete(`/grants/${grantOf(two.person)}`),
        two.delete(`/grants/${grantOf(one.person)}`),
      ])
      expect(both.map((b) => b.status).toSorted()[0]).toBe(200)
      expect(both.filter((b) => b.status === 200)).toHaveLength(1)
      const left = both[0]!.status === 200 ? one : two
      const own = await left.delete(`/grants/${grantOf(left.person)}`)
      expect(own).toMatchObject({ status: 409, body: { code: 'access.last_administrator' } })
    })

    test('lock people out at once, sessions and keys, and let them in again', async () => {
      const keeper = await person({ administrator: true })
      const byKey = await person({ organisation: 'MLI' })
      const bySession = await person({ organisation: 'MLI', by: 'SESSION' })
      for (const who of [byKey, bySession]) {
        expect((await keeper.post(`/people/${who.person}/lock`, { locked: true })).status).toBe(200)
        const answer = await who.get('/session')
        expect(answer.status === 401 || answer.body['viewer'] === null).toBe(true)
        expect((await keeper.post(`/people/${who.person}/lock`, { locked: false })).status).toBe(200)
      }
      expect((await byKey.get('/session')).status).toBe(200)
      expect(await keeper.post(`/people/${keeper.person}/lock`, { locked: true })).toMatchObject({ status: 422 })
    })

    test('issue a link to come in again, which ends every session and takes the place of every factor', async () => {
      const keeper = await person({ administrator: true })
      const boss = await person({ organisation: 'SEN', level: 'MANAGER' })
      const lost = await person({ organisation: 'SEN', by: 'SESSION' })
      const elsewhere = await person({ organisation: 'TGO' })
      expect(await boss.post(`/people/${elsewhere.person}/recovery`)).toMatchObject({ status: 404 })
      expect(await boss.post(`/people/${keeper.person}/recovery`)).toMatchObject({ status: 404 })
      const first = await boss.post(`/people/${lost.person}/recovery`)
      const made = await keeper.post(`/people/${lost.person}/recovery`)
      expect((await lost.get('/session')).body).toMatchObject({ viewer: null })
      const recover = (link: unknown, password: string) =>
        new Visitor(api).post(`${V1}/links/recover`, { token: tokenIn(link), password })
      expect(await recover(first.body['link'], PASSWORD)).toMatchObject({ status: 404 })
      expect(await recover(made.body['link'], 'short')).toMatchObject({ status: 422 })
      expect(await recover(made.body['link'], PASSWORD)).toMatchObject({ status: 200 })
      expect(await recover(made.body['link'], PASSWORD)).toMatchObject({ status: 404 })
      const who = new Visitor(api)
      const signed = await who.post('/api/auth/sign-in/email', {
        email: lost.email,
        password: PASSWORD,
      })
      expect(signed.status).toBe(200)
      const { rows } = await at().store.pool.query(
        `select action from ledger where subject = 'person:${lost.person}' order by seq`,
      )
      expect(rows.map((r: { action: string }) => r.action)).toEqual([
        'access.grant',
        'access.recover',
        'access.recover',
        'access.recovered',
      ])
    })

    test('erase a person: nothing of them is left but an id, and what they did still verifies', async () => {
      const keeper = await person({ administrator: true })
      const boss = await person({ organisation: 'CIV', level: 'MANAGER' })
      const email = 'gone@civ.example'
      const invitation = { email, name: 'Somebody Gone', organisation: 'CIV', level: 'EDITOR' }
      const { answer, signIn } = await takeUp(api, (await boss.post('/invitations', invitation)).body['link'], email)
      expect(answer.status).toBe(200)
      const { person: id } = answer.body as { person: string }
      expect(await boss.delete(`/people/${id}`)).toMatchObject({ status: 403 })
      expect(await keeper.delete(`/people/${keeper.person}`)).toMatchObject({ status: 422 })
      expect((await keeper.delete(`/people/${id}`)).status).toBe(200)
      expect((await signIn()).status).toBe(401)
      expect(await keeper.delete(`/people/${id}`)).toMatchObject({ status: 404 })
      const left = await at().store.auth.selectFrom('invitation').selectAll().where('used_by', '=', id).execute()
      expect(left).toMatchObject([{ email: null, name: null }])
      const members = (await boss.get<{ members: { person: string }[] }>('/organisations/CIV/members')).body.members
      expect(members.map((m) => m.person)).toEqual([boss.person])
    })
  })

  describe('keys', () => {
    test('are made by a session, bound to one membership, shown once, and gone when revoked', async () => {
      const who = await person({ organisation: 'IND', level: 'MANAGER' })
      const made = await who.post('/api-keys', { name: 'nightly', grant: who.grant, scopes: ['read', 'write'] })
      const key = String(made.body['key'])
      expect(key).toMatch(/^gaplist_/)
      const byKey = (method: 'get' | 'post', path: string, body?: unknown) =>
        new Visitor(api).send(method.toUpperCase(), V1 + path, body, { 'x-api-key': key })
      expect((await byKey('get', '/session')).body).toMatchObject({
        by: 'KEY',
        viewer: { level: 'EDITOR', organisation: 'IND' },
      })
      // A key neither makes keys nor invites nor administers, and needs no origin.
      expect(await byKey('post', '/api-keys', { name: 'x', grant: who.grant, scopes: ['read'] })).toMatchObject({
        status: 403,
      })
      expect(
        await byKey('post', '/invitations', { email: 'a@b.example', name: 'A', organisation: 'IND', level: 'READER' }),
      ).toMatchObject({ status: 403 })
      const [listed] = (await who.get<{ keys: { id: string; lastUsed: string | null; start: string }[] }>('/api-keys'))
        .body.keys
      expect(listed).toMatchObject({ name: 'nightly', start: key.slice(0, 14), lastUsed: expect.any(String) })
      const other = await person({ organisation: 'IND', by: 'SESSION' })
      expect(await other.delete(`/api-keys/${listed!.id}`)).toMatchObject({
        status: 404,
        body: { code: 'access.key_unknown' },
      })
      expect(await other.post('/api-keys', { name: 'x', grant: who.grant, scopes: ['read'] })).toMatchObject({
        status: 404,
      })
      expect((await who.delete(`/api-keys/${listed!.id}`)).status).toBe(200)
      expect(await byKey('get', '/session')).toMatchObject({ status: 401, body: { code: 'access.key_invalid' } })
    })

    test('hold no longer than the membership', async () => {
      const boss = await person({ organisation: 'PAK', level: 'MANAGER' })
      const who = await person({ organisation: 'PAK' })
      expect((await who.get('/session')).status).toBe(200)
      expect((await boss.delete(`/grants/${who.grant}`)).status).toBe(200)
      expect(await who.get('/session')).toMatchObject({ status: 401 })
    })
  })

  describe('the database itself', () => {
    test('shows grants to whom they belong, to managers of the organisation, and to administrators', async () => {
      const { store } = at()
      const a = await actor(store, { organisation: 'CHN' })
      const b = await actor(store, { organisation: 'CHN', level: 'READER' })
      const boss = await actor(store, { organisation: 'CHN', level: 'MANAGER' })
      const other = await actor(store, { organisation: 'JPN', level: 'MANAGER' })
      const keeper = await actor(store, { administrator: true })
      const seen = async (who: Actor): Promise<string[]> => {
        const rows = await viewing(store.db, who.viewer, (trx) =>
          trx.selectFrom('access_grant').select('id').where('id', 'in', [a.grant!, b.grant!]).execute(),
        )
        return rows.map((r) => (r.id === a.grant ? 'a' : 'b')).toSorted()
      }
      expect(await Promise.all([a, b, boss, other, keeper].map(seen))).toEqual([
        ['a'],
        ['b'],
        ['a', 'b'],
        [],
        ['a', 'b'],
      ])
      const { rows } = await store.pool.query('select count(*)::int as n from access_grant')
      expect(rows).toEqual([{ n: 0 }])
    })

    test('takes no grant from whoever may not give it', async () => {
      const { store } = at()
      const attempt = async (who: Actor, organisation: string | null) =>
        sqlState(() =>
          recording(
            store.db,
            { actor: 'test', action: 'test', subject: 'test', reason: '' },
            async (trx, change, wrote) => {
              wrote('access_grant')
              const base = {
                id: crypto.randomUUID(),
                person: who.person,
                from: new Date().toISOString(),
                until: null,
                grantedBy: who.person,
              }
              const member = {
                organisation: organisation ?? '',
                role: 'MEMBER_STATE',
                level: 'MANAGER',
                delegatedFrom: null,
              } as const
              const grant =
                organisation === null
                  ? { ...base, administrator: true as const }
                  : { ...base, administrator: false as const, ...member }
              await appendGrant(trx, grant, crypto.randomUUID(), change)
            },
            who.viewer,
          ),
        )
      const editor = await actor(store, { organisation: 'FRA' })
      const boss = await actor(store, { organisation: 'FRA', level: 'MANAGER' })
      expect(await attempt(editor, 'FRA')).toBe('42501')
      expect(await attempt(editor, null)).toBe('42501')
      expect(await attempt(boss, 'DEU')).toBe('42501')
      expect(await attempt(boss, null)).toBe('42501')
      expect(await attempt(boss, 'FRA')).toBe('done')
    })
  })

  test('bad input through every door is a problem with a remedy', async () => {
    const keeper = await person({ administrator: true, organisation: 'NOR', level: 'MANAGER' })
    const ok = { email: 'a@b.example', name: 'A', organisation: 'NOR', level: 'READER' }
    const bodies: readonly (readonly [string, unknown])[] = [
      ['/invitations', { ...ok, email: 'no address' }],
      ['/invitations', { ...ok, name: 'x'.repeat(900) }],
      ['/invitations', { ...ok, name: 'A\u202eB' }],
      ['/invitations', { ...ok, name: '' }],
      ['/invitations', { ...ok, level: 'KING' }],
      ['/invitations', { ...ok, until: 'tomorrow' }],
      ['/invitations', { ...ok, until: '2010-01-01' }],
      ['/invitations', { ...ok, surprise: true }],
      ['/invitations', null],
      ['/grants', { person: 'nobody', organisation: 'NOR', level: 'EDITOR' }],
      ['/people/nobody/recovery', undefined],
      ['/people/nobody/lock', { locked: 'yes' }],
      ['/session/acting', { grant: 'x'.repeat(300) }],
      ['/links/accept', { token: 5 }],
      ['/links/recover', { token: 'x', password: 'y' }],
      ['/organisations', { code: 'X', kind: 'MEMBER_STATE', names: { en: 'X' } }],
      ['/organisations', { code: 'XXX', kind: 'TRAINING_CENTRE', names: {} }],
      [
        '/institutions',
        {
          organisation: 'NOR',
          issuer: 'javascript:alert(1)',
          clientId: 'c',
          clientSecret: 's',
          domains: ['d.example'],
          joins: true,
          secondFactor: true,
        },
      ],
      ['/api-keys', { name: 'k', grant: keeper.grant, scopes: ['everything'] }],
      ['/api-keys', { name: 'k', grant: keeper.grant, scopes: ['read'], days: 0 }],
    ]
    for (const [path, body] of bodies) {
      const answer = await keeper.post(path, body)
      expect([path, answer.status >= 400 && answer.status < 500, typeof answer.body['remedy']]).toEqual([
        path,
        true,
        'string',
      ])
    }
    for (const path of [
      '/grants/x',
      '/grants/00000000-0000-4000-8000-000000000000',
      '/invitations/x',
      '/sessions/x',
      '/api-keys/x',
      '/institutions/x',
    ])
      expect(await keeper.delete(path)).toMatchObject({ status: 404 })
  })

  test('the ledger vouches for all of it, and names nobody', async () => {
    expect((await verifyLedger(at().store.db)).findings).toEqual([])
    const { rows } = await at().store.pool.query<{ text: string }>(
      `select actor || subject || reason || payload as text from ledger where action like 'access.%'`,
    )
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.filter((r) => /@|example|New Person|Somebody/.test(r.text))).toEqual([])
  })
})
