import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { edit, open } from '../support/sheets.ts'
import { gaplist, type Ended } from './command.ts'

const dir = mkdtempSync(path.join(os.tmpdir(), 'gaplist-sheet-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const run = (...args: string[]): Promise<Ended> => gaplist(args, { GAPLIST_HOME: path.join(dir, 'home') })
const at = (name: string): string => path.join(dir, name)

test('a sheet goes out, is changed, comes back; bad rows are marked in a copy and settled', async () => {
  const out = await run('sheet', 'download', 'requirements', at('needs.xlsx'))
  expect([out.code, out.out]).toEqual([0, expect.stringMatching(/Wrote .*needs\.xlsx: \d+ rows/)])
  expect((await run('sheet', 'download', 'requirements', at('needs.xlsx'))).err).toContain('is already there')
  const same = await run('sheet', 'upload', 'requirements', at('needs.xlsx'))
  expect([same.code, same.out]).toEqual([0, expect.stringContaining('0 changed, 0 new, 0 refused')])

  const bytes = await edit(new Uint8Array(readFileSync(at('needs.xlsx'))), (grid) => {
    grid.set(2, 'note', 'Exercise')
    grid.set(2, 'reason', 'Exercise')
    grid.set(3, 'quantity', '=1+1')
    grid.set(4, 'from', 'yesterday')
  })
  writeFileSync(at('changed.xlsx'), bytes)
  const shown = await run('sheet', 'preview', 'requirements', at('changed.xlsx'))
  expect(shown.code).toBe(4)
  expect(shown.out).toMatch(/1 changed, 0 new, 2 refused[^]*row 3: Note: .* → Exercise[^]*row 4: “=1\+1” in Quantity/)
  expect(shown.err).toContain('nothing was written')

  const done = await run('sheet', 'upload', 'requirements', at('changed.xlsx'))
  expect([done.code, done.out]).toEqual([4, expect.stringContaining('1 changed, 0 new, 2 refused')])
  expect(done.err).toContain('changed-marked.xlsx')
  const grid = await open(new Uint8Array(readFileSync(at('changed-marked.xlsx'))))
  const rows = [3, 4].map((row) => String(grid.get(row, 'quarantine')))
  expect(grid.get(4, 'problem')).toContain('is not a day')

  const listed = await run('quarantine')
  expect(listed.out).toMatch(/changed\.xlsx[^]*in Quantity is not a number[^]*“yesterday” in From is not a day/)
  const none = await run('settle', rows[0]!, '--reason', 'Exercise')
  expect([none.code, none.err]).toEqual([1, expect.stringContaining('--accept')])
  const wrong = await run('settle', rows[0]!, '--accept', '--reason', 'Exercise', '--set', 'quantity=many')
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('is not a number that is taken')])
  const taken = await run(
    'settle',
    rows[0]!,
    '--accept',
    '--reason',
    'Exercise',
    '--set',
    'quantity=2',
    'reason=Exercise',
  )
  expect([taken.code, taken.out]).toEqual([0, expect.stringContaining('is settled')])
  const left = await run('settle', rows[1]!, '--discard', '--reason', 'Exercise')
  expect(left.code).toBe(0)
  expect((await run('settle', rows[1]!, '--discard', '--reason', 'Exercise')).err).toMatch(
    /changed this since|settled already/,
  )
  expect((await run('quarantine')).out).toContain('Quarantine is empty')
  expect((await run('ledger', 'verify')).code).toBe(0)
})

test('what cannot be done is said with a remedy', async () => {
  writeFileSync(at('photo.xlsx'), '%PDF')
  for (const [args, said] of [
    [['sheet', 'upload', 'gaps', at('photo.xlsx')], 'computed'],
    [['sheet', 'upload', 'requirements', at('photo.xlsx')], 'is not a spreadsheet'],
    [['sheet', 'upload', 'requirements', at('nothing.xlsx')], 'There is no file'],
    [['sheet', 'upload', 'pledges', at('photo.xlsx')], 'may not'],
    [['sheet', 'download', 'wishes', at('w.xlsx')], 'There is no sheet'],
    [['sheet', 'download', 'gaps', at('w.ods')], 'xlsx, csv'],
    [['settle', '0', '--discard', '--reason', 'x'], 'no row 0'],
    [['settle', '99', '--discard', '--reason', 'x'], 'no row 99'],
  ] as const) {
    const ended = await run(...args)
    expect([ended.code, ended.err]).toEqual([1, expect.stringContaining(said)])
    expect(ended.err).toContain('What to do')
  }
  expect(existsSync(at('w.xlsx'))).toBe(false)
})

test('the gap list as a workbook, in Arabic, from right to left', async () => {
  expect((await run('sheet', 'download', 'gaps', at('gaps.xlsx'), '--language', 'ar')).out).toContain('gaps.xlsx')
  const grid = await open(new Uint8Array(readFileSync(at('gaps.xlsx'))))
  expect(grid.rows[1]!.slice(0, 3)).toEqual(['بتاريخ', 'المعروف بتاريخ', 'البعثة'])
})
