import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store, type Target } from '../../src/store/open.ts'
import { asAdmin, connected } from '../support/admin.ts'
import { copy, drop, onEachServer, type Fresh } from '../support/databases.ts'
import { sqlState } from '../support/refusal.ts'
import type { ServerInfo } from '../support/server-info.ts'
import { PLAIN } from '../support/targets.ts'

const DENIED = '42501'

/** Ways in which a register is reached: as its program does on this server, and by a login with the application's rights only. */
const ways = (server: ServerInfo): { way: string; plain: boolean }[] => [
  { way: server.kind === 'embedded' ? 'the program’s own login' : 'the owner’s address alone', plain: false },
  { way: 'an ordinary login, with the owner’s address beside it', plain: true },
]

const targetFor = (fresh: Fresh, plain: boolean): Target =>
  plain ? { ...fresh.target, app: { ...fresh.target.owner, ...PLAIN } } : fresh.target

onEachServer('the application’s role', (server) => {
  describe.each(ways(server))('by $way', ({ plain }) => {
    let fresh: Fresh
    let store: Store
    beforeAll(async () => {
      fresh = await copy(server, 'loaded')
      store = await openStore(targetFor(fresh, plain))
    })
    afterAll(async () => {
      await store.close()
      await drop(fresh)
    })
    const attempt = (text: string) => sqlState(() => store.pool.query(text))

    test('is no superuser and may make neither roles nor databases', async () => {
      const { rows } = await store.pool.query(
        `select rolname, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication from pg_roles where rolname = current_user`,
      )
      expect(rows).toEqual([
        {
          rolname: 'gaplist_app',
          rolsuper: false,
          rolcreaterole: false,
          rolcreatedb: false,
          rolbypassrls: false,
          rolreplication: false,
        },
      ])
    })

    test('owns nothing: no relation, schema, function, type or database', async () => {
      const { rows } = await store.pool.query<{ owned: number; all: number }>(
        `with owned as (
           select relowner as owner from pg_class union all select nspowner from pg_namespace
           union all select proowner from pg_proc union all select typowner from pg_type
           union all select datdba from pg_database)
         select count(*) filter (where owner = 'gaplist_app'::regrole)::int as owned,
           count(*) filter (where owner = 'gaplist_owner'::regrole)::int as all from owned`,
      )
      expect(rows[0]!.owned).toBe(0)
      expect(rows[0]!.all).toBeGreaterThan(20)
    })

    test('neither changes nor removes a row of any table', async () => {
      const tables = await tablesOf(fresh)
      expect(tables.length).toBeGreaterThanOrEqual(21)
      for (const { name, column } of tables) {
        expect(await attempt(`update gaplist.${name} set ${column} = ${column}`), `update ${name}`).toBe(DENIED)
        expect(await attempt(`delete from gaplist.${name}`), `delete ${name}`).toBe(DENIED)
        expect(await attempt(`truncate gaplist.${name} cascade`), `truncate ${name}`).toBe(DENIED)
      }
    })

    test('holds no privilege but to read, and to append to tables of facts', async () => {
      const { rows } = await store.pool.query<{ name: string; rights: string }>(
        `select c.relname as name, string_agg(p, ' ' order by p) as rights
         from pg_class c, unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]) p
         where c.relnamespace = 'gaplist'::regnamespace and c.relkind = 'r' and has_table_privilege(c.oid, p)
         group by 1 order by c.relname collate "C"`,
      )
      const odd = rows.filter((r) => r.rights !== 'INSERT SELECT')
      expect(odd).toEqual([
        { name: 'ledger', rights: 'SELECT' },
        { name: 'migration', rights: 'SELECT' },
        { name: 'vouched_format', rights: 'SELECT' },
      ])
    })

    test('cannot write the ledger but through its function', async () => {
      expect(
        await attempt(`insert into ledger (seq, change, at, actor, action, subject, reason, payload, prev, hash)
          values (2, 99, now(), 'x', 'x', 'x', 'x', '{}', '\\x00', '\\x01')`),
      ).toBe(DENIED)
      const { rows } = await store.pool.query(`select count(*)::int as n from ledger`)
      expect(rows).toEqual([{ n: 1 }])
    })

    test('makes no table, function, schema, role or trigger, and drops none', async () => {
      for (const text of [
        'create table gaplist.mine (n int)',
        'create table public.mine (n int)',
        'create schema mine',
        'create role mine',
        'create view gaplist.mine as select 1',
        'create function gaplist.mine() returns int language sql as $$ select 1 $$',
        `create or replace function gaplist.ledger_field(p text) returns text language sql as $$ select 'x' $$`,
        'create trigger mine before insert on gaplist.observation execute function suppress_redundant_updates_trigger()',
        'alter table gaplist.ledger disable trigger all',
        'alter table gaplist.observation add column mine int',
        'drop table gaplist.observation cascade',
        'grant gaplist_owner to gaplist_app',
      ])
        expect(await attempt(text), text).toBe(DENIED)
    })

    test('cannot reach outside the register', async () => {
      for (const text of [
        'select * from pg_authid',
        'select * from pg_shadow',
        `select pg_read_file('PG_VERSION')`,
        `copy (select 1) to program 'true'`,
        'set session_replication_role = replica',
        'alter system set fsync = off',
      ])
        expect(await attempt(text), text).toBe(DENIED)
    })
  })

  describe('a login that is a member of the application’s role only', () => {
    let fresh: Fresh
    beforeAll(async () => {
      fresh = await copy(server, 'loaded')
    })
    afterAll(() => drop(fresh))

    const asPlain = <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> =>
      withStore(targetFor(fresh, true), async ({ pool }) => {
        const client = await pool.connect()
        try {
          return await work(client)
        } finally {
          client.release(true)
        }
      })

    test.each(['reset role', 'set role none', 'reset all', 'reset session authorization', 'set role plain'])(
      'gains nothing by “%s”',
      async (text) => {
        await asPlain(async (client) => {
          await client.query(text)
          const { rows } = await client.query(
            `select bool_or(has_table_privilege(c.oid, 'UPDATE') or has_table_privilege(c.oid, 'DELETE')
               or has_table_privilege(c.oid, 'TRUNCATE')) as may, has_schema_privilege('gaplist', 'CREATE') as make
             from pg_class c where relnamespace = 'gaplist'::regnamespace and relkind = 'r'`,
          )
          expect(rows).toEqual([{ may: false, make: false }])
          expect(await sqlState(() => client.query('delete from gaplist.ledger'))).toBe(DENIED)
          expect(await sqlState(() => client.query('select * from pg_authid'))).toBe(DENIED)
          expect(await sqlState(() => client.query(`insert into gaplist.ledger select * from gaplist.ledger`))).toBe(
            DENIED,
          )
        })
      },
    )

    test('cannot become the owner, a superuser, or anybody else', async () => {
      await asPlain(async (client) => {
        for (const text of [
          'set role gaplist_owner',
          `set role ${server.admin.user}`,
          'set role chief',
          `set session authorization ${server.admin.user}`,
          'grant gaplist_owner to plain',
          'alter role plain superuser',
        ])
          expect(await sqlState(() => client.query(text)), text).toBe(DENIED)
      })
    })

    test('may open a prepared register with its own address alone', async () => {
      const own = { ...fresh.target.owner, ...PLAIN }
      await withStore({ owner: own, app: own, where: 'plain' }, async ({ db }) => {
        expect(await db.selectFrom('ledger').select('seq').execute()).toEqual([{ seq: 1 }])
      })
    })
  })

  test('the roles themselves can neither log in by default nor inherit', async () => {
    const { rows } = await asAdmin(server, (client) =>
      client.query(`select rolname, rolcanlogin, rolinherit, rolsuper from pg_roles
        where rolname in ('gaplist_owner', 'gaplist_app') order by rolname collate "C"`),
    )
    // On the embedded server the application logs in as itself.
    expect(rows).toEqual([
      { rolname: 'gaplist_app', rolcanlogin: server.kind === 'embedded', rolinherit: false, rolsuper: false },
      { rolname: 'gaplist_owner', rolcanlogin: false, rolinherit: false, rolsuper: false },
    ])
  })
})

async function withStore<T>(target: Target, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(target)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const tablesOf = (fresh: Fresh) =>
  connected(fresh.target.owner, async (client) => {
    const { rows } = await client.query<{ name: string; column: string }>(
      `select table_name as name, min(column_name) as column from information_schema.columns
       where table_schema = 'gaplist' and is_identity = 'NO' group by 1`,
    )
    return rows
  })
