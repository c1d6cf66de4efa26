import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { ledgerHead } from '../../src/store/ledger/head.ts'
import { appendRows } from '../../src/store/exchange/append-rows.ts'
import { recording } from '../../src/store/ledger/append.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import type { Db } from '../../src/store/open.ts'
import { onCopy, onEachServer, opened } from '../support/databases.ts'
import { at, observation, record, seed } from '../support/facts.ts'
import { sqlState } from '../support/refusal.ts'
import type { ServerInfo } from '../support/server-info.ts'

const entry = { actor: 'somebody', action: 'test', subject: 'a test', reason: 'to see' }

const seeded = <T>(server: ServerInfo, work: (db: Db) => Promise<T>): Promise<T> =>
  onCopy(server, 'migrated', (fresh) =>
    opened(fresh.target, async ({ db }) => {
      await seed(db)
      return work(db)
    }),
  )

const counts = async (db: Db) => {
  const { rows } = await sql<{ observations: number; entries: number }>`
    select (select count(*)::int from observation) as observations, (select count(*)::int from ledger) as entries`.execute(
    db,
  )
  return rows[0]!
}

onEachServer('the ledger', (server) => {
  test('an empty one is intact and has no head', async () => {
    await onCopy(server, 'migrated', (fresh) =>
      opened(fresh.target, async ({ db }) => {
        expect(await ledgerHead(db)).toBeNull()
        expect(await verifyLedger(db)).toEqual({ entries: 0, rows: 0, head: null, findings: [] })
      }),
    )
  })

  test('work that throws in the middle leaves nothing, and the next entry follows on', async () => {
    await seeded(server, async (db) => {
      const before = await counts(db)
      const broken = recording(db, entry, async (trx, change, wrote) => {
        wrote('observation')
        await appendRows(trx, 'observation', change, [observation(), observation({ valid_on: '2010-02-28' })])
        throw new Error('the power goes')
      })
      await expect(broken).rejects.toThrow('the power goes')
      expect(await counts(db)).toEqual(before)
      expect((await record(db, { observation: [observation()] })).seq).toBe(before.entries + 1)
      expect((await verifyLedger(db)).findings).toEqual([])
    })
  })

  test('a row that the database refuses takes those before it with it', async () => {
    await seeded(server, async (db) => {
      const before = await counts(db)
      const broken = () => record(db, { observation: [observation(), observation({ value: -1 })] })
      expect(await sqlState(broken)).toBe('23514')
      expect(await counts(db)).toEqual(before)
    })
  })

  test('a row cannot be written without an entry', async () => {
    await seeded(server, async (db) => {
      const before = await counts(db)
      const alone = () =>
        db
          .insertInto('observation')
          .values({ ...observation(), change: 4711 })
          .execute()
      expect(await sqlState(alone)).toBe('23503')
      expect(await counts(db)).toEqual(before)
    })
  })

  test('an entry cannot be written twice for one change', async () => {
    await seeded(server, async (db) => {
      const append = () => sql`select ledger_append(1, 'x', 'x', 'x', 'x', '{}')`.execute(db)
      expect(await sqlState(append)).toBe('23505')
    })
  })

  test('what work answers is handed on, with the entry’s number and hash', async () => {
    await seeded(server, async (db) => {
      const { value, entry: written } = await recording(db, entry, async () => 'done')
      expect(value).toBe('done')
      expect(await ledgerHead(db)).toEqual(written)
      const row = await db.selectFrom('ledger').selectAll().where('seq', '=', written.seq).executeTakeFirstOrThrow()
      expect(row).toMatchObject({ ...entry, payload: '{"rows":{}}' })
      expect(Math.abs(Date.parse(row.at) - Date.now())).toBeLessThan(60_000)
    })
  })

  test('any text can be said in an entry', async () => {
    await seeded(server, async (db) => {
      const texts = [
        '',
        '0:',
        'Ñandú 平和 سلام 🕊',
        'line\nbreak\ttab',
        `'; drop table ledger; --`,
        '\\x00 \u0001 "quoted"',
      ]
      for (const text of texts)
        await recording(
          db,
          { actor: text, action: text, subject: text, reason: text, details: { text } },
          async () => null,
        )
      const rows = await db.selectFrom('ledger').select('reason').orderBy('seq').execute()
      expect(rows.slice(1).map((r) => r.reason)).toEqual(texts)
      expect((await verifyLedger(db)).findings).toEqual([])
    })
  })

  test('20 recordings at once, from two programs, make one unbroken chain', async () => {
    await onCopy(server, 'migrated', (fresh) =>
      opened(fresh.target, (one) =>
        opened(fresh.target, async (two) => {
          await seed(one.db)
          const numbers = Array.from({ length: 20 }, (_, i) => i)
          const written = await Promise.all(
            numbers.map((i) =>
              record((i % 2 ? one : two).db, { observation: [observation({ key: `k${i}`, value: i })] }),
            ),
          )
          expect(written.map((w) => w.seq).toSorted((a, b) => a - b)).toEqual(numbers.map((i) => i + 2))
          const verified = await verifyLedger(one.db)
          expect(verified).toMatchObject({ entries: 21, findings: [] })
          const last = written.find((w) => w.seq === 21)
          expect(verified.head).toBe(last?.hash)
        }),
      ),
    )
  })

  test('verified while others write, it is found intact', async () => {
    await onCopy(server, 'migrated', (fresh) =>
      opened(fresh.target, (reader) =>
        opened(fresh.target, async (writer) => {
          await seed(writer.db)
          let writing = true
          const write = async () => {
            for (let i = 0; writing; i += 1) await record(writer.db, { observation: [observation({ key: `w${i}` })] })
          }
          const writers = [write(), write(), write()]
          const findings = []
          try {
            for (let i = 0; i < 25; i += 1) findings.push(...(await verifyLedger(reader.db)).findings)
          } finally {
            writing = false
            await Promise.all(writers)
          }
          expect(findings).toEqual([])
          expect((await verifyLedger(reader.db)).entries).toBeGreaterThan(25)
        }),
      ),
    )
  })

  test('a long chain is read in pages without a gap', async () => {
    await seeded(server, async (db) => {
      await sql`select ledger_append(nextval('change_id'), 'a', 'b', 'c', 'd', '{"rows":{}}') from generate_series(1, 4321)`.execute(
        db,
      )
      const seen: number[] = []
      const { entries, findings } = await verifyLedger(db, { onProgress: (n) => seen.push(n) })
      expect({ entries, findings }).toEqual({ entries: 4322, findings: [] })
      expect(seen).toEqual([2000, 4000, 4322])
    })
  })

  test('times are kept to the millisecond in any time zone of the server', async () => {
    await seeded(server, async (db) => {
      const known_from = '2010-03-28T01:30:00.123Z'
      await record(db, {
        observation: [observation({ known_from }), observation({ key: 'b', known_from: at('2010-01-01') })],
      })
      const rows = await db.selectFrom('observation').select(['known_from', 'valid_on']).orderBy('id').execute()
      expect(rows).toEqual([
        { known_from, valid_on: '2010-01-31' },
        { known_from: '2010-01-01T00:00:00.000Z', valid_on: '2010-01-31' },
      ])
    })
  })
})
