import { expect, test } from 'vitest'
import { uploadSheet } from '../../src/app/exchange/sheet/upload.ts'
import { listPledges } from '../../src/app/supply/list.ts'
import { revisePledge } from '../../src/app/supply/revise.ts'
import { showPledge } from '../../src/app/supply/show.ts'
import { loadTranslator } from '../../src/i18n/load.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { OFFER, PEOPLE, person } from '../support/pledges.ts'
import { desk, entries, preview, upload } from '../support/sheets.ts'

const file = desk()
const SHOWN = ['SECRETARIAT', 'PRIVATE', 'PUBLIC']
/** A text file of new pledges: what is not said of one is as in the others. */
const rows = (n: number, exercise: string, odd: Readonly<Record<number, string>> = {}): string =>
  ['key,version,kind,capability,visibility,mission,quantity,note']
    .concat(
      Array.from(
        { length: n },
        (_, i) =>
          odd[i] ??
          `,,UNIT,military-utility-helicopter,${SHOWN[i % 3]},UNAMID,${(i % 9) + 1},Exercise ${exercise} ${i}`,
      ),
    )
    .join('\n')

onEachServer('new pledges in a spreadsheet', (server) => {
  const at = shared(server, 'loaded')
  const as = (organisation: string, language: 'en' | 'fr' = 'en') => ({
    ...context(at().store, undefined, person(organisation, 'MEMBER_STATE')),
    language,
  })
  const own = async (organisation: string) => (await listPledges(as(organisation), { organisation })).page.total

  test('a thousand are registered in a few transactions, each as if it had been typed', async () => {
    const [ctx, given] = [as('BGD'), file('new.csv', rows(1_000, 'one'))]
    const before = [await entries(ctx), await own('BGD')] as const
    expect((await preview(ctx, 'pledges', given)).counts).toMatchObject({ created: 1_000, refused: 0 })
    expect([await entries(ctx), await own('BGD')]).toEqual(before)

    const told: number[] = []
    const { digest } = await preview(ctx, 'pledges', given)
    const onProgress = (n: number) => void told.push(n)
    const report = await uploadSheet(ctx, loadTranslator, { kind: 'pledges', file: given, digest, onProgress })
    expect(report.counts).toMatchObject({ created: 1_000, refused: 0 })
    expect(told).toEqual(Array.from({ length: 1_000 }, (_, i) => i + 1))
    expect(await entries(ctx)).toBe(before[0] + 2)
    expect(await own('BGD')).toBe(before[1] + 1_000)
    expect((await verifyLedger(at().store.db)).findings).toEqual([])
  })

  test('each has its own version, first step and visibility', async () => {
    const ctx = as('GHA')
    const { rows: made } = await upload(ctx, 'pledges', file('new.csv', rows(6, 'two')))
    const keys = made.map((r) => r.key!)
    expect(new Set(keys).size).toBe(6)
    const views = await Promise.all(keys.map((key) => showPledge(ctx, { key })))
    expect(views.map((v) => [v.version, v.state, v.visibility, v.quantity, v.note])).toEqual(
      keys.map((_, i) => [1, i % 3 === 1 ? 'DRAFT' : 'RECEIVED', SHOWN[i % 3], i + 1, `Exercise two ${i}`]),
    )
    const secretariat = context(at().store, undefined, PEOPLE.secretariat)
    const { pledges } = await listPledges(secretariat, { organisation: 'GHA' })
    expect(
      pledges
        .map((p) => p.key)
        .filter((key) => keys.includes(key))
        .toSorted(),
    ).toEqual(keys.filter((_, i) => i % 3 !== 1).toSorted())
    const change = { ...OFFER, visibility: 'SECRETARIAT', quantity: 9, reason: 'Exercise', key: keys[0]! } as const
    expect(await revisePledge(ctx, { ...change, read: 1 })).toMatchObject({ version: 2 })
  })

  test('sent again they change nothing, also once somebody has changed one of them', async () => {
    const [ctx, given] = [as('RWA'), file('new.csv', rows(20, 'three'))]
    const { rows: made } = await upload(ctx, 'pledges', given)
    const key = made[0]!.key!
    await revisePledge(ctx, { ...OFFER, visibility: 'SECRETARIAT', quantity: 9, reason: 'Exercise', key, read: 1 })
    const before = [await entries(ctx), await own('RWA')]
    expect((await upload(ctx, 'pledges', given)).counts).toMatchObject({ unchanged: 20, created: 0, refused: 0 })
    // A colleague's file that says the same finds what stands there.
    const colleague = { ...ctx, viewer: { ...ctx.viewer, person: 'person-colleague' } }
    const { counts } = await upload(colleague, 'pledges', given)
    expect(counts).toMatchObject({ unchanged: 19, created: 1 })
    expect([await entries(ctx), await own('RWA')]).toEqual([Number(before[0]) + 1, Number(before[1]) + 1])
  })

  test('a bad row waits in quarantine, and the good ones around it are taken', async () => {
    const ctx = as('ETH')
    const odd = {
      1: ',,UNIT,military-utility-helicopter,PUBLIC,UNAMID,-3,Exercise',
      2: ',,UNIT,no-such-thing,PUBLIC,UNAMID,3,Exercise',
      3: ',,UNIT,military-utility-helicopter,PUBLIC,UNXYZ,3,Exercise',
      4: ',,BALLOON,military-utility-helicopter,PUBLIC,UNAMID,3,Exercise',
      5: ',,UNIT,military-utility-helicopter,PUBLIC,UNAMID,99999999999,Exercise',
      6: `,,UNIT,military-utility-helicopter,PUBLIC,UNAMID,3,\u202eesicrexE`,
      7: ',,FUNDING,military-utility-helicopter,PUBLIC,UNAMID,3,Exercise',
      8: ',,UNIT,military-utility-helicopter,,UNAMID,3,Exercise',
    }
    const report = await upload(ctx, 'pledges', file('new.csv', rows(12, 'four', odd)))
    expect(report.counts).toMatchObject({ created: 4, refused: 8 })
    expect(report.rows.filter((r) => r.outcome === 'REFUSED').every((r) => r.quarantine !== null)).toBe(true)
  })

  test('two that differ in nothing but an unsaid language are one', async () => {
    const header = 'key,version,kind,capability,visibility,mission,quantity,language'
    const row = ',,UNIT,military-utility-helicopter,PRIVATE,UNAMID,3,'
    const given = file('new.csv', [header, row, `${row}fr`, `${row}en`].join('\n'))
    expect((await upload(as('NPL'), 'pledges', given)).counts).toMatchObject({ created: 2, unchanged: 1, refused: 0 })
  })

  test('the same file sent twice at once is taken once', async () => {
    const [ctx, given] = [as('IND'), file('new.csv', rows(40, 'five'))]
    const before = await own('IND')
    const { digest } = await preview(ctx, 'pledges', given)
    const send = () => uploadSheet(ctx, loadTranslator, { kind: 'pledges', file: given, digest })
    const reports = await Promise.all([send(), send(), send()])
    expect(reports.reduce((n, r) => n + r.counts.created, 0)).toBe(40)
    expect(reports.reduce((n, r) => n + r.counts.refused, 0)).toBe(0)
    expect(await own('IND')).toBe(before + 40)
  })
})
