import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Audience } from '../../src/core/access/audience.ts'
import { createApi } from '../../src/server/api.ts'
import type { Api } from '../../src/server/env.ts'
import { listen } from '../../src/server/listen.ts'
import { endLive } from '../../src/server/live/of-api.ts'
import { recording } from '../../src/store/ledger/append.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { asAdmin } from '../support/admin.ts'
import { context } from '../support/context.ts'
import { copy, drop, onEachServer, type Fresh } from '../support/databases.ts'
import { reading, type Reader } from '../support/live.ts'
import { actor, type Wish } from '../support/people.ts'

/** One entry in the ledger, through one store; answers its number. */
async function write(store: Store, action: string, audience?: Audience): Promise<number> {
  const entry = { actor: 'conformance suite', action, subject: 'test', reason: '', ...(audience && { audience }) }
  return (await recording(store.db, entry, async () => null)).entry.seq
}

const secret: Audience = { visibility: 'PRIVATE', organisations: ['BGD'] }

onEachServer('live updates', (server) => {
  let fresh: Fresh
  let stores: readonly [Store, Store]
  let apis: readonly [Api, Api]
  beforeAll(async () => {
    fresh = await copy(server, 'loaded')
    stores = [await openStore(fresh.target), await openStore(fresh.target)]
    const api = (store: Store): Api =>
      createApi(context(store, new Date().toISOString()), pino({ level: 'silent' }), 'test')
    apis = [api(stores[0]), api(stores[1])]
  })
  afterAll(async () => {
    await Promise.all(apis.map(endLive))
    await Promise.all(stores.map((store) => store.close()))
    await drop(fresh)
  })
  const open = async (api: Api, headers: Record<string, string> = {}, query = ''): Promise<Reader> => {
    const answer = await api.request(`/api/v1/live${query}`, { headers })
    expect(answer.status).toBe(200)
    return reading(answer)
  }
  const listeners = async (): Promise<number> => {
    const { rows } = await asAdmin(server, (client) =>
      client.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where datname = $1 and application_name = 'gaplist live'`,
        [fresh.database],
      ),
    )
    return rows[0]!.n
  }
  const untilListeners = async (n: number): Promise<void> => {
    while ((await listeners()) !== n) await sleep(20)
  }

  test('what is written through one process is told by the other, with the number of its entry as id', async () => {
    const there = await open(apis[1])
    expect(await there.until('ready')).toEqual({ event: 'ready', id: null, data: '{}' })
    const seq = await write(stores[0], 'headline.choose')
    expect(await there.next()).toEqual({ event: 'change', id: `${seq}`, data: `{"seq":${seq},"slice":"gap"}` })
    await there.close()
  })

  test('a public page hears nothing of what is confidential, not even that it happened', async () => {
    const there = await open(apis[1])
    await there.until('ready')
    for (const visibility of ['PRIVATE', 'SECRETARIAT', 'WORKING_GROUP'])
      await write(stores[0], 'pledge.renew', { visibility, organisations: ['BGD'] })
    await write(stores[0], 'pledge.read', { visibility: 'PUBLIC', organisations: ['BGD'] })
    const seq = await write(stores[0], 'pledge.renew')
    expect(await there.next()).toMatchObject({ event: 'change', id: `${seq}` })
    await there.close()
  })

  test('its owner, and the Secretariat where it may, hear of it; an administrator does not', async () => {
    const wishes: Wish[] = [
      { organisation: 'BGD' },
      { organisation: 'UN-DPKO' },
      { organisation: 'GHA' },
      { administrator: true },
    ]
    const people = await Promise.all(wishes.map((wish) => actor(stores[0], wish)))
    const readers = await Promise.all(people.map(({ headers }) => open(apis[1], headers)))
    for (const reader of readers) await reader.until('ready')
    const [owner, secretariat, ...others] = readers as [Reader, Reader, Reader, Reader]
    const read = await write(stores[0], 'pledge.read', secret)
    const revised = await write(stores[0], 'pledge.revise', { ...secret, visibility: 'SECRETARIAT' })
    const open_ = await write(stores[0], 'headline.choose')
    const heard = async (reader: Reader): Promise<(string | null)[]> => {
      const ids: (string | null)[] = []
      for (let told = await reader.until('change'); told; told = await reader.until('change')) {
        ids.push(told.id)
        if (told.id === `${open_}`) break
      }
      await reader.close()
      return ids
    }
    expect(await heard(owner)).toEqual([read, revised, open_].map(String))
    expect(await heard(secretariat)).toEqual([revised, open_].map(String))
    for (const other of others) expect(await heard(other)).toEqual([String(open_)])
  })

  test('what was rolled back is never told', async () => {
    const there = await open(apis[1])
    await there.until('ready')
    const entry = { actor: 'conformance suite', action: 'pledge.renew', subject: 'test', reason: '' }
    const failing = recording(stores[0].db, entry, async (trx) => {
      // That its entry does not exist is seen when all of it is to be kept, after the news was given.
      const row = { id: 'never', title: 'Never', publisher: null, published_on: null, url: null, note: null }
      await trx
        .insertInto('source')
        .values({ ...row, change: 999_999 })
        .execute()
    })
    await expect(failing).rejects.toThrow(/foreign key/)
    const seq = await write(stores[0], 'pledge.renew')
    expect(await there.next()).toMatchObject({ id: `${seq}` })
    await there.close()
  })

  describe('of a session', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
    afterEach(() => void vi.useRealTimers())
    const sessions = (person: string) => stores[0].auth.selectFrom('session').selectAll().where('userId', '=', person)

    test('end within a minute of its end', async () => {
      const { person, headers } = await actor(stores[0], { organisation: 'BGD', by: 'SESSION' })
      const there = await open(apis[1], headers)
      await there.until('ready')
      await stores[0].auth.deleteFrom('session').where('userId', '=', person).execute()
      await vi.advanceTimersByTimeAsync(30_000)
      expect(await there.until('change')).toBeNull()
    })

    test('do not keep it alive', async () => {
      const { person, headers } = await actor(stores[0], { organisation: 'BGD', by: 'SESSION' })
      const there = await open(apis[1], headers)
      await there.until('ready')
      const expiresAt = new Date(Date.now() + 3_600_000)
      await stores[0].auth.updateTable('session').set({ expiresAt }).where('userId', '=', person).execute()
      const told = there.until('change')
      await vi.advanceTimersByTimeAsync(60_000)
      const seq = await write(stores[0], 'pledge.read', secret)
      expect(await told).toMatchObject({ id: `${seq}` })
      expect(await sessions(person).executeTakeFirst()).toMatchObject({ expiresAt })
      await there.close()
    })
  })

  test('whoever comes back is told to catch up, or what was missed where that is known', async () => {
    const [anew, loaded] = [await open(apis[1], { 'last-event-id': '1' }), await open(apis[0], {}, '?age=4000000000')]
    for (const there of [anew, loaded])
      expect([await there.next(), await there.next(), await there.next()].map((told) => told?.event)).toEqual([
        'hello',
        'ready',
        'catch-up',
      ])
    // The listener must have been there for longer than the page is old, and for what was on its way.
    await sleep(2_500)
    const missed = await write(stores[0], 'headline.choose')
    expect(await anew.until('change')).toMatchObject({ id: `${missed}` })
    const back = await open(apis[1], {}, '?age=300')
    expect(await back.until('change')).toMatchObject({ id: `${missed}` })
    for (const there of [anew, loaded, back]) await there.close()
    expect((await apis[1].request('/api/v1/live?age=-1')).status).toBe(400)
    expect((await apis[1].request('/api/v1/live?since=1')).status).toBe(400)
  })

  test('a listener whose connection is cut comes back, says that something may have been missed, and goes on', async () => {
    const there = await open(apis[1])
    await there.until('ready')
    for (let round = 0; round < 3; round += 1) {
      await asAdmin(server, (client) =>
        client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name = 'gaplist live'`,
          [fresh.database],
        ),
      )
      expect(await there.until('catch-up')).not.toBeNull()
      const seq = await write(stores[0], 'headline.choose')
      expect(await there.until('change')).toMatchObject({ id: `${seq}` })
    }
    await there.close()
  })

  test('what others notify is not told', async () => {
    const there = await open(apis[1])
    await there.until('ready')
    for (const payload of ['', 'x', '{}', 'null', '{"seq":"1","action":"pledge.renew","audience":null}', '[1]'])
      await stores[0].pool.query(`select pg_notify('gaplist_ledger', $1)`, [payload])
    await stores[0].pool.query(
      `select pg_notify('gaplist_ledger', '{"seq":1,"action":"x.y","audience":{"visibility":1}}')`,
    )
    const seq = await write(stores[0], 'pledge.renew')
    expect(await there.next()).toMatchObject({ id: `${seq}` })
    await there.close()
  })

  test('nothing on the way packs or keeps the events', async () => {
    const answer = await apis[1].request('/api/v1/live', { headers: { 'accept-encoding': 'gzip, deflate, br' } })
    const { headers } = answer
    expect([headers.get('content-encoding'), headers.get('content-type')]).toEqual([null, 'text/event-stream'])
    expect([headers.get('cache-control'), headers.get('x-accel-buffering')]).toEqual([
      'private, no-store, no-transform',
      'no',
    ])
    const there = reading(answer)
    await there.until('ready')
    await write(stores[0], 'headline.choose')
    expect(await there.next()).toMatchObject({ event: 'change' })
    await there.close()
  })

  test('asking for the head of the stream takes no seat', async () => {
    await untilListeners(0)
    const answer = await apis[1].request('/api/v1/live', { method: 'HEAD' })
    expect([answer.status, await answer.text(), await listeners()]).toEqual([200, '', 0])
  })

  describe('over the network', () => {
    test('a browser that leaves gives its seat back, and with the last one the listening ends', async () => {
      await untilListeners(0)
      const listening = await listen(apis[1], 0)
      const leaving = new AbortController()
      const answers = await Promise.all(
        [1, 2].map(() => fetch(`${listening.url}api/v1/live`, { signal: leaving.signal }).then(reading)),
      )
      for (const answer of answers) await answer.until('ready')
      expect(await listeners()).toBe(1)
      leaving.abort()
      await untilListeners(0)
      await listening.close()
    })

    test('a server that closes ends its streams at once', async () => {
      const api = createApi(context(stores[0]), pino({ level: 'silent' }), 'test')
      const listening = await listen(api, 0)
      const there = reading(await fetch(`${listening.url}api/v1/live`))
      await there.until('ready')
      const began = performance.now()
      await Promise.all([listening.close(), (async () => expect(await there.until('change')).toBeNull())()])
      console.log(`a server with an open stream closed in ${Math.round(performance.now() - began)} ms`)
    })

    test('one address holds so many streams and no more; the refusal says what to do', async () => {
      const listening = await listen(apis[0], 0)
      const leaving = new AbortController()
      const ask = () => fetch(`${listening.url}api/v1/live`, { signal: leaving.signal })
      const answers = await Promise.all(Array.from({ length: 200 }, ask))
      expect(new Set(answers.map((a) => a.status))).toEqual(new Set([200]))
      const refused = await ask()
      expect(refused.status).toBe(429)
      expect(await refused.json()).toMatchObject({ code: 'live.too_many', params: { limit: 200 } })
      leaving.abort()
      await listening.close()
    })
  })
})
