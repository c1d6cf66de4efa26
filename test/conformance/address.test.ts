import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { externalTarget, openStore } from '../../src/store/open.ts'
import { asAdmin } from '../support/admin.ts'
import { onCopy, onEachServer, opened } from '../support/databases.ts'
import { refusal } from '../support/refusal.ts'
import { CHIEF, PLAIN, targetOf, urlOf } from '../support/targets.ts'

const SECRET = 'Tr0ub4dor'

/** What DATABASE_URL is refused with; whatever else is wrong, the password is in none of it. */
async function refused(url: string, ownerUrl?: string): Promise<Problem> {
  const found = await refusal(async () => {
    const store = await openStore(externalTarget(url, ownerUrl))
    await store.close()
  })
  expect(JSON.stringify(found)).not.toContain(SECRET)
  return found
}

describe('an address that is none', () => {
  test.each([
    'just some words',
    `mysql://user:${SECRET}@localhost/gaplist`,
    `user:${SECRET}@localhost/gaplist`,
    `host=localhost user=me password=${SECRET} dbname=gaplist`,
    `host=localhost user=me password='${SECRET} and more' dbname=gaplist`,
    `postgres:/user:${SECRET}@localhost/gaplist`,
    `postgres://user:${SECRET}@localhost:70000/gaplist`,
    `postgres://user:with/${SECRET}@localhost/gaplist`,
    `postgres://user:with#${SECRET}@localhost/gaplist`,
    `postgres://user:with?${SECRET}@localhost/gaplist`,
    `postgres://user:with@${SECRET}@localhost:x/gaplist`,
    `postgres://user:%E9${SECRET}@localhost/gaplist`,
    `postgres://localhost:x/gaplist?user=me&password=${SECRET}`,
  ])('%s', async (url) => {
    expect((await refused(url)).code).toBe('store.url_invalid')
  })

  test('a password with @ and / unescaped: nothing of it, and no host that is a piece of it', async () => {
    const found = await refused(`postgres://boss:p@${SECRET}/word@host/g1`)
    expect(found).toMatchObject({ code: 'store.url_invalid', params: { url: 'postgres://***@host/g1' } })
  })

  test.each(['postgres://o@other/gaplist', 'postgres://o@localhost:5433/gaplist', 'postgres://o@localhost/other'])(
    'that of the owner names another database: %s',
    async (owner) => {
      expect((await refused(`postgres://user:${SECRET}@localhost/gaplist`, owner)).code).toBe('store.urls_differ')
    },
  )

  test('the owner’s address is looked at as well', async () => {
    const found = await refused('postgres://user@localhost/gaplist', `localhost/${SECRET}:x@y`)
    expect(found.code).toBe('store.url_invalid')
  })
})

onEachServer('an address that leads nowhere', (server) => {
  const wrong = { user: PLAIN.user, password: SECRET }

  test('a port on which nobody listens', async () => {
    const port = await closedPort()
    const found = await refused(`postgres://user:${SECRET}@127.0.0.1:${port}/gaplist`)
    expect(found).toMatchObject({ code: 'store.unreachable' })
    expect((found.params as { url: string }).url).toBe(`postgres://user:***@127.0.0.1:${port}/gaplist`)
  })

  test('and so with a password that holds a lone percent sign', async () => {
    const port = await closedPort()
    expect((await refused(`postgres://user:50%off-${SECRET}@127.0.0.1:${port}/gaplist`)).code).toBe('store.unreachable')
  })

  test('a host that does not exist', async () => {
    const found = await refused(`postgres://user:${SECRET}@no-such-host.invalid/gaplist?password=${SECRET}`)
    expect(found.code).toBe('store.unreachable')
  })

  test('a database that does not exist', async () => {
    const found = await refused(urlOf(server, 'no_such_database'))
    expect(found).toMatchObject({ code: 'store.database_missing', params: { database: 'no_such_database' } })
    expect(JSON.stringify(found)).not.toContain(server.admin.password ?? 'no password')
  })

  // The embedded server’s socket lies in a directory of its owner’s and asks for no password.
  if (server.kind === 'system') {
    test('a wrong password', async () => {
      expect((await refused(urlOf(server, 'migrated', wrong))).code).toBe('store.auth_failed')
    })

    test('a login that does not exist', async () => {
      const url = urlOf(server, 'migrated', { ...wrong, user: 'nobody_at_all' })
      expect((await refused(url)).code).toBe('store.auth_failed')
    })

    test('a wrong password beside the right address of the owner', async () => {
      const found = await refused(urlOf(server, 'migrated', wrong), urlOf(server, 'migrated'))
      expect(found.code).toBe('store.auth_failed')
    })
  }

  test('a login without rights on a database that is not prepared', async () => {
    await onCopy(server, 'empty', async ({ database }) => {
      expect((await refused(urlOf(server, database, PLAIN))).code).toBe('store.no_rights')
    })
  })

  test('a login that is not a member of the application’s role', async () => {
    await asAdmin(server, (client) => client.query(`create role stranger login password '${SECRET}'`))
    try {
      const stranger = urlOf(server, 'migrated', { user: 'stranger', password: SECRET })
      expect((await refused(stranger)).code).toBe('store.no_rights')
      expect((await refused(stranger, urlOf(server, 'migrated'))).code).toBe('store.no_rights')
    } finally {
      await asAdmin(server, (client) => client.query('drop role stranger'))
    }
  })
})

onEachServer('an address that leads to a register', (server) => {
  const who = 'select current_user as role, session_user as login, current_schemas(false)::text[] as path'

  test('with the password’s special characters escaped', async () => {
    await opened(externalTarget(urlOf(server, 'migrated', PLAIN)), async ({ pool }) => {
      expect((await pool.query(who)).rows).toEqual([{ role: 'gaplist_app', login: PLAIN.user, path: ['gaplist'] }])
    })
  })

  test('with the owner’s beside it, which prepares the database', async () => {
    await onCopy(server, 'empty', async ({ database }) => {
      await asAdmin(server, (client) => client.query(`alter database ${database} owner to ${CHIEF.user}`))
      const target = externalTarget(urlOf(server, database, PLAIN), urlOf(server, database, CHIEF))
      await opened(target, async ({ pool }) => {
        expect((await pool.query(who)).rows).toEqual([{ role: 'gaplist_app', login: PLAIN.user, path: ['gaplist'] }])
      })
    })
  })

  test.each([
    'options=-c%20search_path%3Dpublic',
    'options=-c%20role%3Dnone%20-c%20search_path%3Dgaplist',
    'options=-c%20default_transaction_isolation%3Dserializable&application_name=x',
  ])('whose own options (%s) do not take the place of the application’s role', async (options) => {
    await opened(externalTarget(`${urlOf(server, 'migrated')}?${options}`), async ({ pool }) => {
      expect((await pool.query(who)).rows).toEqual([
        { role: 'gaplist_app', login: server.admin.user, path: ['gaplist'] },
      ])
    })
  })
})

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

onEachServer('a database that cannot hold names in six languages', (server) => {
  test('is refused before anything is made in it', async () => {
    const database = `latin_${process.pid}`
    const make = `create database ${database} encoding 'LATIN1' locale 'C' locale_provider libc template template0`
    await asAdmin(server, (client) => client.query(make))
    try {
      const found = await refusal(async () => (await openStore(targetOf(server, database))).close())
      expect(found).toEqual({ code: 'store.encoding', params: { found: 'LATIN1' } })
    } finally {
      await asAdmin(server, (client) => client.query(`drop database ${database} with (force)`))
    }
  })
})
