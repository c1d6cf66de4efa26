import { writeFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { loadSituation } from '../../src/app/exchange/load-situation.ts'
import { checkBackup } from '../../src/store/backup/read-file.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { asAdmin } from '../support/admin.ts'
import { answersOf, backupFolder, backUp, takeBack, type Answers } from '../support/backups.ts'
import { context } from '../support/context.ts'
import { copy, drop, onCopy, onEachServer, opened, titleOf, type Fresh } from '../support/databases.ts'
import { observation, record } from '../support/facts.ts'
import { DATA } from '../support/prepare.ts'
import { refusal } from '../support/refusal.ts'
import { CHIEF, PLAIN } from '../support/targets.ts'

const folder = backupFolder()
afterAll(folder.remove)
const { file } = folder

const LEFT_OUT = ['gaplist_auth.rateLimit', 'gaplist_auth.session', 'gaplist_auth.verification']

const query = <R extends pg.QueryResultRow>(fresh: Fresh, text: string): Promise<R[]> =>
  asAdmin(fresh.server, async (client) => (await client.query<R>(text)).rows, fresh.database)

const schemasOf = async (fresh: Fresh): Promise<string[]> =>
  (
    await query<{ name: string }>(
      fresh,
      `select nspname as name from pg_namespace where nspname like 'gaplist%' order by 1`,
    )
  ).map((r) => r.name)

/** Accounts as they would be made, in the tables that hold them. */
const PEOPLE = `
  insert into gaplist_auth."user" (id, name, email, "emailVerified") values ('p1', 'Ana', 'ana@example.org', true);
  insert into gaplist_auth.account (id, "accountId", "providerId", "userId", password, "updatedAt")
    values ('a1', 'p1', 'credential', 'p1', 'digest', now());
  insert into gaplist_auth.session (id, "expiresAt", token, "updatedAt", "userId", factors)
    values ('s1', now() + interval '1 day', 'token', now(), 'p1', 2);
  insert into gaplist_auth.setting (name, value) values ('secret', 'kept') on conflict do nothing`

const CONFIDENTIAL = `
  insert into gaplist.pledge (key, organisation, capability, unit, kind, source, verified, kept, visibility, salt, change)
    select 'secret-pledge', organisation, capability, unit, kind, source, false, true, 'PRIVATE', gen_random_uuid(), change
    from gaplist.pledge limit 1`

onEachServer('a backup', (server) => {
  let full: Fresh
  let before: Answers
  beforeAll(async () => {
    full = await copy(server, 'loaded')
    await query(full, PEOPLE)
    await opened(full.target, async ({ db }) => {
      await record(db, {
        observation: [observation({ mission: 'UNAMID', source: 'un-monthly-summary', value: 12_345 })],
      })
    })
    before = await answersOf(full.target)
    await backUp(full.target, file(`${server.kind}.backup`))
  })
  afterAll(() => drop(full))

  test.each(inject('servers').map((to) => ({ title: titleOf(to), to })))(
    'goes to $title and back with every figure, entry, account and counter',
    async ({ to }) => {
      await onCopy(to, 'empty', async (there) => {
        await takeBack(there.target, file(`${server.kind}.backup`))
        expect(await answersOf(there.target)).toEqual(before)
        expect(before.ledger).toMatchObject({ entries: 2, findings: [] })
        expect(await query(there, `select email from gaplist_auth."user"`)).toEqual([{ email: 'ana@example.org' }])
        expect(await query(there, `select value from gaplist_auth.setting where name = 'secret'`)).toHaveLength(1)
        expect(await query(there, `select from gaplist_auth.session`)).toEqual([])
        expect(await schemasOf(there)).toEqual(['gaplist', 'gaplist_auth'])
        const again = file(`${server.kind}-${to.kind}.backup`)
        await backUp(there.target, again, { force: true })
        await onCopy(server, 'empty', async (back) => {
          await takeBack(back.target, again)
          expect(await answersOf(back.target)).toEqual(before)
          // What is written next fits in: counters stand where they stood.
          await opened(back.target, async ({ db }) => {
            await record(db, {
              observation: [observation({ mission: 'UNAMID', source: 'un-monthly-summary', value: 1 })],
            })
            expect(await verifyLedger(db)).toMatchObject({ entries: 3, findings: [] })
          })
        })
      })
    },
  )

  test('holds every table but those named here, also one that nobody thought of, and rows that are hidden', async () => {
    await onCopy(server, full, async (more) => {
      await query(more, `create table gaplist."New table" (n int); insert into gaplist."New table" values (7)`)
      await query(more, CONFIDENTIAL)
      await query(more, `alter table gaplist."New table" owner to gaplist_owner`)
      const { head, tables } = await backUp(more.target, file(`new-${server.kind}.backup`), { force: true })
      const held = head.tables.map(({ schema, table }) => `${schema}.${table}`)
      const there = await query<{ name: string }>(
        more,
        `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('gaplist', 'gaplist_auth')
         and tablename not like 'migration%' order by schemaname, tablename collate "C"`,
      )
      const named = there.map((r) => r.name)
      expect(held.toSorted()).toEqual(named.filter((name) => !LEFT_OUT.includes(name)).toSorted())
      expect(named).toEqual(expect.arrayContaining(LEFT_OUT))
      for (const [i, name] of held.entries()) {
        const [schema, table] = name.split('.').map((n) => pg.escapeIdentifier(n))
        const counted = await query<{ n: number }>(more, `select count(*)::int as n from ${schema}.${table}`)
        expect([name, tables[i]!.rows]).toEqual([name, counted[0]!.n])
      }
      const pledges = head.tables.findIndex(({ table }) => table === 'pledge')
      const shown = await opened(more.target, ({ db }) => db.selectFrom('pledge').select('key').execute())
      expect(tables[pledges]!.rows).toBe(shown.length + 1)
      // A table that the schema of that version does not have is no table to be filled.
      await onCopy(server, 'empty', async (empty) => {
        expect(await refusal(() => takeBack(empty.target, file(`new-${server.kind}.backup`)))).toMatchObject({
          code: 'backup.schema_differs',
          params: { table: 'gaplist.New table' },
        })
      })
    })
  })

  test('is of one moment, while others write', async () => {
    await onCopy(server, 'loaded', async (busy) => {
      const writing = new AbortController()
      let entries = 0
      const writer = opened(busy.target, async ({ db }) => {
        while (!writing.signal.aborted) {
          await record(db, { observation: [observation({ mission: 'UNAMID', source: 'un-monthly-summary' })] })
          entries += 1
        }
      })
      const name = file(`busy-${server.kind}.backup`)
      const heads: number[] = []
      for (let round = 0; round < 4; round += 1) {
        const { head } = await backUp(busy.target, name, { force: true })
        heads.push(head.ledger!.seq)
      }
      writing.abort()
      await writer
      expect(heads).toEqual(heads.toSorted((a, b) => a - b))
      expect(heads[0]).toBeLessThan(heads[3]!)
      expect(heads[3]).toBeLessThanOrEqual(entries + 1)
      await onCopy(server, 'empty', async (there) => {
        await takeBack(there.target, name)
        const found = await opened(there.target, ({ db }) => verifyLedger(db))
        expect(found).toMatchObject({ entries: heads[3], findings: [] })
      })
    })
  })

  test('that is encrypted opens with its passphrase, and with no other', async () => {
    const [right, wrong, short] = ['right', 'wrong', 'short'].map((n) => file(`${server.kind}-${n}`)) as [
      string,
      string,
      string,
    ]
    writeFileSync(right, 'correct horse battery\r\nnot this line\n')
    writeFileSync(wrong, 'correct horse batterz\n')
    writeFileSync(short, 'horse\n')
    const name = file(`sealed-${server.kind}.backup`)
    await backUp(full.target, name, { passphraseFile: right })
    const text = JSON.stringify((await checkBackup(name, 'correct horse battery')).head)
    expect(text).toContain('"observation"')
    await onCopy(server, 'empty', async (there) => {
      const code = async (passphraseFile?: string) =>
        (await refusal(() => takeBack(there.target, name, passphraseFile ? { passphraseFile } : {}))).code
      expect(await code()).toBe('backup.passphrase_needed')
      expect(await code(wrong)).toBe('backup.passphrase_wrong')
      expect(await code(file('no-such-file'))).toBe('file.not_found')
      await takeBack(there.target, name, { passphraseFile: right })
      expect(await answersOf(there.target)).toEqual(before)
    })
    expect(await refusal(() => backUp(full.target, file('short.backup'), { passphraseFile: short }))).toEqual({
      code: 'backup.passphrase_short',
      params: { file: short, least: 12 },
    })
  })

  test('takes a login that may act for the owner, and says so', async () => {
    const plain = { ...full.target, owner: { ...full.target.owner, ...PLAIN } }
    expect(await refusal(() => backUp(plain, file('plain.backup')))).toMatchObject({ code: 'backup.owner_needed' })
    const chief = { ...full.target, owner: { ...full.target.owner, ...CHIEF } }
    await backUp(chief, file(`chief-${server.kind}.backup`))
    await onCopy(server, 'empty', async (there) => {
      await asAdmin(server, (client) => client.query(`alter database ${there.database} owner to ${CHIEF.user}`))
      const own = { ...there.target, owner: { ...there.target.owner, ...CHIEF } }
      await takeBack(own, file(`chief-${server.kind}.backup`))
      expect(await answersOf(own)).toEqual(before)
    })
  })

  test('of a database without a register is refused, and leaves no file', async () => {
    await onCopy(server, 'empty', async (empty) => {
      expect(await refusal(() => backUp(empty.target, file('nothing.backup')))).toEqual({
        code: 'backup.nothing',
        params: { where: empty.target.where },
      })
    })
  })

  test('does not replace a file unless told to', async () => {
    expect(await refusal(() => backUp(full.target, file(`${server.kind}.backup`)))).toMatchObject({
      code: 'file.exists',
    })
  })

  describe('restored where there is a register', () => {
    const name = () => file(`${server.kind}.backup`)

    test('is refused without a word, and changes nothing', async () => {
      await onCopy(server, 'loaded', async (there) => {
        const now = await answersOf(there.target)
        expect(await refusal(() => takeBack(there.target, name()))).toEqual({
          code: 'backup.not_empty',
          params: { where: there.target.where },
        })
        expect(await answersOf(there.target)).toEqual(now)
      })
    })

    test('takes its place and keeps it aside, whole, until it is dropped', async () => {
      await onCopy(server, 'loaded', async (there) => {
        const now = await answersOf(there.target)
        const { aside } = await takeBack(there.target, name(), { replace: true, now: '2026-11-23T14:15:16.000Z' })
        expect(aside).toEqual(['gaplist_before_20261123_141516_000', 'gaplist_auth_before_20261123_141516_000'])
        expect(await answersOf(there.target)).toEqual(before)
        await query(there, `alter schema gaplist rename to gaplist_new; alter schema ${aside[0]} rename to gaplist`)
        expect(await answersOf(there.target)).toEqual(now)
        await query(there, 'drop schema gaplist_new cascade')
        await takeBack(there.target, name(), { replace: true, drop: true })
        expect(await schemasOf(there)).toEqual(['gaplist', 'gaplist_auth', aside[1]])
        expect(await answersOf(there.target)).toEqual(before)
      })
    })

    test('waits for nobody: a register in use is not replaced', async () => {
      await onCopy(server, 'loaded', async (there) => {
        await opened(there.target, async () => {
          expect(await refusal(() => takeBack(there.target, name(), { replace: true }))).toMatchObject({
            code: 'backup.in_use',
          })
        })
      })
    })

    test('is not filled with the shipped situation, nor with anything else, when it is opened', async () => {
      await onCopy(server, 'empty', async (there) => {
        await takeBack(there.target, name())
        await opened(there.target, async (store) => expect(await loadSituation(context(store), DATA)).toBeNull())
      })
    })

    test('is refused where what it says of itself is not what it holds', async () => {
      await onCopy(server, full, async (tampered) => {
        await query(tampered, `update gaplist.observation set value = value + 1 where id = 5`)
        await backUp(tampered.target, file(`tampered-${server.kind}.backup`))
      })
      await onCopy(server, 'loaded', async (there) => {
        const now = await answersOf(there.target)
        expect(
          await refusal(() => takeBack(there.target, file(`tampered-${server.kind}.backup`), { replace: true })),
        ).toMatchObject({ code: 'backup.not_verified' })
        expect(await answersOf(there.target)).toEqual(now)
        expect(await schemasOf(there)).toEqual(['gaplist', 'gaplist_auth'])
      })
    })
  })
})
