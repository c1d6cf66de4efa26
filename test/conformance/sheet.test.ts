// Long because one workbook goes out, is edited and comes back through every step of one story.
import { describe, expect, test } from 'vitest'
import { listRequirements } from '../../src/app/requirement/list.ts'
import { listQuarantine } from '../../src/app/exchange/quarantine.ts'
import { reviseRequirement } from '../../src/app/requirement/revise.ts'
import { ANYONE, type Viewer } from '../../src/core/access/viewer.ts'
import { LANGUAGES } from '../../src/core/language.ts'
import { verifyLedger } from '../../src/app/history/verify-ledger.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { PEOPLE } from '../support/pledges.ts'
import { refusal } from '../support/refusal.ts'
import { desk, download, edit, entries, open, preview, upload, type Grid } from '../support/sheets.ts'

const file = desk()
const rowOf = (grid: Grid, values: Readonly<Record<string, string | number>>): number =>
  grid.rows.findIndex((_, i) => i > 1 && Object.entries(values).every(([code, v]) => grid.get(i, code) === v))

onEachServer('spreadsheets', (server) => {
  const at = shared(server, 'loaded')
  const operator = () => context(at().store)
  const as = (viewer: Viewer) => context(at().store, undefined, viewer)
  const UNAMID = { mission: 'UNAMID', capability: 'military-utility-helicopter' }

  describe('of requirements', () => {
    test.each(LANGUAGES)('an unchanged file in %s changes nothing, twice', async (language) => {
      const ctx = { ...operator(), language }
      const bytes = await download(ctx, { kind: 'requirements' })
      const before = await entries(ctx)
      for (const _ of [1, 2]) {
        const { counts } = await upload(ctx, 'requirements', file('needs.xlsx', bytes))
        expect(counts).toMatchObject({ created: 0, changed: 0, refused: 0 })
        expect(counts.unchanged).toBe(counts.rows)
        expect(counts.rows).toBeGreaterThan(20)
      }
      expect(await entries(ctx)).toBe(before)
    })

    test('a CSV file too, and one without marks', async () => {
      const ctx = operator()
      const bytes = await download(ctx, { kind: 'requirements', format: 'csv' })
      const without = await edit(await download(ctx, { kind: 'requirements' }), (grid) => {
        for (const row of grid.rows) row[grid.column('mark')] = null
      })
      const before = await entries(ctx)
      for (const given of [file('needs.csv', bytes), file('needs.xlsx', without)])
        expect((await upload(ctx, 'requirements', given)).counts).toMatchObject({ created: 0, changed: 0, refused: 0 })
      expect(await entries(ctx)).toBe(before)
    })

    test('a changed row is revised, with its reason; sent again it changes nothing', async () => {
      const ctx = operator()
      const bytes = await edit(await download(ctx, { kind: 'requirements' }), (grid) => {
        const row = rowOf(grid, UNAMID)
        grid.set(row, 'quantity', 24)
        grid.set(row, 'reason', 'Exercise: six more')
      })
      const shown = await preview(ctx, 'requirements', file('needs.xlsx', bytes))
      expect(shown.counts).toMatchObject({ changed: 1, created: 0, refused: 0 })
      expect(shown.rows[0]!.changes).toEqual([{ column: 'quantity', from: 18, to: 24 }])
      const before = await entries(ctx)
      const done = await upload(ctx, 'requirements', file('needs.xlsx', bytes))
      expect(done.counts).toEqual(shown.counts)
      expect(await entries(ctx)).toBe(before + 1)
      expect((await listRequirements(ctx, UNAMID)).requirements).toMatchObject([{ quantity: 24 }])
      expect((await upload(ctx, 'requirements', file('needs.xlsx', bytes))).counts).toMatchObject({
        changed: 0,
        refused: 0,
      })
      expect(await entries(ctx)).toBe(before + 1)
    })

    test('a row that somebody else changed meanwhile waits with both values, and nothing is lost', async () => {
      const ctx = operator()
      const bytes = await edit(await download(ctx, { kind: 'requirements' }), (grid) => {
        const row = rowOf(grid, UNAMID)
        grid.set(row, 'quantity', 30)
        grid.set(row, 'reason', 'Exercise')
      })
      const [found] = (await listRequirements(ctx, UNAMID)).requirements
      await reviseRequirement(ctx, {
        requirement: found!.key,
        read: 1,
        kind: 'CORRECTION',
        quantity: 20,
        reason: 'Exercise: somebody was faster',
      })
      const { counts, rows } = await upload(ctx, 'requirements', file('needs.xlsx', bytes))
      expect(counts).toMatchObject({ changed: 0, refused: 1 })
      expect(rows[0]!.problems[0]!.problem).toMatchObject({
        code: 'sheet.conflict',
        params: { version: 1, current: 2 },
      })
      const [waiting] = (await listQuarantine(ctx, {})).rows
      expect(waiting).toMatchObject({ id: rows[0]!.quarantine, version: 1, held: { quantity: 20 }, mine: true })
      expect(waiting!.raw['quantity']).toBe('30')
      expect((await listRequirements(ctx, UNAMID)).requirements).toMatchObject([{ quantity: 20 }])
    })

    test('new rows are stated once, bad ones wait once, good ones are taken: in the same file, sent twice', async () => {
      const ctx = operator()
      const fresh = {
        mission: 'UNMIS',
        capability: 'level-2-hospital',
        basis: 'STATED',
        additional: 'NO',
        quantity: 1,
        from: new Date('2010-08-01T00:00:00Z'),
        source: 'wg-report-2010',
        reason: 'Exercise',
      }
      const bytes = await edit(await download(ctx, { kind: 'requirements' }), (grid) => {
        grid.add(fresh)
        grid.add({ ...fresh, capability: 'level-3-hospital' })
        grid.add({ ...fresh, mission: 'UNMIT', quantity: '1.234' })
        grid.add({ ...fresh, mission: 'UNMIT', from: '27/07/2010', reason: null })
      })
      const before = await entries(ctx)
      const done = await upload(ctx, 'requirements', file('needs.xlsx', bytes))
      expect(done.counts).toMatchObject({ created: 1, changed: 0, refused: 3 })
      const codes = done.rows.filter((r) => r.outcome === 'REFUSED').map((r) => r.problems.map((p) => p.problem.code))
      expect(codes).toEqual([['cell.code_unknown'], ['cell.number_ambiguous'], ['cell.day_invalid']])
      expect(await entries(ctx)).toBe(before + 2)
      const again = await upload(ctx, 'requirements', file('needs.xlsx', bytes))
      expect(again.counts).toMatchObject({ created: 0, changed: 0, refused: 3 })
      expect(again.rows.map((r) => r.quarantine)).toEqual(
        done.rows.filter((r) => r.outcome === 'REFUSED').map((r) => r.quarantine),
      )
      expect(await entries(ctx)).toBe(before + 2)
    })

    test('a preview leaves no trace', async () => {
      const ctx = operator()
      const bytes = await edit(await download(ctx, { kind: 'requirements' }), (grid) => {
        grid.set(2, 'note', 'Exercise')
        grid.set(2, 'reason', 'Exercise')
        grid.set(3, 'quantity', 'many')
      })
      const before = await entries(ctx)
      const waiting = (await listQuarantine(ctx, {})).page.total
      const shown = await preview(ctx, 'requirements', file('needs.xlsx', bytes))
      expect(shown.counts).toMatchObject({ changed: 1, refused: 1 })
      expect(await entries(ctx)).toBe(before)
      expect((await listQuarantine(ctx, {})).page.total).toBe(waiting)
    })

    test('only the Secretariat’s editors send them', async () => {
      const bytes = await download(as(PEOPLE.owner), { kind: 'requirements' })
      const given = file('needs.xlsx', bytes)
      expect(await refusal(() => preview(as(PEOPLE.owner), 'requirements', given))).toMatchObject({
        code: 'access.not_allowed',
      })
      expect(await refusal(() => preview(as(ANYONE), 'requirements', given))).toMatchObject({
        code: 'access.sign_in_needed',
      })
      expect((await preview(as(PEOPLE.secretariat), 'requirements', given)).counts).toMatchObject({ refused: 0 })
    })
  })

  describe('of statements', () => {
    test('everything of a mission goes out and comes back unchanged', async () => {
      const ctx = operator()
      const bytes = await download(ctx, { kind: 'observations', mission: 'UNAMID' })
      const before = await entries(ctx)
      const { counts } = await upload(ctx, 'observations', file('said.xlsx', bytes))
      expect(counts).toMatchObject({ created: 0, changed: 0, refused: 0 })
      expect(counts.rows).toBeGreaterThan(100)
      expect(await entries(ctx)).toBe(before)
    })

    test('a new one is recorded once; one that stands is not changed', async () => {
      const ctx = operator()
      const bytes = await edit(await download(ctx, { kind: 'observations', mission: 'UNMIT' }), (grid) => {
        grid.add({
          mission: 'UNMIT',
          capability: 'police-personnel',
          measure: 'DEPLOYED',
          value: 1_444,
          unit: 'person',
          valid_on: new Date('2010-07-20T00:00:00Z'),
          source: 'wg-report-2010',
          note: 'Exercise',
        })
        grid.set(2, 'value', 7)
      })
      const done = await upload(ctx, 'observations', file('said.xlsx', bytes))
      expect(done.counts).toMatchObject({ created: 1, changed: 0, refused: 1 })
      expect(done.rows.flatMap((r) => r.problems.map((p) => [p.column, p.problem.code]))).toEqual([
        ['value', 'cell.fixed'],
      ])
      const again = await upload(ctx, 'observations', file('said.xlsx', bytes))
      expect(again.counts).toMatchObject({ created: 0, refused: 1 })
    })
  })

  test('the gap list goes out in every language, and never comes back', async () => {
    for (const language of LANGUAGES) {
      const grid = await open(await download({ ...operator(), language }, { kind: 'gaps' }))
      const row = rowOf(grid, UNAMID)
      expect([grid.get(row, 'required'), grid.get(row, 'as_of')]).toEqual([20, new Date('2010-07-27T00:00:00Z')])
    }
    const bytes = await download(operator(), { kind: 'gaps' })
    expect(await refusal(() => preview(operator(), 'gaps', file('gaps.xlsx', bytes)))).toMatchObject({
      code: 'sheet.read_only',
    })
  })

  test('a file of another kind is told so', async () => {
    const bytes = await download(operator(), { kind: 'observations', mission: 'UNMIT' })
    expect(await refusal(() => preview(operator(), 'requirements', file('said.xlsx', bytes)))).toMatchObject({
      code: 'sheet.kind_differs',
      params: { found: 'observations' },
    })
  })

  test('after all that the ledger verifies', async () => {
    expect(await verifyLedger(operator())).toMatchObject({ intact: true })
  })
})
