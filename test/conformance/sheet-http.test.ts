import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pino from 'pino'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApi } from '../../src/server/api.ts'
import { listen, type Listening } from '../../src/server/listen.ts'
import type { Api } from '../../src/server/env.ts'
import type { SheetReport } from '../../src/contract/sheet.ts'
import type { ProblemView } from '../../src/contract/common.ts'
import { LANGUAGES } from '../../src/core/language.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { actor, type Actor } from '../support/people.ts'
import { edit, open, type Grid } from '../support/sheets.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const tmp = mkdtempSync(path.join(os.tmpdir(), 'gaplist-sheet-http-'))
const before = process.env['TMPDIR']
beforeAll(() => void (process.env['TMPDIR'] = tmp))
afterAll(() => {
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  rmSync(tmp, { recursive: true, force: true })
})

onEachServer('spreadsheets over HTTP', (server) => {
  const at = shared(server, 'loaded')
  let api: Api
  let people: Record<'editor' | 'owner' | 'reader', Actor>
  beforeAll(async () => {
    const { store } = at()
    api = createApi(context(store), pino({ level: 'silent' }), 'test')
    people = {
      editor: await actor(store, { organisation: 'UN-DPKO' }),
      owner: await actor(store, { organisation: 'BGD' }),
      reader: await actor(store, { organisation: 'BGD', level: 'READER' }),
    }
  })

  const get = (address: string, who?: Actor) => api.request(`/api/v1${address}`, { headers: who?.headers ?? {} })
  const post = (address: string, body: BodyInit, who?: Actor, headers: Record<string, string> = {}) =>
    api.request(`/api/v1${address}`, {
      method: 'POST',
      headers: { 'content-type': XLSX, ...who?.headers, ...headers },
      body,
    })
  const bytes = async (answer: Response) => new Uint8Array(await answer.arrayBuffer()) as Uint8Array<ArrayBuffer>
  const problemOf = async (answer: Response) => ((await answer.json()) as ProblemView).code
  const needs = async (change: (grid: Grid) => void = () => {}) =>
    (await edit(await bytes(await get('/sheets/requirements')), change)) as Uint8Array<ArrayBuffer>

  test('the kinds, and who may send which', async () => {
    const kinds = async (who?: Actor) => {
      const { sheets } = (await (await get('/sheets', who)).json()) as { sheets: { kind: string; upload: boolean }[] }
      return sheets.filter((s) => s.upload).map((s) => s.kind)
    }
    expect(await kinds()).toEqual([])
    expect(await kinds(people.editor)).toEqual(['requirements', 'observations'])
    expect(await kinds(people.owner)).toEqual(['pledges'])
    expect(await kinds(people.reader)).toEqual([])
  })

  test.each(['pledges', 'requirements', 'observations', 'gaps'])(
    '%s: a workbook and CSV for anyone, by name',
    async (kind) => {
      const book = await get(`/sheets/${kind}?mission=UNAMID`)
      expect(book.status).toBe(200)
      expect(book.headers.get('content-type')).toBe(XLSX)
      expect(book.headers.get('cache-control')).toBe('private, no-store')
      expect(book.headers.get('content-disposition')).toMatch(
        new RegExp(`^attachment; filename="${kind}-UNAMID-\\d{4}`),
      )
      expect((await readXlsx(await bytes(book))).sheets).toHaveLength(3)
      const csv = await get(`/sheets/${kind}?mission=UNAMID&format=csv`)
      expect(csv.headers.get('content-type')).toMatch(/^text\/csv/)
      expect(new TextDecoder().decode(await bytes(csv))).toMatch(kind === 'gaps' ? /^as_of,/ : /^key,version,/)
    },
  )

  test('preview, then upload with the digest of what was previewed; the marked file says the rest', async () => {
    const file = await needs((grid) => {
      const row = grid.rows.findIndex((_, i) => i > 1 && grid.get(i, 'mission') === 'UNOCI')
      grid.set(row, 'note', 'Exercise: changed by file')
      grid.set(row, 'reason', 'Exercise')
      grid.set(row + 1, 'quantity', '1.234')
      grid.set(row + 1, 'until', 'Easter')
    })
    const named = { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('Besoins été.xlsx')}` }
    const shown = (await (
      await post('/sheets/requirements/preview?language=fr', file, people.editor, named)
    ).json()) as SheetReport
    expect(shown).toMatchObject({ file: 'Besoins été.xlsx', written: false, counts: { changed: 1, refused: 1 } })
    expect(await problemOf(await post('/sheets/requirements', file, people.editor))).toBe('sheet.not_previewed')
    const wrong = { 'content-digest': 'sha-256=:AAAA:' }
    expect(await problemOf(await post('/sheets/requirements', file, people.editor, wrong))).toBe('sheet.digest_differs')
    const right = { ...named, 'content-digest': shown.digest, 'idempotency-key': 'k-1' }
    const done = (await (await post('/sheets/requirements', file, people.editor, right)).json()) as SheetReport
    expect(done).toMatchObject({ written: true, counts: { changed: 1, refused: 1 } })
    const waiting = done.rows.find((r) => r.outcome === 'REFUSED')!
    expect(waiting.problems.map((p) => p.column)).toEqual(['quantity', 'until'])
    const again = (await (await post('/sheets/requirements', file, people.editor, right)).json()) as SheetReport
    expect(again.counts).toMatchObject({ changed: 0, refused: 1 })

    for (const language of LANGUAGES) {
      const answer = await post(`/sheets/requirements/marked?language=${language}`, file, people.editor, named)
      expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('Besoins été-marked.xlsx'))
      const marked = await bytes(answer)
      const grid = await open(marked)
      const [row] = grid.where('quarantine', waiting.quarantine)
      expect(row).toBe(waiting.line - 1)
      expect(String(grid.get(row!, 'problem')).split('\n')).toHaveLength(2)
      expect(String(grid.get(row!, 'problem'))).not.toContain('cell.')
      const sheet = (await readXlsx(marked, { readStyles: true })).sheets[1]!
      const cell = sheet.cells!.get(`${row},${grid.column('quantity')}`)!
      expect(cell.style?.fill).toMatchObject({ fgColor: { rgb: 'FFC7CE' } })
      expect(cell.comment?.text).toContain('1234')
    }
  })

  test('the marked file, corrected and sent back, settles what waited', async () => {
    const file = await needs((grid) => grid.set(grid.last(), 'quantity', 'several'))
    const send = async (body: Uint8Array<ArrayBuffer>) => {
      const shown = (await (await post('/sheets/requirements/preview', body, people.editor)).json()) as SheetReport
      const headers = { 'content-digest': shown.digest }
      return (await (await post('/sheets/requirements', body, people.editor, headers)).json()) as SheetReport
    }
    const first = await send(file)
    const { quarantine, line } = first.rows.find((r) => r.problems[0]?.column === 'quantity')!
    const marked = await bytes(await post('/sheets/requirements/marked', file, people.editor))
    const still = (await edit(marked, (grid) => grid.set(line - 1, 'quantity', 'more'))) as Uint8Array<ArrayBuffer>
    const second = await send(still)
    const moved = second.rows.find((r) => r.line === line)!.quarantine
    expect(moved).not.toBe(quarantine)
    const state = async (id: number | null) =>
      ((await (await get(`/quarantine/${id}`, people.editor)).json()) as { settled: unknown }).settled
    expect(await state(quarantine)).toMatchObject({ outcome: 'REPLACED', reason: String(moved) })
    const right = (await edit(await bytes(await post('/sheets/requirements/marked', still, people.editor)), (grid) => {
      grid.set(line - 1, 'quantity', 77)
      grid.set(line - 1, 'reason', 'Exercise')
    })) as Uint8Array<ArrayBuffer>
    expect((await send(right)).counts).toMatchObject({ changed: 1 })
    expect(await state(moved)).toMatchObject({ outcome: 'ACCEPTED' })
  })

  test('CSV comes back as CSV, marked in columns of its own', async () => {
    const csv = new TextDecoder().decode(await bytes(await get('/sheets/requirements?format=csv')))
    const [head, first, ...rest] = csv.trimEnd().split('\r\n')
    const cells = first!.split(',')
    cells[head!.split(',').indexOf('quantity')] = '-5'
    const bad = [head, cells.join(','), ...rest, ''].join('\r\n')
    const type = { 'content-type': 'text/csv; charset=utf-8' }
    const answer = await post('/sheets/requirements/marked', bad, people.editor, type)
    const marked = new TextDecoder().decode(await bytes(answer)).split('\r\n')
    expect(marked[0]).toMatch(/,mark,problem,remedy,quarantine$/)
    expect(marked[1]).toContain('is not a number that is taken')
    expect(marked[2]).toMatch(/,,,$/)
  })

  describe('is refused, with what to do', () => {
    const file = () => needs()

    test('who may not send it, before the file is read', async () => {
      expect((await post('/sheets/requirements/preview', await file())).status).toBe(401)
      expect((await post('/sheets/requirements/preview', await file(), people.owner)).status).toBe(403)
      expect((await post('/sheets/pledges/preview', await file(), people.reader)).status).toBe(403)
      expect((await post('/sheets/gaps/preview', await file(), people.editor)).status).toBe(422)
      expect((await post('/sheets/wishes/preview', await file(), people.editor)).status).toBe(404)
      expect((await get('/sheets/wishes')).status).toBe(404)
    })

    test('a type that is none, and content that is coded on the way', async () => {
      const type = { 'content-type': 'application/x-www-form-urlencoded' }
      const answer = await post('/sheets/requirements/preview', 'a=b', people.editor, type)
      expect([answer.status, await problemOf(answer)]).toEqual([415, 'sheet.type_unknown'])
      const gzip = await post('/sheets/requirements/preview', 'x', people.editor, { 'content-encoding': 'gzip' })
      expect(gzip.status).toBe(415)
    })

    test('too many bytes: by the announced length, and at the first one beyond', async () => {
      const announced = await post('/sheets/requirements/preview', 'x', people.editor, { 'content-length': '20000001' })
      expect([announced.status, await problemOf(announced)]).toEqual([413, 'exchange.file_too_large'])
      let sent = 0
      const endless = new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += 1_000_000
          controller.enqueue(new Uint8Array(1_000_000))
        },
      })
      const answer = await api.request('/api/v1/sheets/requirements/preview', {
        method: 'POST',
        headers: { 'content-type': XLSX, ...people.editor.headers },
        body: endless,
        duplex: 'half',
      } as RequestInit)
      expect([answer.status, await problemOf(answer)]).toEqual([413, 'exchange.file_too_large'])
      expect(sent).toBeLessThan(25_000_000)
      const json = await api.request('/api/v1/quarantine/1/settlement', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'if-match': '"0"', ...people.editor.headers },
        body: JSON.stringify({ outcome: 'DISCARDED', reason: 'x'.repeat(3_000_000) }),
      })
      expect(json.status).toBe(413)
    })

    test('every problem has a remedy in the reader’s language', async () => {
      for (const language of LANGUAGES) {
        const answer = await post(`/sheets/requirements/preview?language=${language}`, 'no sheet', people.editor)
        const { remedy, detail } = (await answer.json()) as ProblemView
        expect(answer.status).toBe(422)
        expect(detail + remedy).not.toMatch(/sheet\.|undefined/)
      }
    })
  })

  test('over a real connection, 413 comes without the rest being read', async () => {
    const { store } = at()
    const listening: Listening = await listen(createApi(context(store), pino({ level: 'silent' }), 'test'), 0)
    try {
      let sent = 0
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += 1_000_000
          if (sent > 200_000_000) controller.close()
          else controller.enqueue(new Uint8Array(1_000_000))
        },
      })
      const answer = await fetch(`${listening.url}api/v1/sheets/requirements/preview`, {
        method: 'POST',
        headers: { 'content-type': XLSX, ...people.editor.headers },
        body,
        duplex: 'half',
      } as RequestInit).then(
        (a) => a.status,
        () => 'cut off',
      )
      expect([413, 'cut off']).toContain(answer)
      expect(sent).toBeLessThan(100_000_000)
    } finally {
      await listening.close()
    }
  })

  test('files that came in leave nothing behind', () => {
    expect(readdirSync(tmp)).toEqual([])
  })
})
