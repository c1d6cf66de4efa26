import { zstdCompressSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Head } from '../../src/store/backup/contents.ts'
import { framed, SECTION_END } from '../../src/store/backup/frames.ts'
import { migrateWithin } from '../../src/store/backup/migrate-within.ts'
import { FORMAT, openingLine } from '../../src/store/backup/opening.ts'
import { asLogin, becomeOwner } from '../../src/store/backup/owner.ts'
import { checkBackup } from '../../src/store/backup/read-file.ts'
import { writeWhole } from '../../src/store/backup/write-file.ts'
import { bootstrap } from '../../src/store/bootstrap.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { newestMigration } from '../../src/store/migrate.ts'
import type { Target } from '../../src/store/open.ts'
import { asAdmin } from '../support/admin.ts'
import { backupFolder, backUp, takeBack } from '../support/backups.ts'
import { onCopy, onEachServer, opened } from '../support/databases.ts'
import { record } from '../support/facts.ts'
import { refusal } from '../support/refusal.ts'

const folder = backupFolder()
afterAll(folder.remove)
const { file } = folder

/** A source and its entry, as the first version of the program wrote them: the digest names no format. */
const FIRST_VERSION = `
  insert into gaplist.source (id, title, note, change) values ('s-1', 'A résumé	of 2010', null, 1), ('s-2', 'Two', 'n', 1);
  select gaplist.ledger_append(1, 'tester', 'test', 'source', '', json_build_object('rows', json_build_object('source',
    json_build_object('count', 2, 'sha256', (
      select encode(sha256(string_agg(sha256(convert_to(jsonb_build_array(
        id, title, publisher, published_on, url, note)::text, 'UTF8')), ''::bytea order by id collate "C")), 'hex')
      from gaplist.source))))::text);
  select setval('gaplist.change_id', 1)`

/** A register as the program of the first migration left it. */
const makeOld = (target: Target): Promise<void> =>
  asLogin(target, 'test', async (client) => {
    await bootstrap(client)
    await client.query('begin')
    await becomeOwner(client)
    await migrateWithin(client, '0001-spine')
    await client.query(FIRST_VERSION)
    await client.query('commit')
  })

onEachServer('a backup of another version', (server) => {
  test('that is older is restored, brought up to date, and goes on', async () => {
    const name = file(`old-${server.kind}.backup`)
    await onCopy(server, 'empty', async (old) => {
      await makeOld(old.target)
      expect((await backUp(old.target, name)).head.migration).toBe('0001-spine')
    })
    await onCopy(server, 'empty', async (there) => {
      expect(await takeBack(there.target, name)).toMatchObject({ migration: await newestMigration(), aside: [] })
      await opened(there.target, async ({ db }) => {
        expect(await verifyLedger(db)).toMatchObject({ entries: 1, rows: 2, findings: [] })
        const more = { id: 's-3', title: 'Three', publisher: null, published_on: null, url: null, note: null }
        await record(db, { source: [more] })
        expect(await verifyLedger(db)).toMatchObject({ entries: 2, rows: 3, findings: [] })
        const { rows } = await sql<{ last: number }>`select max(change) as last from source`.execute(db)
        expect(rows).toEqual([{ last: 2 }])
      })
    })
  })

  test('that is newer is refused, and nothing is touched', async () => {
    const [name, newer] = [file(`now-${server.kind}.backup`), file(`newer-${server.kind}.backup`)]
    await onCopy(server, 'loaded', (fresh) => backUp(fresh.target, name))
    await rewrite(name, newer, (head) => ({ ...head, migration: '9999-from-tomorrow' }))
    await onCopy(server, 'empty', async (there) => {
      expect(await refusal(() => takeBack(there.target, newer))).toEqual({
        code: 'backup.newer',
        params: { file: newer, found: '9999-from-tomorrow', known: await newestMigration() },
      })
      const { rows } = await asAdmin(
        server,
        (client) => client.query(`select nspname from pg_namespace where nspname like 'gaplist%'`),
        there.database,
      )
      expect(rows).toEqual([])
    })
  })

  test('cannot be made with an older program', async () => {
    await onCopy(server, 'loaded', async (fresh) => {
      await asAdmin(
        server,
        (client) => client.query(`insert into gaplist.migration values ('9999-from-tomorrow', '2030-01-01T00:00:00Z')`),
        fresh.database,
      )
      expect(await refusal(() => backUp(fresh.target, file('never.backup')))).toMatchObject({
        code: 'store.schema_newer',
      })
    })
  })
})

/** The same backup with another head, as whole as it was. */
async function rewrite(from: string, to: string, change: (head: Head) => Head): Promise<void> {
  const { head, frames } = await checkBackup(from, null)
  const all = frames()
  await all.next()
  const parts = [...framed(Buffer.from(JSON.stringify(change(head))))]
  for await (const frame of all) parts.push(...(frame.length === 0 ? [SECTION_END] : framed(frame)))
  async function* content(): AsyncGenerator<Buffer> {
    yield Buffer.from(openingLine({ gaplist: 'backup', format: FORMAT, compression: 'zstd', cipher: null }))
    yield zstdCompressSync(Buffer.concat(parts))
  }
  await writeWhole(to, true, content(), new AbortController().signal)
}
