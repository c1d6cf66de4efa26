import pino from 'pino'
import { afterAll, expect, inject, test } from 'vitest'
import { isAdministered } from '../../src/app/access/first-administrator.ts'
import type { SessionView } from '../../src/contract/access.ts'
import type { PledgeListView } from '../../src/contract/supply.ts'
import { createApi } from '../../src/server/api.ts'
import type { Store } from '../../src/store/open.ts'
import { backupFolder, backUp, takeBack } from '../support/backups.ts'
import { context } from '../support/context.ts'
import { onCopy, onEachServer, opened } from '../support/databases.ts'
import { actor, type Actor } from '../support/people.ts'
import { OFFER } from '../support/pledges.ts'

const folder = backupFolder()
afterAll(folder.remove)

const now = new Date().toISOString()
const apiOf = (store: Store) => createApi(context(store, now), pino({ level: 'silent' }), 'test')

async function ask<T>(store: Store, address: string, { headers }: Pick<Actor, 'headers'>, body?: object): Promise<T> {
  const answer = await apiOf(store).request(`/api/v1${address}`, {
    method: body ? 'POST' : 'GET',
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  expect(answer.ok, `${address}: ${answer.status}`).toBe(true)
  return (await answer.json()) as T
}

onEachServer('a restored register', (server) => {
  test('knows its people, their keys and what is confidential, and has nobody signed in', async () => {
    const name = folder.file(`${server.kind}.backup`)
    const people = await onCopy(server, 'loaded', async (fresh) => {
      const made = await opened(fresh.target, async (store) => {
        const [owner, other] = [
          await actor(store, { organisation: 'ETH' }),
          await actor(store, { organisation: 'GHA' }),
        ]
        const administrator = await actor(store, { administrator: true })
        await ask(store, '/pledges', owner, { ...OFFER, visibility: 'PRIVATE' })
        return { owner, other, administrator }
      })
      await backUp(fresh.target, name)
      return made
    })
    const to = inject('servers').find(({ kind }) => kind !== server.kind) ?? server
    await onCopy(to, 'empty', async (there) => {
      await takeBack(there.target, name)
      await opened(there.target, async (store) => {
        const { owner, other, administrator } = people
        expect((await ask<SessionView>(store, '/session', owner)).viewer).toMatchObject({ person: owner.person })
        expect((await ask<SessionView>(store, '/session', administrator)).viewer).toBeNull()
        expect(await isAdministered(context(store, now))).toBe(true)
        const kept = async (who: Actor) => {
          const { pledges } = await ask<PledgeListView>(store, '/pledges?organisation=ETH&mission=UNAMID', who)
          return pledges.filter((pledge) => pledge.kept).map((pledge) => pledge.visibility)
        }
        expect(await kept(owner)).toEqual(['PRIVATE'])
        expect(await kept(other)).toEqual([])
      })
    })
  })
})
