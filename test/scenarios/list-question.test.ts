import pino from 'pino'
import { openXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadAll } from '../../src/app/gap/all-lines.ts'
import { listGaps } from '../../src/app/gap/list.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { GapListSchema, type GapListView } from '../../src/contract/gap.ts'
import { createApi } from '../../src/server/api.ts'
import { EDITOR, published } from '../support/edition.ts'
import { actor } from '../support/people.ts'
import { OFFER } from '../support/pledges.ts'
import { testRegister, type TestRegister } from './register.ts'

let register: TestRegister
let edition: number
const later = '2010-08-31'
beforeAll(async () => {
  register = await testRegister()
  const texts = { title: { en: 'Gap list' }, introduction: { en: 'Exercise.' } }
  edition = await published({ ...register.ctx, viewer: EDITOR }, texts)
})
afterAll(() => register.close())

const get = (path: string) => createApi(register.ctx, pino({ level: 'silent' }), 'test').request(`/api/v1${path}`)

test('groups have every line once, pages keep their order, and each group’s sums are those of its lines', async () => {
  const whole = await loadAll(register.ctx, { group: 'region' })
  expect(whole.groups.map((g) => g.key)).toEqual(expect.arrayContaining(['AFRICA', 'ASIA', 'ALL']))
  let at = 0
  for (const group of whole.groups) {
    const own = whole.lines.slice(at, (at += group.lines))
    expect(own.every((line) => (line.mission.code === 'ALL' ? 'ALL' : line.region) === group.key)).toBe(true)
    for (const { unit, gap } of group.gaps) {
      const mine = own.filter((l) => l.capability.unit === unit && l.mission.code !== 'ALL')
      expect(gap).toBe(mine.reduce((n, l) => n + (l.readings.deployed.gap ?? 0), 0))
    }
  }
  expect(at).toBe(whole.lines.length)
  const second = await listGaps(register.ctx, { group: 'region', offset: 10, limit: 5 })
  expect(second.lines.map((l) => l.id)).toEqual(whole.lines.slice(10, 15).map((l) => l.id))
})

test('against an edition each line says what changed, by the rule of editions, and lines gone are told', async () => {
  const answer = await get(`/gap-lines?against=${edition}&asOf=${later}&limit=1000`)
  const list = GapListSchema.parse(await answer.json()) as GapListView
  const published = await loadAll(register.ctx, {})
  const gapThen = new Map(published.lines.map((l) => [l.id, l.readings.deployed.gap]))
  const moved = list.lines.filter((l) => l.change && ['WIDENED', 'NARROWED'].includes(l.change.kind))
  expect(moved.length).toBeGreaterThan(0)
  for (const line of moved) {
    const before = gapThen.get(line.id)!
    expect(line.change!.gapBefore).toBe(before)
    expect(line.change!.kind).toBe(line.readings.deployed.gap! > before ? 'WIDENED' : 'NARROWED')
  }
  expect(list.against).toMatchObject({ number: edition, asOf: '2010-07-27' })
  const total = Object.values(list.against!.counts).reduce((n, k) => n + k, 0)
  expect(total).toBe(list.lines.length + list.against!.gone.length)
  const unchanged = await listGaps(register.ctx, { against: String(edition), limit: 1_000 })
  expect(new Set(unchanged.lines.map((l) => l.change?.kind))).toEqual(new Set(['UNCHANGED']))
})

test('an edition that does not exist is refused', async () => {
  expect((await get('/gap-lines?against=77')).status).toBe(404)
  expect((await get('/gap-lines?against=first')).status).toBe(400)
})

test('a pledge for the Secretariat’s eyes is a candidate for whoever may see it, and for nobody else', async () => {
  const { person, viewer } = await actor(register.ctx.store, { organisation: 'ETH' })
  const owner = { ...register.ctx, viewer, actor: `person:${person}` }
  const today = { asOf: register.ctx.now().slice(0, 10), capability: OFFER.capability }
  const count = async (ctx: typeof register.ctx, pledges?: 'visible') =>
    (await listGaps(ctx, { ...today, pledges })).lines.map((l) => l.candidates)
  const before = await count(register.ctx)
  await registerPledge(owner, { ...OFFER, visibility: 'SECRETARIAT', mission: null })
  expect(await count(register.ctx)).toEqual(before)
  expect(await count(owner)).toEqual(before)
  const mine = await count(owner, 'visible')
  expect(mine.length).toBeGreaterThan(0)
  expect(mine).toEqual(before.map((n) => n + 1))
})

test('the files hold the lines that are seen, in their order, with what changed', async () => {
  const question = `mission=UNAMID&group=capability&against=${edition}&asOf=${later}&language=fr`
  const list = GapListSchema.parse(await (await get(`/gap-lines?${question}`)).json()) as GapListView
  const seen = list.lines.map((l) => l.capability.name)
  const csv = (await (await get(`/gap-lines.csv?${question}`)).text()).trim().split('\r\n')
  expect(csv[0]).toMatch(/region,causes,candidates,compared_with,change,gap_before$/)
  expect(csv.length - 1).toBe(seen.length + list.against!.gone.length)
  const answer = await get(`/gap-lines.xlsx?${question}`)
  expect(answer.headers.get('content-disposition')).toContain(`against-${edition}.xlsx`)
  const book = await openXlsx(new Uint8Array(await answer.arrayBuffer()))
  const rows = book.sheets[1]!.rows
  const column = rows[0]!.indexOf('capability_name')
  expect(rows.slice(2, 2 + seen.length).map((row) => row[column])).toEqual(seen)
})
