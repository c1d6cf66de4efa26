import { beforeAll, describe, expect, test } from 'vitest'
import type { MembersView } from '../../src/contract/access.ts'
import type { Api } from '../../src/server/env.ts'
import { asAdmin } from '../support/admin.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { member, openApi, takeUp, tokenIn, V1, type Member } from '../support/member.ts'
import type { Wish } from '../support/people.ts'
import { Visitor } from '../support/visitor.ts'

onEachServer('organisations and their people', (server) => {
  const at = shared(server, 'loaded')
  let api: Api
  beforeAll(() => {
    api = openApi(at().store)
  })
  const person = (wish: Wish) => member(api, at().store, wish)

  describe('an organisation', () => {
    test('gets its first manager from an administrator, who can make no other and sees no more by it', async () => {
      const keeper = await person({ administrator: true })
      const invite = (level: string) =>
        keeper.post('/invitations', { email: `first-${level}@gha.example`, name: 'Kofi', organisation: 'GHA', level })
      expect(await invite('EDITOR')).toMatchObject({ status: 403, body: { code: 'access.not_allowed' } })
      const made = await invite('MANAGER')
      expect(made).toMatchObject({ status: 200, body: { link: expect.stringContaining('/invitation#token=') } })
      const { answer, who, signIn } = await takeUp(api, made.body['link'], 'first-manager@gha.example')
      // The e-mail is that of the invitation, whatever is sent.
      expect(answer).toMatchObject({ status: 200, body: { email: 'first-manager@gha.example' } })
      expect((await signIn()).status).toBe(200)
      expect((await who.get(`${V1}/session`)).body).toMatchObject({
        viewer: { organisation: 'GHA', role: 'MEMBER_STATE', level: 'MANAGER', administrator: false },
      })
      expect(await invite('MANAGER')).toMatchObject({ status: 409, body: { code: 'access.has_managers' } })
      expect((await keeper.get('/session')).body).toMatchObject({ viewer: { organisation: null, role: 'PUBLIC' } })
    })

    test('invites, changes levels and removes within itself, and nowhere else', async () => {
      const boss = await person({ organisation: 'KEN', level: 'MANAGER' })
      const made = await boss.post('/invitations', {
        email: 'e@ken.example',
        name: 'E',
        organisation: 'ken',
        level: 'READER',
      })
      const { signIn, who } = await takeUp(api, made.body['link'], 'e@ken.example')
      await signIn()
      const list = async () => (await boss.get<MembersView>('/organisations/KEN/members')).body
      const found = (await list()).members.find((m) => m.email === 'e@ken.example')!
      expect(found).toMatchObject({ level: 'READER', delegated: false, locked: false })
      const raise = await boss.post('/grants', { person: found.person, organisation: 'KEN', level: 'EDITOR' })
      expect(raise.status).toBe(200)
      expect((await who.get(`${V1}/session`)).body).toMatchObject({ viewer: { level: 'EDITOR' } })
      const raised = (await list()).members.filter((m) => m.person === found.person)
      expect(raised.map((m) => m.level)).toEqual(['EDITOR'])
      expect((await boss.delete(`/grants/${raised[0]!.grant}`, { reason: 'has left' })).status).toBe(200)
      expect((await who.get(`${V1}/session`)).body).toMatchObject({
        viewer: { organisation: null, level: 'READER' },
        grants: [],
      })
      expect(await boss.delete(`/grants/${raised[0]!.grant}`)).toMatchObject({
        status: 409,
        body: { code: 'access.grant_over' },
      })
      for (const organisation of ['UGA', 'UNAMID', 'UN-DPKO'])
        expect(
          await boss.post('/invitations', { email: 'x@y.example', name: 'X', organisation, level: 'READER' }),
        ).toMatchObject({ status: 403 })
      expect(await boss.get('/organisations/UGA/members')).toMatchObject({ status: 403 })
      expect(await boss.get('/people')).toMatchObject({ status: 403 })
    })

    test.each([
      ['NOWHERE', 404, 'access.organisation_unknown'],
      ['UN-C34', 422, 'access.nobody_acts_for'],
      ['GRULAC', 422, 'access.nobody_acts_for'],
      ['ALL', 422, 'access.nobody_acts_for'],
    ])('%s has no people', async (organisation, status, code) => {
      const keeper = await person({ administrator: true })
      const answer = await keeper.post('/invitations', {
        email: 'a@b.example',
        name: 'A',
        organisation,
        level: 'MANAGER',
      })
      expect(answer).toMatchObject({ status, body: { code } })
    })

    test('a training centre is added by an administrator, and then has people like any other', async () => {
      const keeper = await person({ administrator: true })
      const names = { en: 'Centre of Peace', fr: 'Centre de la paix' }
      const add = (code: string) => keeper.post('/organisations', { code, kind: 'TRAINING_CENTRE', names })
      expect(await add('COPAX')).toMatchObject({ status: 200, body: { organisation: 'COPAX' } })
      expect(await add('COPAX')).toMatchObject({ status: 409, body: { code: 'access.organisation_exists' } })
      expect(await add('no good')).toMatchObject({ status: 400, body: { code: 'access.organisation_code_invalid' } })
      const made = await keeper.post('/invitations', {
        email: 'm@copax.example',
        name: 'M',
        organisation: 'COPAX',
        level: 'MANAGER',
      })
      const { signIn, who } = await takeUp(api, made.body['link'], 'm@copax.example')
      await signIn()
      expect((await who.get(`${V1}/session?language=fr`)).body).toMatchObject({
        viewer: { role: 'TRAINING_CENTRE' },
        grants: [{ name: 'Centre de la paix' }],
      })
      const editor = await person({ organisation: 'KEN' })
      expect((await editor.post('/organisations', { code: 'OTHER', kind: 'TRAINING_CENTRE', names })).status).toBe(403)
    })
  })

  describe('an invitation', () => {
    test('opens once, dies when it is withdrawn, and when whoever made it may no longer make it', async () => {
      const boss = await person({ organisation: 'TZA', level: 'MANAGER' })
      const invite = async (email: string) =>
        (await boss.post('/invitations', { email, name: 'N', organisation: 'TZA', level: 'EDITOR' })).body
      const first = await invite('one@tza.example')
      expect((await takeUp(api, first['link'], 'one@tza.example')).answer.status).toBe(200)
      expect((await takeUp(api, first['link'], 'one@tza.example')).answer).toMatchObject({
        status: 404,
        body: { code: 'access.link_unknown' },
      })
      const second = await invite('two@tza.example')
      expect((await boss.delete(`/invitations/${String(second['invitation'])}`)).status).toBe(200)
      expect((await takeUp(api, second['link'], 'two@tza.example')).answer.status).toBe(404)
      const third = await invite('three@tza.example')
      const keeper = await person({ administrator: true })
      expect((await keeper.delete(`/grants/${boss.grant}`)).status).toBe(200)
      expect((await takeUp(api, third['link'], 'three@tza.example')).answer).toMatchObject({
        status: 404,
        body: { code: 'access.link_unknown' },
      })
    })

    test('of two who take it up at once, one succeeds', async () => {
      const boss = await person({ organisation: 'ZMB', level: 'MANAGER' })
      const { body } = await boss.post('/invitations', {
        email: 'race@zmb.example',
        name: 'R',
        organisation: 'ZMB',
        level: 'EDITOR',
      })
      const tries = await Promise.all([1, 2, 3].map(() => takeUp(api, body['link'], 'race@zmb.example')))
      expect(tries.map((t) => t.answer.status).toSorted()).toEqual([200, 404, 404].toSorted())
    })

    test('for somebody who has an account is taken up by them, signed in, and by nobody else', async () => {
      const there = await person({ organisation: 'NGA', by: 'SESSION' })
      const other = await person({ organisation: 'NGA', by: 'SESSION' })
      const boss = await person({ organisation: 'AU', level: 'MANAGER' })
      const email = there.email
      const { body } = await boss.post('/invitations', { email, name: 'T', organisation: 'AU', level: 'EDITOR' })
      const token = tokenIn(body['link'])
      expect(await new Visitor(api).post(`${V1}/links/look`, { token })).toMatchObject({
        body: { hasAccount: true, organisation: 'AU' },
      })
      expect((await takeUp(api, body['link'], email)).answer).toMatchObject({
        status: 409,
        body: { code: 'access.account_exists' },
      })
      expect(await new Visitor(api).post(`${V1}/links/accept`, { token })).toMatchObject({ status: 401 })
      expect(await other.post('/links/accept', { token })).toMatchObject({
        status: 403,
        body: { code: 'access.link_for_another' },
      })
      expect(await there.post('/links/accept', { token })).toMatchObject({ status: 200 })
      const session = (await there.get<{ grants: { organisation: string; id: string }[] }>('/session')).body
      expect(session.grants.map((g) => g.organisation).toSorted()).toEqual(['AU', 'NGA'])
      const au = session.grants.find((g) => g.organisation === 'AU')!
      expect((await there.post('/session/acting', { grant: au.id })).status).toBe(200)
      expect((await there.get('/session')).body).toMatchObject({
        acting: au.id,
        viewer: { organisation: 'AU', role: 'REGIONAL_ORGANISATION' },
      })
      expect(await there.post('/session/acting', { grant: other.grant })).toMatchObject({ status: 404 })
    })

    test('its token stands nowhere in the database', async () => {
      const boss = await person({ organisation: 'RWA', level: 'MANAGER' })
      const { body } = await boss.post('/invitations', {
        email: 'h@rwa.example',
        name: 'H',
        organisation: 'RWA',
        level: 'READER',
      })
      const token = tokenIn(body['link'])
      const { rows } = await asAdmin(
        server,
        (client) =>
          client.query(`select count(*)::int as n from gaplist_auth.invitation i where i::text like $1`, [
            `%${token}%`,
          ]),
        at().database,
      )
      expect(rows).toEqual([{ n: 0 }])
      for (const wrong of ['', 'x', `${token}x`, token.slice(1), '../../etc'])
        expect((await new Visitor(api).post(`${V1}/links/look`, { token: wrong })).status).toBe(404)
    })
  })

  describe('a delegation', () => {
    test('lasts until its day, never longer than the right that it came from, and shows in the list', async () => {
      const boss = await person({ organisation: 'ETH', level: 'MANAGER' })
      const chief = await person({ organisation: 'ETH', by: 'SESSION' })
      const deputy = await person({ organisation: 'ETH', level: 'READER', by: 'SESSION' })
      const stranger = await person({ organisation: 'ERI', by: 'SESSION' })
      const delegate = (who: Member, { email }: Member, level: string, until = '2099-12-31') =>
        who.post('/delegations', { email, level, until })
      expect(await delegate(chief, deputy, 'MANAGER')).toMatchObject({
        status: 403,
        body: { code: 'access.level_too_high' },
      })
      expect(await delegate(chief, stranger, 'READER')).toMatchObject({
        status: 404,
        body: { code: 'access.person_unknown' },
      })
      expect(await delegate(chief, deputy, 'EDITOR', '2001-01-01')).toMatchObject({
        status: 400,
        body: { code: 'access.until_past' },
      })
      expect(await delegate(deputy, chief, 'READER')).toMatchObject({ status: 403 })
      const made = await delegate(chief, deputy, 'EDITOR')
      expect(made.status).toBe(200)
      const grants = (await deputy.get<{ grants: { id: string; level: string }[] }>('/session')).body.grants
      expect(grants.map((g) => g.level).toSorted()).toEqual(['EDITOR', 'READER'])
      const members = (await boss.get<MembersView>('/organisations/ETH/members')).body.members
      expect(members.find((m) => m.grant === made.body['grant'])).toMatchObject({
        delegated: true,
        person: deputy.person,
      })
      expect((await boss.delete(`/grants/${chief.grant}`)).status).toBe(200)
      const after = (await deputy.get<{ grants: { level: string }[] }>('/session')).body.grants
      expect(after.map((g) => g.level)).toEqual(['READER'])
    })

    test('is ended by whoever made it, and by whoever has it', async () => {
      const chief = await person({ organisation: 'EGY', by: 'SESSION' })
      const deputy = await person({ organisation: 'EGY', level: 'READER', by: 'SESSION' })
      for (const who of [chief, deputy]) {
        const made = await chief.post('/delegations', {
          email: deputy.email,
          level: 'EDITOR',
          until: '2099-12-31',
        })
        expect((await who.delete(`/grants/${String(made.body['grant'])}`)).status).toBe(200)
      }
    })
  })
})
