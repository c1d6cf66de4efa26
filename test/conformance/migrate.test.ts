import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { migrate, newestMigration } from '../../src/store/migrate.ts'
import { openStore } from '../../src/store/open.ts'
import { asAdmin, connected } from '../support/admin.ts'
import { onCopy, onEachServer, opened, type Fresh } from '../support/databases.ts'
import { refusal } from '../support/refusal.ts'
import { CHIEF, PLAIN } from '../support/targets.ts'

const run = promisify(execFile)
const STARTER = path.resolve(import.meta.dirname, '../support/starter.ts')

/** Everything that a migration leaves behind, in words. */
const shape = ({ server, database }: Fresh) =>
  asAdmin(
    server,
    async (client) => {
      const { rows } = await client.query<{ line: string }>(
        `select c.relkind::text || ' ' || c.relname || ' ' || coalesce(c.relacl::text, '') as line
           from pg_class c where relnamespace = 'gaplist'::regnamespace
         union all select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
           where connamespace = 'gaplist'::regnamespace
         union all select 'migration ' || name || ' ' || timestamp from gaplist.migration
         order by 1`,
      )
      return rows.map((r) => r.line)
    },
    database,
  )

onEachServer('migrations', (server) => {
  test('an empty database gets every table, and says so while it does', async () => {
    await onCopy(server, 'empty', async (fresh) => {
      const steps: string[] = []
      const store = await openStore(fresh.target, { onProgress: (step) => steps.push(step) })
      const ledger = await store.db.selectFrom('ledger').selectAll().execute()
      await store.close()
      expect(ledger).toEqual([])
      expect(steps).toEqual(['migrating'])
    })
  })

  test('the second time changes nothing, and does not claim to migrate', async () => {
    await onCopy(server, 'empty', async (fresh) => {
      await opened(fresh.target, async () => {})
      const before = await shape(fresh)
      const steps: string[] = []
      const again = await openStore(fresh.target, { onProgress: (step) => steps.push(step) })
      await again.close()
      expect(await shape(fresh)).toEqual(before)
      expect(before.length).toBeGreaterThan(50)
      expect(steps).toEqual([])
    })
  })

  test('ten that migrate one empty database at once do it once, and none fails', async () => {
    for (let round = 0; round < 3; round += 1)
      await onCopy(server, 'empty', async (fresh) => {
        await opened(fresh.target, async () => {})
        await asAdmin(
          server,
          (client) => client.query('revoke select on gaplist.migration from gaplist_app'),
          fresh.database,
        )
        await Promise.all(Array.from({ length: 10 }, () => migrate(fresh.target.owner)))
      })
  })

  test.each([1, 2, 3])('three processes that start on an empty database at once make one register (%i)', async () => {
    await onCopy(server, 'empty', async (fresh) => {
      const start = () => run(process.execPath, [STARTER, JSON.stringify(fresh.target)])
      const answers = await Promise.all([start(), start(), start()])
      const loaded = answers.map(({ stdout }) => JSON.parse(stdout).loaded)
      expect(loaded.toSorted()).toEqual([false, false, true])
      const { rows } = await asAdmin(
        server,
        (client) =>
          client.query(`select (select count(*)::int from gaplist.ledger) as entries,
            (select count(*)::int from gaplist.mission) as missions, (select max(name) from gaplist.migration) as newest`),
        fresh.database,
      )
      expect(rows[0]).toEqual({ entries: 1, missions: 79, newest: await newestMigration() })
    })
  })

  const touched = (fresh: Fresh) =>
    asAdmin(
      server,
      (client) => client.query(`insert into gaplist.migration values ('9999-from-tomorrow', '2030-01-01T00:00:00Z')`),
      fresh.database,
    )

  test('a database that a newer program has migrated is refused', async () => {
    await onCopy(server, 'migrated', async (fresh) => {
      await touched(fresh)
      expect(await refusal(() => openStore(fresh.target))).toMatchObject({
        code: 'store.schema_newer',
        params: { known: await newestMigration() },
      })
    })
  })

  test('and so for a login that has no rights to migrate', async () => {
    await onCopy(server, 'migrated', async (fresh) => {
      await touched(fresh)
      const plain = { ...fresh.target.owner, ...PLAIN }
      const target = { owner: plain, app: plain, where: fresh.target.where }
      expect(await refusal(() => openStore(target))).toMatchObject({ code: 'store.schema_newer' })
    })
  })

  test('a login that is no superuser but may make roles can prepare a database of its own', async () => {
    await onCopy(server, 'empty', async (fresh) => {
      const chief = { ...fresh.target.owner, ...CHIEF }
      await asAdmin(server, (client) => client.query(`alter database ${fresh.database} owner to ${CHIEF.user}`))
      const app = { ...fresh.target.owner, ...PLAIN }
      await opened({ owner: chief, app, where: 'chief' }, async ({ db }) => {
        expect(await db.selectFrom('mission').selectAll().execute()).toEqual([])
      })
      const owners = await connected(fresh.target.owner, (client) =>
        client.query(`select distinct tableowner from pg_tables where schemaname = 'gaplist'`),
      )
      expect(owners.rows).toEqual([{ tableowner: 'gaplist_owner' }])
    })
  })
})
