import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { IssuedListSchema } from '../../src/contract/document.ts'
import { LANGUAGES } from '../../src/core/language.ts'
import { API_BASE, createApi } from '../../src/server/api.ts'
import type { Api } from '../../src/server/env.ts'
import { published } from '../support/edition.ts'
import { actor, type Actor } from '../support/people.ts'
import { gaplist } from './command.ts'
import { testRegister, type TestRegister } from './register.ts'

let register: TestRegister
let api: Api
let secretariat: Actor
let review = ''
const scratch = mkdtempSync(path.join(os.tmpdir(), 'gaplist-papers-'))

beforeAll(async () => {
  register = await testRegister()
  api = createApi(register.ctx, pino({ level: 'silent' }), 'test')
  secretariat = await actor(register.ctx.store, { organisation: 'UN-DPKO', by: 'SESSION' })
  const group = await actor(register.ctx.store, { organisation: 'UN-SC-WGPKO', by: 'SESSION' })
  await published(register.ctx)
  const agreed = await post('/reviews', { mission: 'UNOCI', on: '2010-11-17' }, group)
  review = agreed.body['key'] as string
})
afterAll(async () => {
  await register.close()
  rmSync(scratch, { recursive: true, force: true })
})

const get = (address: string): Promise<Response> => Promise.resolve(api.request(`${API_BASE}${address}`))
const post = async (address: string, body: unknown, who?: Actor) => {
  const headers = { 'content-type': 'application/json', ...who?.headers }
  const answer = await api.request(`${API_BASE}${address}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}
const issue = (symbol: string, document: object, who: Actor | undefined = secretariat) =>
  post('/documents', { symbol, languages: ['en', 'ar'], document }, who)
const bytesOf = async (address: string): Promise<Buffer> => Buffer.from(await (await get(address)).arrayBuffer())

describe('papers under a symbol', () => {
  test('edition, pack, summary and helicopter paper are issued, listed with what they cite, and come back', async () => {
    const papers: readonly [string, object][] = [
      ['S/2010/501', { paper: 'edition', edition: 1 }],
      ['S/2010/501/Add.1', { paper: 'review', review, part: 'pack' }],
      ['S/2010/502', { paper: 'review', review, part: 'summary' }],
      ['S/2010/503', { paper: 'helicopter', mission: 'UNOCI', asOf: '2010-07-27' }],
    ]
    for (const [symbol, document] of papers)
      expect(await issue(symbol, document), symbol).toMatchObject({ status: 201, body: { symbol, languages: 2 } })
    const { documents } = IssuedListSchema.parse(await (await get('/documents')).json())
    const cited = Object.fromEntries(documents.map((d) => [d.symbol, [d.cites, d.template, d.base]]))
    expect(cited).toEqual({
      'S/2010/501': ['edition:1', 1, 'S/2010/501'],
      'S/2010/501/Add.1': [`review:${review}@1`, 1, 'S/2010/501'],
      'S/2010/502': [`review:${review}@1`, 1, 'S/2010/502'],
      'S/2010/503': ['reach:UNOCI@2010-07-27', 1, 'S/2010/503'],
    })
    for (const [symbol] of papers) {
      const address = `/documents/file?symbol=${encodeURIComponent(symbol)}&language=ar&format=docx`
      const first = await bytesOf(address)
      expect(strFromU8(unzipSync(first)['word/document.xml']!), symbol).toContain(symbol)
      expect(Buffer.compare(await bytesOf(address), first)).toBe(0)
    }
  })

  test('no symbol is given twice, nothing is corrected that is not there, and nobody else issues', async () => {
    const edition = { paper: 'edition', edition: 1 }
    const taken = await issue('S/2010/501', edition)
    expect(taken).toMatchObject({ status: 409, body: { code: 'document.symbol_taken' } })
    expect(await issue('S/2010/777/Corr.1', edition)).toMatchObject({ status: 422 })
    expect(await issue('nothing', edition)).toMatchObject({ status: 422 })
    expect(await issue('S/2010/504', { paper: 'helicopter', mission: 'NONE' })).toMatchObject({ status: 404 })
    const stranger = await post('/documents', { symbol: 'S/2010/504', languages: ['en'], document: edition })
    expect([401, 403]).toContain(stranger.status)
    expect((await get('/documents/file?symbol=S%2F2010%2F504')).status).toBe(404)
  })
})

describe('the helicopter paper', () => {
  test.each(LANGUAGES)(
    'has its parts in %s: reach, sites, hours, bases with proof, causes, trend, assumptions',
    async (language) => {
      const answer = await get(`/papers/helicopters/UNAMID?asOf=2010-07-27&format=html&language=${language}`)
      expect(answer.status).toBe(200)
      const html = await answer.text()
      expect(html).not.toMatch(/undefined|NaN|paper\.helicopter|reach\./)
      expect(html.match(/<table/g)?.length).toBe(16)
      expect(html.match(/Gaplist editors/g)?.length).toBeGreaterThan(20)
      expect(html).toContain('El Fasher')
    },
  )

  test('holds numbers in a workbook: lower and upper ends, and persons covered by each further airframe', async () => {
    const files = unzipSync(await bytesOf('/papers/helicopters/UNAMID?asOf=2010-07-27&format=xlsx&language=en'))
    const sheets = Object.keys(files).filter((name) => name.startsWith('xl/worksheets/sheet'))
    expect(sheets.length).toBe(16)
    const [first] = sheets.sort()
    expect(strFromU8(files[first!]!)).toMatch(/<v>1300<\/v>.*<v>4500<\/v>/s)
    const csv = (await bytesOf('/papers/helicopters/UNAMID?asOf=2010-07-27&format=csv&language=en')).toString()
    expect(csv.split('\r\n')[1]).toMatch(/^#indicator\+limit,#affected\+persons\+today\+min\+num/)
  })

  test('says what is not known instead of a number, and knows no mission that is not there', async () => {
    const html = (await bytesOf('/papers/helicopters/UNOCI?asOf=2010-07-27&format=html')).toString()
    expect(html).toContain('How many helicopters UNOCI lacks is not known')
    expect((await get('/papers/helicopters/NONE')).status).toBe(404)
    expect((await get('/papers/helicopters/UNAMID?asOf=2010-02-30')).status).toBe(400)
  })
})

test('the command writes it, and issues nothing when the file could not be written', { timeout: 240_000 }, async () => {
  const env = { GAPLIST_HOME: path.join(scratch, 'home') }
  const out = path.join(scratch, 'helicopters.docx')
  const made = await gaplist(['paper', 'helicopter', '--mission', 'UNAMID', '--out', out, '--language', 'zh'], env)
  expect(made).toMatchObject({ code: 0 })
  expect(strFromU8(unzipSync(readFileSync(out))['word/document.xml']!)).toContain('UNAMID直升机')
  const issued = ['paper', 'report-2010', '--symbol', 'S/2010/388', '--out']
  writeFileSync(path.join(scratch, 'there.pdf'), '')
  expect((await gaplist([...issued, path.join(scratch, 'there.pdf')], env)).code).toBe(1)
  expect((await gaplist([...issued, path.join(scratch, 'report.xlsx')], env)).code).toBe(1)
  expect((await gaplist(['paper', 'list'], env)).out).not.toContain('S/2010/388')
  expect(await gaplist([...issued, path.join(scratch, 'report.pdf')], env)).toMatchObject({ code: 0 })
  expect(existsSync(path.join(scratch, 'report.pdf'))).toBe(true)
  expect((await gaplist(['paper', 'list'], env)).out).toContain('S/2010/388')
})
