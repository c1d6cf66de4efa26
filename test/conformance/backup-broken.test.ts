import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isUnavailable } from '../../src/store/failure.ts'
import { asAdmin } from '../support/admin.ts'
import { answersOf, backupFolder, backUp, takeBack } from '../support/backups.ts'
import { onCopy, onEachServer, opened, type Fresh } from '../support/databases.ts'
import { observation, record } from '../support/facts.ts'

const folder = backupFolder()
afterAll(folder.remove)
const { file } = folder

/** Ends every session that backs up or restores, as an administrator of the server may. */
const cut = ({ server, database }: Fresh): Promise<unknown> =>
  asAdmin(server, (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = $1 and application_name in ('gaplist backup', 'gaplist restore')`,
      [database],
    ),
  )

/** Calls `work` once, when the table of that name is reached. */
function when(
  table: string,
  work: () => Promise<unknown>,
): { onTable: (at: { table: string }) => void; worked: () => Promise<unknown> } {
  let working: Promise<unknown> | undefined
  return {
    onTable: (at) => {
      if (at.table === table) working ??= work()
    },
    worked: () => working ?? Promise.reject(new Error(`never came to ${table}`)),
  }
}

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => error,
  )

onEachServer('a connection that is cut', (server) => {
  test('while a backup is made leaves no file', async () => {
    await onCopy(server, 'loaded', async (fresh) => {
      const cutting = when('membership', () => cut(fresh))
      const error = await failure(backUp(fresh.target, file('cut.backup'), { onTable: cutting.onTable }))
      await cutting.worked()
      expect(isUnavailable(error), String(error)).toBe(true)
      expect(readdirSync(path.dirname(file('x'))).filter((name) => name.includes('cut'))).toEqual([])
    })
  })

  test.each(['ledger', 'observation', 'vouched_format'])(
    'while a backup is restored, at %s, leaves the register as it was',
    async (table) => {
      const name = file(`whole-${server.kind}-${table}.backup`)
      await onCopy(server, 'loaded', async (fresh) => {
        await opened(fresh.target, async ({ db }) => {
          await record(db, { observation: [observation({ mission: 'UNAMID', source: 'un-monthly-summary' })] })
        })
        await backUp(fresh.target, name)
      })
      await onCopy(server, 'loaded', async (there) => {
        const before = await answersOf(there.target)
        const cutting = when(table, () => cut(there))
        const error = await failure(takeBack(there.target, name, { replace: true, onTable: cutting.onTable }))
        await cutting.worked()
        expect(isUnavailable(error), String(error)).toBe(true)
        expect(await answersOf(there.target)).toEqual(before)
        await takeBack(there.target, name, { replace: true })
        expect((await answersOf(there.target)).ledger).toMatchObject({ entries: 2, findings: [] })
      })
    },
  )
})
