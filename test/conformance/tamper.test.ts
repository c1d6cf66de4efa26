import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type pg from 'pg'
import { verifyLedger, type Finding } from '../../src/store/ledger/verify.ts'
import { connected } from '../support/admin.ts'
import { copy, drop, onCopy, onEachServer, opened, type Fresh } from '../support/databases.ts'
import { observation, record, seed } from '../support/facts.ts'

/** Five entries after the seed's: 2 to 6, each with two observations of its own. */
const ENTRIES = 6

interface Case {
  readonly what: string
  readonly sql: string | readonly string[]
  readonly found: readonly Finding[]
}

const rows = (seq: number): Finding => ({ seq, fault: 'ROWS_CHANGED', table: 'observation' })
const chain = (seq: number, fault: 'SEQUENCE' | 'LINK' | 'HASH'): Finding => ({ seq, fault, table: null })
/** A change is named by its entry: the sequences of both begin together here. */
const FIRST_OF_4 = `select min(id) from observation where change = 4`

const entryChanged = ['actor', 'action', 'subject', 'reason', 'payload'].map((column): Case => ({
  what: `a changed ${column}`,
  // Of a payload, a space is enough.
  sql: `update ledger set ${column} = ${column} || ' ' where seq = 3`,
  found: [chain(3, 'HASH')],
}))

const entriesTampered: Case[] = [
  ...entryChanged,
  {
    what: 'a changed time',
    sql: `update ledger set at = at + interval '1 ms' where seq = 3`,
    found: [chain(3, 'HASH')],
  },
  {
    what: 'a changed hash',
    sql: `update ledger set hash = sha256('x') where seq = 3`,
    found: [chain(3, 'HASH'), chain(4, 'LINK')],
  },
  {
    what: 'an entry changed together with its hash',
    sql: `update ledger set reason = 'other', hash = sha256(prev || convert_to(
      ledger_field(seq::text) || ledger_field(change::text)
      || ledger_field(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      || ledger_field(actor) || ledger_field(action) || ledger_field(subject)
      || ledger_field('other') || ledger_field(payload), 'UTF8')) where seq = 3`,
    found: [chain(4, 'LINK')],
  },
  {
    what: 'an entry removed from the middle, with its rows',
    sql: ['delete from observation where change = 4', 'delete from ledger where seq = 4'],
    found: [chain(5, 'SEQUENCE'), chain(5, 'LINK')],
  },
  {
    what: 'an entry removed from the middle, its rows left',
    sql: 'delete from ledger where seq = 4',
    found: [chain(5, 'SEQUENCE'), chain(5, 'LINK'), { seq: 0, fault: 'ROWS_UNVOUCHED', table: 'observation' }],
  },
  {
    what: 'the last entry removed, its rows left',
    sql: `delete from ledger where seq = ${ENTRIES}`,
    found: [{ seq: 0, fault: 'ROWS_UNVOUCHED', table: 'observation' }],
  },
  {
    what: 'the first entry removed with its rows',
    sql: `delete from ledger where seq = 1`,
    found: [
      chain(2, 'SEQUENCE'),
      chain(2, 'LINK'),
      ...(['capability', 'mission', 'organisation', 'source'] as const).map((table): Finding => ({
        seq: 0,
        fault: 'ROWS_UNVOUCHED',
        table,
      })),
    ],
  },
  {
    what: 'an entry put in between, the later ones moved up',
    sql: [
      'update ledger set seq = seq + 1000 where seq > 3',
      'update ledger set seq = seq - 999 where seq > 1000',
      `insert into ledger select 4, 77, at, actor, action, subject, 'put in', '{"rows":{}}', hash, sha256('put in') from ledger where seq = 3`,
    ],
    found: [chain(4, 'HASH'), chain(5, 'LINK'), chain(5, 'HASH'), chain(6, 'HASH'), chain(7, 'HASH')],
  },
  {
    what: 'two entries that changed places',
    sql: [
      'update ledger set seq = 99 where seq = 3',
      'update ledger set seq = 3 where seq = 4',
      'update ledger set seq = 4 where seq = 99',
    ],
    found: [chain(3, 'LINK'), chain(3, 'HASH'), chain(4, 'LINK'), chain(4, 'HASH'), chain(5, 'LINK')],
  },
]

