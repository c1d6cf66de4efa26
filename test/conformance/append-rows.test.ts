import { expect, test } from 'vitest'
import { appendReturning, type Row } from '../../src/store/exchange/append-rows.ts'
import { recording } from '../../src/store/ledger/append.ts'
import { onCopy, onEachServer, opened } from '../support/databases.ts'
import { observation, record, seed } from '../support/facts.ts'

const site = (more: Partial<Row<'deployment'>>): Row<'deployment'> => ({
  key: 'site',
  mission: 'MONE',
  place: 'Town',
  country: null,
  latitude: null,
  longitude: null,
  persons: null,
  contributors: [],
  units: {},
  valid_on: '2012-03-31',
  note: null,
  source: 'src',
  known_from: '2012-04-01T00:00:00.000Z',
  known_basis: 'PUBLISHED',
  ...more,
})

const contributors = [{ name: "Côte d'Ivoire", organisation: null, persons: 0 }]

/** Rows that agree in nothing, in some columns, in all: what is the same must not be mistaken for another row's. */
const GROUPS: [string, Row<'deployment'>[]][] = [
  ['a single row', [site({ contributors, units: { inf: 1 } })]],
  ['rows that agree in all', [site({ contributors }), site({ contributors }), site({ contributors })]],
  [
    'rows that agree in some columns',
    [
      site({ key: 'a', latitude: 1.5, longitude: -2.25, note: 'a "word"\n\\N\t{}' }),
      site({ key: 'b', contributors, units: { 'he.sup': 2 } }),
      site({ key: 'c', persons: 0, country: '' }),
    ],
  ],
  [
    'rows that differ where one has nothing',
    [site({ key: 'a', persons: 7, country: 'Land' }), site({ key: 'b' }), site({ key: 'c', persons: 0, country: '' })],
  ],
]

onEachServer('rows appended together', (server) => {
  test.each(GROUPS)('%s read back as they were given', async (_, rows) => {
    await onCopy(server, 'migrated', (fresh) =>
      opened(fresh.target, async ({ db }) => {
        await seed(db)
        await record(db, { deployment: rows })
        const found = await db.selectFrom('deployment').selectAll().orderBy('id').execute()
        expect(found).toEqual(rows.map((row) => ({ ...row, id: expect.any(Number), change: expect.any(Number) })))
      }),
    )
  })

  test('answer an id for each key', async () => {
    await onCopy(server, 'migrated', (fresh) =>
      opened(fresh.target, async ({ db }) => {
        await seed(db)
        const entry = { actor: 'suite', action: 'test', subject: 'ids', reason: 'to see' }
        const rows = Array.from({ length: 5_001 }, (_, i) => observation({ key: `k${i}`, value: i }))
        const { value } = await recording(db, entry, async (trx, change, wrote) => {
          wrote('observation')
          return appendReturning(trx, 'observation', change, rows)
        })
        const found = await db.selectFrom('observation').select(['id', 'key', 'value']).execute()
        const ids = new Map(value.map(({ id, key }) => [key, id]))
        expect(ids.size).toBe(rows.length)
        for (const { id, key, value: given } of found) expect([id, `k${given}`]).toEqual([ids.get(key), key])
      }),
    )
  })
})
