import type { Insertable } from 'kysely'
import { OPERATOR } from '../../src/core/access/viewer.ts'
import { appendRows } from '../../src/store/exchange/append-rows.ts'
import { recording, type Written } from '../../src/store/ledger/append.ts'
import type { Db, Trx } from '../../src/store/open.ts'
import type { TableName, Tables } from '../../src/store/schema.ts'

export type Row<T extends TableName> = Omit<Insertable<Tables[T]>, 'change'>
export type Rows = { readonly [T in TableName]?: readonly Row<T>[] }

/** Midnight of a day, as facts are known from it. */
export const at = (day: string): string => `${day}T00:00:00.000Z`

/** Records rows of any tables under one ledger entry. */
export async function record(db: Db, rows: Rows, reason = 'test'): Promise<Written> {
  const entry = { actor: 'conformance suite', action: 'test', subject: Object.keys(rows).join(' '), reason }
  const work = async (trx: Trx, change: number, wrote: (table: TableName) => void): Promise<void> => {
    for (const [table, some] of Object.entries(rows) as [TableName, readonly Row<TableName>[]][]) {
      wrote(table)
      await appendRows(trx, table, change, some)
    }
  }
  const { entry: written } = await recording(db, entry, work, OPERATOR)
  return written
}

export const mission = (code: string): Row<'mission'> => ({
  code,
  names: { en: `Mission ${code}` },
  host: ['XXX'],
  headquarters: null,
  starts_printed: null,
  starts_on: null,
  ends_printed: null,
  ends_on: null,
  source: 'src',
  verified: true,
  note: null,
})

const capability = (code: string, position: number): Row<'capability'> => ({
  code,
  parent: null,
  domain: 'MILITARY',
  unit: 'person',
  additive: false,
  names: { en: code },
  name_review: [],
  paragraph: null,
  source: 'src',
  note: null,
  position,
})

const organisation = (code: string): Row<'organisation'> => ({
  code,
  kind: 'MEMBER_STATE',
  iso2: null,
  iso3: code,
  m49: null,
  m49_region: null,
  m49_subregion: null,
  names: { en: `State ${code}` },
  member_since: null,
  source: 'src',
  verified: true,
  note: null,
})

/** Two missions, two contributors and the capabilities of the registers: enough to speak of. */
export const seed = (db: Db): Promise<Written> =>
  record(db, {
    source: ['src', 'un-monthly-summary', 'ipi-peacekeeping-database', 'geo-pko-2.1'].map((id) => ({
      id,
      title: id,
      publisher: null,
      published_on: null,
      url: null,
      note: null,
    })),
    organisation: ['AAA', 'BBB'].map(organisation),
    capability: [
      'uniformed',
      'troops',
      'police-personnel',
      'formed-police',
      'individual-police',
      'experts-on-mission',
    ].map(capability),
    mission: ['MONE', 'MTWO'].map(mission),
  })

/** A statement: 100 troops deployed in MONE on 31 January 2010, known from that day, unless said otherwise. */
export const observation = (more: Partial<Row<'observation'>> = {}): Row<'observation'> => ({
  key: `obs-${more.valid_on ?? '2010-01-31'}`,
  mission: 'MONE',
  capability: 'troops',
  contributor: null,
  measure: 'DEPLOYED',
  value: 100,
  unit: 'person',
  valid_printed: null,
  valid_on: '2010-01-31',
  derived: false,
  note: null,
  source: 'src',
  verified: true,
  verified_note: null,
  known_from: at(more.valid_on ?? '2010-01-31'),
  known_basis: 'AS_OF',
  ...more,
})

export const requirement = (more: Partial<Row<'requirement'>> = {}): Row<'requirement'> => ({
  key: 'req',
  mission: 'MONE',
  capability: 'troops',
  quantity: 150,
  additional: false,
  basis: 'AUTHORISED',
  from_on: '2010-01-01',
  until_on: null,
  until_reason: null,
  criticality: null,
  horizon: null,
  mandate_task: null,
  standards: [],
  note: null,
  source: 'src',
  verified: true,
  verified_note: null,
  known_from: at('2010-01-01'),
  known_basis: 'PUBLISHED',
  ...more,
})

/** Id of the newest observation under a key. */
export async function idOf(db: Db, key: string): Promise<number> {
  const rows = await db.selectFrom('observation').select('id').where('key', '=', key).orderBy('id', 'desc').execute()
  return rows[0]!.id
}