const factsTampered: Case[] = [
  ...[
    `value = value + 1`,
    `valid_on = valid_on + 1`,
    `known_from = known_from - interval '1 day'`,
    `known_basis = 'RECORDED'`,
    `mission = 'MTWO'`,
    `contributor = 'AAA'`,
    `verified = not verified`,
    `note = 'a word'`,
    `note = ''`,
    `key = key || 'x'`,
  ].map((set): Case => ({
    what: `a row with ${set}`,
    sql: `update observation set ${set} where id = (${FIRST_OF_4})`,
    found: [rows(4)],
  })),
  { what: 'a row removed', sql: `delete from observation where id = (${FIRST_OF_4})`, found: [rows(4)] },
  { what: 'every row of an entry removed', sql: 'delete from observation where change = 4', found: [rows(4)] },
  {
    what: 'a row added under another’s change',
    sql: `insert into observation (${columns()}) select ${columns()} from observation where change = 4 limit 1`,
    found: [rows(4)],
  },
  {
    what: 'a row added under a change that wrote none to its table',
    sql: `insert into observation (${columns()}) select ${columns({ change: '1' })} from observation where change = 4 limit 1`,
    found: [{ seq: 0, fault: 'ROWS_UNVOUCHED', table: 'observation' }],
  },
  {
    what: 'a row added under a change that is none',
    sql: `insert into observation (${columns()}) select ${columns({ change: '4711' })} from observation where change = 4 limit 1`,
    found: [{ seq: 0, fault: 'ROWS_UNVOUCHED', table: 'observation' }],
  },
  {
    what: 'two rows that exchanged their values',
    sql: `update observation o set value = (select sum(value) from observation p where p.change = 4) - o.value where change = 4`,
    found: [rows(4)],
  },
  {
    what: 'a row moved to another change',
    sql: `update observation set change = 5 where id = (${FIRST_OF_4})`,
    found: [rows(4), rows(5)],
  },
  {
    what: 'a changed name of a mission',
    sql: `update mission set names = names || '{"fr": "Autre"}' where code = 'MONE'`,
    found: [{ seq: 1, fault: 'ROWS_CHANGED', table: 'mission' }],
  },
]

function columns(instead: Record<string, string> = {}): string {
  const names =
    'key, mission, capability, contributor, measure, value, unit, valid_printed, valid_on, derived, note, source, verified, verified_note, known_from, known_basis, change'
  return names.replaceAll(/\w+/g, (name) => instead[name] ?? name)
}

onEachServer('a ledger that was tampered with', (server) => {
  let base: Fresh
  beforeAll(async () => {
    base = await copy(server, 'migrated')
    await opened(base.target, async ({ db }) => {
      await seed(db)
      for (let n = 2; n <= ENTRIES; n += 1)
        await record(db, {
          observation: [observation({ key: `${n}a`, value: n }), observation({ key: `${n}b`, value: 10 * n })],
        })
    })
  })
  afterAll(() => drop(base))

  /** As somebody who owns the machine: no constraint or trigger is in the way. */
  const tamper = (fresh: Fresh, statements: readonly string[]) =>
    connected(fresh.target.owner, async (client: pg.Client) => {
      await client.query('set search_path = gaplist')
      await client.query('set session_replication_role = replica')
      let touched = 0
      for (const text of statements) touched += (await client.query(text)).rowCount ?? 0
      return touched
    })

  test('is intact as long as nobody has touched it', async () => {
    await onCopy(server, base, (fresh) =>
      opened(fresh.target, async ({ db }) => {
        const verified = await verifyLedger(db)
        expect(verified).toMatchObject({ entries: ENTRIES, findings: [] })
        expect(verified.rows).toBe(4 + 2 + 6 + 2 + 2 * (ENTRIES - 1))
      }),
    )
  })

  describe.each([...entriesTampered, ...factsTampered])('by $what', ({ sql, found }) => {
    test('is found out', async () => {
      await onCopy(server, base, async (fresh) => {
        expect(await tamper(fresh, typeof sql === 'string' ? [sql] : sql)).toBeGreaterThan(0)
        await opened(fresh.target, async ({ db }) => {
          expect((await verifyLedger(db)).findings).toEqual(found)
        })
      })
    })
  })

  test('by cutting off its end, is found out by the hash that was kept outside', async () => {
    await onCopy(server, base, async (fresh) => {
      const kept = await opened(fresh.target, async ({ db }) => (await verifyLedger(db)).head)
      await tamper(fresh, [
        `delete from observation where change = ${ENTRIES}`,
        `delete from ledger where seq = ${ENTRIES}`,
      ])
      await opened(fresh.target, async ({ db }) => {
        const verified = await verifyLedger(db)
        expect(verified.findings).toEqual([])
        expect(verified.head).not.toBe(kept)
      })
    })
  })
})
