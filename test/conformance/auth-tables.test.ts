import { getMigrations } from 'better-auth/db/migration'
import { sql } from 'kysely'
import pino from 'pino'
import { describe, expect, test } from 'vitest'
import { accountsOf } from '../../src/server/auth/accounts.ts'
import { betterOptions } from '../../src/server/auth/better.ts'
import { DEFAULT_SETTINGS } from '../../src/server/auth/settings.ts'
import { keyByText } from '../../src/store/access/keys.ts'
import { keptSecret } from '../../src/store/access/settings.ts'
import { openStore } from '../../src/store/open.ts'
import { context } from '../support/context.ts'
import { connected } from '../support/admin.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { actor } from '../support/people.ts'
import { sqlState } from '../support/refusal.ts'
import { PLAIN } from '../support/targets.ts'

const DENIED = '42501'

onEachServer('accounts', (server) => {
  const at = shared(server, 'loaded')
  const accounts = () => accountsOf(context(at().store), DEFAULT_SETTINGS, pino({ level: 'silent' }))

  test('better-auth finds nothing left to make, to add or to mend', async () => {
    const options = betterOptions(accounts(), 'http://localhost', 'x'.repeat(40), pino({ level: 'silent' }))
    const { toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems } = await getMigrations(options)
    expect({ toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems }).toEqual({
      toBeCreated: [],
      toBeAdded: [],
      toBeAddedIndexes: [],
      schemaProblems: [],
    })
  })

  test('a key that better-auth makes is known by our one query, and by its own', async () => {
    const { person, grant } = await actor(at().store, { organisation: 'BGD' })
    const { api } = await accounts().better('http://localhost')
    const metadata = { grant: grant!, scopes: ['read'], factors: 2 }
    const { key } = await api.createApiKey({ body: { name: 'probe', userId: person, metadata } })
    const found = await keyByText(at().store.auth, key, new Date())
    expect(found).toMatchObject({ person, grant, scopes: ['read'], factors: 2 })
    expect(await api.verifyApiKey({ body: { key } })).toMatchObject({ valid: true })
    expect(await keyByText(at().store.auth, `${key}x`, new Date())).toBeNull()
    const kept = await at().store.auth.selectFrom('apikey').select('key').execute()
    expect(kept.map((k) => k.key)).not.toContain(key)
  })

  test('several processes that start at once agree on one secret', async () => {
    const stores = await Promise.all([1, 2, 3].map(() => openStore(at().target)))
    try {
      const secrets = await Promise.all(stores.map((s) => keptSecret(s.auth)))
      expect(new Set(secrets).size).toBe(1)
      expect(secrets[0]!.length).toBeGreaterThanOrEqual(64)
    } finally {
      for (const store of stores) await store.close()
    }
  })

  describe('two roles that do not meet', () => {
    const asAuth = (text: string) => sqlState(() => sql.raw(text).execute(at().store.auth))
    const asApp = (text: string) => sqlState(() => at().store.pool.query(text))

    test('the register’s role sees nothing of accounts', async () => {
      for (const table of ['"user"', 'session', 'account', 'invitation', 'setting', '"twoFactor"', 'apikey'])
        expect(await asApp(`select * from gaplist_auth.${table}`), table).toBe(DENIED)
    })

    test('accounts’ role sees nothing of the register, and makes and drops nothing', async () => {
      for (const text of [
        'select * from gaplist.access_grant',
        'select * from gaplist.ledger',
        "select * from gaplist.access_of('x')",
        'create table gaplist_auth.mine (n int)',
        'create schema mine',
        'drop table gaplist_auth.setting',
        'alter table gaplist_auth."user" add column mine int',
        'truncate gaplist_auth.session',
        'select * from pg_authid',
      ])
        expect(await asAuth(text), text).toBe(DENIED)
      expect(await asAuth('select * from setting')).toBe('done')
    })

    test('neither can become the other where each logs in as itself', async () => {
      const { target } = at()
      if (!target.auth) return
      for (const [login, other] of [
        [target.app, 'gaplist_auth'],
        [target.auth, 'gaplist_app'],
      ] as const)
        await connected(login, async (client) => {
          for (const role of [other, 'gaplist_owner'])
            expect(await sqlState(() => client.query(`set role ${role}`)), role).toBe(DENIED)
        })
    })

    test('a login that is a member of the register’s role alone reads the list, and reaches no account', async () => {
      const own = { ...at().target.owner, ...PLAIN }
      const store = await openStore({ owner: own, app: own, where: 'plain' })
      try {
        expect(await store.db.selectFrom('mission').select('code').limit(1).execute()).toHaveLength(1)
        expect(await sqlState(() => store.auth.selectFrom('user').selectAll().execute())).toBe(DENIED)
      } finally {
        await store.close()
      }
    })
  })

  test('personal data stand in no table of the register', async () => {
    const { person } = await actor(at().store, { organisation: 'BGD' })
    const { rows } = await at().store.pool.query<{ subject: string; payload: string }>(
      `select subject, payload from ledger where subject = 'person:${person}'`,
    )
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toMatch(/@|Person/)
  })
})
