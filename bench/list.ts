import { DatabaseSync } from 'node:sqlite'
import pino from 'pino'
import type pg from 'pg'
import { createApi } from '../src/server/api.ts'
import { measure, print } from './measure.ts'
import { benchRegister, multiply } from './register.ts'

/** Month ends while all six missions of the report were there, in an order that defeats caches: each is asked once. */
const MONTHS = Array.from({ length: 48 }, (_, i) => {
  const month = (i * 31) % 48
  return new Date(Date.UTC(2008 + Math.floor(month / 12), (month % 12) + 1, 0)).toISOString().slice(0, 10)
})

/** The newest statement of every series by a day, said in the plainest SQL: what the list rests on, without the list. */
const WINDOW = `
  select * from (
    select o.*, row_number() over (partition by mission, capability, measure order by valid_on desc) as newest
    from observation o where valid_on <= $1 and contributor is null
  ) o where newest = 1`

function sqlitePeer(
  rows: readonly { mission: string; capability: string; measure: string; valid_on: string; value: number }[],
): (day: string) => unknown {
  const db = new DatabaseSync(':memory:')
  db.exec('create table observation (mission text, capability text, measure text, valid_on text, value integer)')
  const insert = db.prepare('insert into observation values (?, ?, ?, ?, ?)')
  db.exec('begin')
  for (const r of rows) insert.run(r.mission, r.capability, r.measure, r.valid_on, r.value)
  db.exec('commit; create index series on observation (mission, capability, measure, valid_on desc); analyze')
  const query = db.prepare(WINDOW.replace('$1', '?').replace(' and contributor is null', ''))
  return (day) => query.all(day)
}

async function compare(
  label: string,
  api: ReturnType<typeof createApi>,
  owner: pg.Client,
  rounds: number,
): Promise<void> {
  const get = async (path: string): Promise<void> => {
    const answer = await api.request(`/api/v1${path}`)
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    await answer.arrayBuffer()
  }
  const day = (i: number): string => MONTHS[i % MONTHS.length]!
  const { rows } = await owner.query(
    'select mission, capability, measure, valid_on::text, value from observation where contributor is null',
  )
  const sqlite = sqlitePeer(rows)
  print(`The list as of any month, ${label} (${rows.length.toLocaleString('en')} observations)`, [
    await measure('Gaplist API, whole answer, first time asked', rounds, (i) => get(`/gap-lines?asOf=${day(i)}`)),
    await measure('Gaplist API, asked again', rounds, () => get('/gap-lines?asOf=2010-06-30')),
    await measure('Gaplist API, as known on that day', rounds, (i) =>
      get(`/gap-lines?asOf=${day(i)}&knownAt=${day(i)}`),
    ),
    await measure('PostgreSQL, window function, observations alone', rounds, (i) => owner.query(WINDOW, [day(i)])),
    await measure('SQLite in process, window function, observations alone', rounds, async (i) => sqlite(day(i))),
  ])
  print(`A mission, ${label}`, [
    await measure('Gaplist API, strength series, 27 years of months', 50, (i) =>
      get(`/missions/UNIFIL/strength?asOf=${day(i)}`),
    ),
    await measure('Gaplist API, mission page', 50, (i) => get(`/missions/MONUSCO?asOf=${day(i)}`)),
  ])
}

export async function run(): Promise<void> {
  const register = await benchRegister()
  try {
    const api = createApi(register.ctx, pino({ level: 'silent' }), 'bench')
    await compare('as shipped', api, register.owner, 42)
    await multiply(register.owner, 100)
    // Caches are keyed by the ledger, which the copies went past: a new context starts with none.
    const fresh = createApi({ ...register.ctx, store: { ...register.ctx.store } }, pino({ level: 'silent' }), 'bench')
    await compare('100 times the missions', fresh, register.owner, 42)
  } finally {
    await register.close()
  }
}
