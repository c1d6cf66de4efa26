import fc from 'fast-check'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importFile, type ImportInput } from '../../src/app/exchange/import-file.ts'
import { known } from '../../src/store/known.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { context } from '../support/context.ts'
import { copy, drop, onEachServer, type Fresh } from '../support/databases.ts'
import { seed } from '../support/facts.ts'
import { scratch } from '../support/files.ts'
import { byContributor, monthly, sites } from '../support/registers.ts'

const MISSIONS = ['MONE', 'MTWO'] as const
type Count = number | ''
type MonthLine = readonly [date: string, mission: string, troops: Count, police: Count, observers: Count]

/** A file longer than one batch: each mission with all its days, so that every day comes again batches later. */
const long: MonthLine[] = MISSIONS.flatMap((mission) =>
  Array.from({ length: 1_500 }, (_, i): MonthLine => {
    const day = new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10)
    return [day, mission, 100 + i, i % 7, '']
  }),
)

onEachServer('import of what is partly held', (server) => {
  let fresh: Fresh
  let store: Store
  beforeEach(async () => {
    fresh = await copy(server, 'migrated')
    store = await openStore(fresh.target)
    await seed(store.db)
  })
  afterEach(async () => {
    expect((await verifyLedger(store.db)).findings).toEqual([])
    await store.close()
    await drop(fresh)
  })

  const write = scratch()
  let clock = Date.UTC(2026, 0, 1)
  const take = async (content: string, more: Partial<ImportInput> = {}, name = 'register.csv') => {
    clock += 1_000
    const file = write(name, content)
    const {
      accepted,
      known: held,
      rejected,
    } = await importFile(context(store, new Date(clock).toISOString()), {
      file,
      ...more,
    })
    return { accepted, known: held, rejected }
  }
  /** What stands now, of whatever was ever said. */
  const standing = async () => {
    const { rows } = await sql<{ key: string; value: number }>`
      select o.key, o.value from observation o where ${known('observation', 'o', null)} order by o.key collate "C"`.execute(
      store.db,
    )
    return rows.map((r) => `${r.key} ${r.value}`)
  }
  const count = async (table: 'observation' | 'supersession' | 'deployment') => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(store.db)
    return rows[0]!.n
  }

  test('days that come again batches later are new still; the second time all is held', async () => {
    expect(await take(monthly(long))).toEqual({ accepted: 3_000, known: 0, rejected: 0 })
    expect(await count('observation')).toBe(9_000)
    expect(await take(monthly(long))).toEqual({ accepted: 0, known: 3_000, rejected: 0 })
    expect(await count('observation')).toBe(9_000)
    expect(await count('supersession')).toBe(0)
  })

  test('new days, new rows of held days and corrected rows in one file are told apart', async () => {
    await take(monthly(long.slice(0, 1_200)))
    const corrected = long.map(([date, mission, troops, ...rest], i): MonthLine => [
      date,
      mission,
      i % 100 === 0 ? Number(troops) + 1 : troops,
      ...rest,
    ])
    expect(await take(monthly(corrected))).toEqual({ accepted: 1_812, known: 1_188, rejected: 0 })
    // Of each of the twelve: the troops and the total.
    expect(await count('supersession')).toBe(24)
    expect(await count('observation')).toBe(9_000 + 24)
    expect(await take(monthly(corrected))).toEqual({ accepted: 0, known: 3_000, rejected: 0 })
  })

  test('sites of a held day and mission are each taken once', async () => {
    const first = ['map 1', 'MONE', 2012, 3, 'Town', 'Land', 1.5, -2.25, 120] as const
    const others = [
      ['map 1', 'MONE', 2012, 3, 'Hill', 'Land', 'NA', 'NA', 7],
      ['map 1', 'MTWO', 2012, 3, 'Town', 'Land', 1.5, -2.25, 120],
      ['map 2', 'MONE', 2012, 3, 'Town', 'Land', 1.5, -2.25, 120],
      ['map 1', 'MONE', 2012, 4, 'Town', 'Land', 1.5, -2.25, 120],
    ] as const
    expect(await take(sites([first]))).toMatchObject({ accepted: 1 })
    expect(await take(sites([first, ...others]))).toEqual({ accepted: 4, known: 1, rejected: 0 })
    expect(await take(sites([...others, first, first]))).toEqual({ accepted: 0, known: 5, rejected: 1 })
    expect(await count('deployment')).toBe(5)
  })

  test('of one day the two registers do not disturb each other', async () => {
    const month = monthly([['2012-03-31', 'MONE', 15, '', '']])
    const contributors = byContributor([['MONE', 'AAA', 10, 0, 2, 3]])
    const both = async () => [await take(month), await take(contributors, {}, 'register-2012-03-31.csv')]
    expect(await both()).toMatchObject([{ accepted: 1 }, { accepted: 1 }])
    const before = await standing()
    expect(await both()).toMatchObject([{ known: 1 }, { known: 1 }])
    expect(await standing()).toEqual(before)
  })

  test('after any files in any order, what each row was last given stands, and nothing else', async () => {
    const counted = fc.option(fc.nat({ max: 3 }), { nil: '' as const })
    const line = fc.tuple(
      fc.constantFrom('2012-01-31', '2012-02-29', '2012-03-31'),
      fc.constantFrom(...MISSIONS),
      counted,
      counted,
      counted,
    )
    const file = fc.uniqueArray(line, { selector: ([date, mission]) => `${date} ${mission}`, minLength: 1 })
    const last = new Map<string, MonthLine>()
    const model = () =>
      [...last.values()]
        .flatMap(([date, mission, troops, police, observers]) => {
          const given = { 'experts-on-mission': observers, 'police-personnel': police, troops }
          const uniformed = Number(troops) + Number(police) + Number(observers)
          return Object.entries({ ...given, uniformed })
            .filter(([, value]) => value !== '')
            .map(([part, value]) => `month/${date}/${mission}/${part} ${value}`)
        })
        .toSorted()
    await fc.assert(
      fc.asyncProperty(file, async (lines) => {
        const empty = lines.filter(([, , ...counts]) => counts.every((c) => c === ''))
        const given = lines.filter((l) => !empty.includes(l))
        const changed = given.filter((l) => JSON.stringify(last.get(`${l[0]} ${l[1]}`)) !== JSON.stringify(l))
        expect(await take(monthly(lines))).toEqual({
          accepted: changed.length,
          known: given.length - changed.length,
          rejected: empty.length,
        })
        for (const l of given) last.set(`${l[0]} ${l[1]}`, l)
        expect(await standing()).toEqual(model())
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })
})
