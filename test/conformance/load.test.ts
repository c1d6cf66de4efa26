import { expect, inject, test } from 'vitest'
import { loadSituation } from '../../src/app/exchange/load-situation.ts'
import { listGaps, type ListInput } from '../../src/app/gap/list.ts'
import { traceLine } from '../../src/app/gap/trace-line.ts'
import { listMissions } from '../../src/app/mission/list.ts'
import { showMission } from '../../src/app/mission/show.ts'
import { digestTable } from '../../src/store/ledger/digest.ts'
import { ledgerHead } from '../../src/store/ledger/head.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { context } from '../support/context.ts'
import { onCopy, onEachServer, opened, shared } from '../support/databases.ts'
import { record, seed } from '../support/facts.ts'
import { DATA } from '../support/prepare.ts'
import { targetOf } from '../support/targets.ts'

onEachServer('the shipped situation', (server) => {
  const at = shared(server, 'loaded')

  test('is vouched for by one entry, and intact', async () => {
    const { store } = at()
    const verified = await verifyLedger(store.db)
    expect(verified).toMatchObject({ entries: 1, findings: [] })
    expect(verified.rows).toBeGreaterThan(15_000)
    expect(verified.head).toBe((await ledgerHead(store.db))?.hash)
  })

  test('is not loaded a second time', async () => {
    const { store } = at()
    const before = await verifyLedger(store.db)
    const steps: string[] = []
    expect(await loadSituation(context(store), DATA, () => steps.push('loading'))).toBeNull()
    expect(await verifyLedger(store.db)).toEqual(before)
    expect(steps).toEqual([])
  })

  test('is loaded once by two programs that come at once', async () => {
    await onCopy(server, 'migrated', (fresh) =>
      opened(fresh.target, (one) =>
        opened(fresh.target, async (two) => {
          const written = await Promise.all([one, two].map((store) => loadSituation(context(store), DATA)))
          expect(written.filter((w) => w !== null)).toHaveLength(1)
          expect(await verifyLedger(one.db)).toMatchObject({ entries: 1, findings: [] })
          const counted = ({ db }: Store) =>
            db
              .selectFrom('observation')
              .select(({ fn }) => fn.countAll<number>().as('n'))
              .executeTakeFirst()
          expect(await counted(one)).toEqual(await counted(at().store))
        }),
      ),
    )
  })

  test('is not loaded into a register that holds anything else', async () => {
    await onCopy(server, 'migrated', (fresh) =>
      opened(fresh.target, async (store) => {
        await seed(store.db)
        await record(store.db, {})
        expect(await loadSituation(context(store), DATA)).toBeNull()
        expect(await verifyLedger(store.db)).toMatchObject({ entries: 2, findings: [] })
      }),
    )
  })

  test('leaves nothing where its data cannot be read to the end', async () => {
    await onCopy(server, 'migrated', (fresh) =>
      opened(fresh.target, async (store) => {
        await expect(loadSituation(context(store), '/no/such/data')).rejects.toThrow('file.not_found')
        expect(await ledgerHead(store.db)).toBeNull()
        expect(await loadSituation(context(store), DATA)).toMatchObject({ seq: 1 })
      }),
    )
  })
})

const [one, two] = inject('servers')
const missing = inject('missingSystem')
const onBoth = test.skipIf(!two)

/** What both databases answer to one question; whatever names a ledger entry by its hash or time is left out. */
async function bothAnswer(question: (store: Store) => Promise<unknown>): Promise<[unknown, unknown]> {
  const answers: unknown[] = []
  for (const server of [one!, two!]) {
    const store = await openStore(targetOf(server, 'loaded'))
    try {
      answers.push(withoutEntries(await question(store)))
    } finally {
      await store.close()
    }
  }
  return answers as [unknown, unknown]
}

function withoutEntries(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value) => (['hash', 'at'].includes(key) ? undefined : value)))
}

const reason = missing ? `: not run, ${missing}` : ''

onBoth(`the situation has the same digests in the embedded PostgreSQL and in the system’s${reason}`, async () => {
  const [here, there] = await bothAnswer(({ db }) =>
    db.selectFrom('ledger').select(['seq', 'change', 'payload']).execute(),
  )
  expect(here).toEqual(there)
  expect(JSON.stringify(here)).toContain('sha256')
})

const QUESTIONS: [string, ListInput][] = [
  ['as of 2010-07-27', { asOf: '2010-07-27' }],
  ['as known then', { asOf: '2010-07-27', knownAt: '2010-07-27' }],
  ['by capability, all pledges counted', { asOf: '2010-07-27', sort: 'capability', reading: 'all' }],
  ['by gap, open lines', { asOf: '2010-07-27', sort: 'gap', order: 'desc', open: 'true' }],
  ['as of 2011-06-30', { asOf: '2011-06-30' }],
]

onBoth.each(QUESTIONS)(`the list %s is the same in both${reason}`, async (_, input) => {
  const [here, there] = await bothAnswer((store) => listGaps(context(store), input))
  expect((here as { lines: unknown[] }).lines.length).toBeGreaterThan(10)
  expect(here).toEqual(there)
})

onBoth(`missions, one of them whole, and a trace are the same in both${reason}`, async () => {
  const [here, there] = await bothAnswer(async (store) => {
    const ctx = context(store)
    const list = await listGaps(ctx, { asOf: '2010-07-27' })
    const traces = []
    for (const line of list.lines) traces.push(await traceLine(ctx, { line: line.id, asOf: '2010-07-27' }))
    return { missions: await listMissions(ctx, {}), mission: await showMission(ctx, { mission: 'UNAMID' }), traces }
  })
  expect(here).toEqual(there)
})

onBoth(`rows have the same digests however a server sorts text${reason}`, async () => {
  const digests: unknown[] = []
  for (const server of [one!, two!])
    await onCopy(server, 'migrated', (fresh) =>
      opened(fresh.target, async ({ db }) => {
        await seed(db)
        const blank = { publisher: null, published_on: null, url: null, note: null }
        await record(db, { source: ['b', 'A', 'é', 'Z', '-a', '_', '平'].map((id) => ({ id, title: id, ...blank })) })
        digests.push(Object.fromEntries(await digestTable(db, 'source', 1)))
      }),
    )
  expect(digests[0]).toEqual(digests[1])
})
