import pino from 'pino'
import { describe, expect, test } from 'vitest'
import { SessionSchema } from '../../src/contract/access.ts'
import { API_BASE, createApi } from '../../src/server/api.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { actor } from '../support/people.ts'

onEachServer('who sends a request', (server) => {
  const at = shared(server, 'loaded')
  const now = new Date().toISOString()
  const api = () => createApi(context(at().store, now), pino({ level: 'silent' }), 'test')
  const session = async (headers: Record<string, string>) => {
    const answer = await api().request(`${API_BASE}/session`, { headers })
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.status).toBe(200)
    return SessionSchema.parse(await answer.json())
  }

  test('nobody, without a cookie or a key', async () => {
    expect(await session({})).toMatchObject({ viewer: null, person: null, grants: [] })
  })

  describe('a key', () => {
    test('an editor of a State', async () => {
      const { headers, person } = await actor(at().store, { organisation: 'BGD' })
      const found = await session(headers)
      expect(found).toMatchObject({ by: 'KEY', viewer: { person, organisation: 'BGD', role: 'MEMBER_STATE' } })
      expect(found.grants).toMatchObject([{ organisation: 'BGD', name: 'Bangladesh', level: 'EDITOR' }])
    })

    test('of nobody is refused', async () => {
      const answer = await api().request(`${API_BASE}/session`, { headers: { 'x-api-key': 'gaplist_wrong' } })
      expect([answer.status, await answer.json()]).toMatchObject([401, { code: 'access.key_invalid' }])
    })
  })

  test('a session, of an administrator who also manages', async () => {
    const { headers, viewer } = await actor(at().store, {
      organisation: 'UNAMID',
      level: 'MANAGER',
      administrator: true,
    })
    const found = await session(headers)
    expect(found.viewer).toEqual({ ...viewer, lacksSecondFactor: false })
    expect(found).toMatchObject({ by: 'SESSION', viewer: { role: 'MISSION', level: 'MANAGER', administrator: true } })
  })

  test('a session without a second factor reads for the Secretariat, and says why', async () => {
    const { headers } = await actor(at().store, { organisation: 'UN-DPKO', by: 'SESSION', factors: 1 })
    expect((await session(headers)).viewer).toMatchObject({ level: 'READER', lacksSecondFactor: true })
  })

  test('a cookie with another signature is nobody’s', async () => {
    const { headers } = await actor(at().store, { organisation: 'BGD', by: 'SESSION' })
    const broken = { ...headers, cookie: `${headers['cookie']!.slice(0, -8)}AAAAAA%3D%3D` }
    expect((await session(broken)).viewer).toBeNull()
  })
})
