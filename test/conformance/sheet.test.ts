// Long because one workbook goes out, is edited and comes back through every step of one story.
import { describe, expect, test } from 'vitest'
import { listRequirements } from '../../src/app/requirement/list.ts'
import { listQuarantine } from '../../src/app/exchange/quarantine.ts'
import { reviseRequirement } from '../../src/app/requirement/revise.ts'
import { pledgeReaders } from '../../src/app/supply/readers.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { revisePledge } from '../../src/app/supply/revise.ts'
import { showPledge } from '../../src/app/supply/show.ts'
import type { RegisterPledgeInput } from '../../src/contract/supply.ts'
import { ANYONE, type Viewer } from '../../src/core/access/viewer.ts'
import { LANGUAGES } from '../../src/core/language.ts'
import { verifyLedger } from '../../src/app/history/verify-ledger.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { OFFER, PEOPLE, person } from '../support/pledges.ts'
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

  describe('of pledges', () => {
    const owner = person('BGD', 'MEMBER_STATE')
    const rich: RegisterPledgeInput = {
      ...OFFER,
      visibility: 'SECRETARIAT',
      conditions: ['Only by day | with an escort', '=2+2'],
      caveats: [{ code: 'NO_NIGHT_OPERATIONS', text: 'not after 18:00', declaredOn: '2026-11-01' }],
      standards: [{ attribute: 'payload', value: '1200', unit: 'kg' }],
      earmarks: [{ mission: 'UNAMID', purpose: 'medical evacuation; day' }],
      availableFrom: '2027-01-01',
      note: 'Exercise\nwith two lines',
    }
    const own = async (): Promise<string> => (await registerPledge(as(owner), rich)).key

    test('an owner’s file, with everything that a pledge can say, comes back unchanged, twice, and as CSV', async () => {
      await own()
      const ctx = as(owner)
      for (const format of ['xlsx', 'csv'] as const) {
        const bytes = await download(ctx, { kind: 'pledges', format })
        const before = await entries(ctx)
        for (const _ of [1, 2])
          expect((await upload(ctx, 'pledges', file(`offers.${format}`, bytes))).counts).toMatchObject({
            created: 0,
            changed: 0,
            refused: 0,
          })
        expect(await entries(ctx)).toBe(before)
      }
    })

    test('a change goes through the use case: one cell changed, all else kept word for word', async () => {
      const key = await own()
      const ctx = as(owner)
      const bytes = await edit(await download(ctx, { kind: 'pledges' }), (grid) => {
        const row = rowOf(grid, { key })
        grid.set(row, 'quantity', 5)
        grid.set(row, 'reason', 'Exercise: two more')
      })
      expect((await upload(ctx, 'pledges', file('offers.xlsx', bytes))).counts).toMatchObject({
        changed: 1,
        refused: 0,
      })
      const view = await showPledge(ctx, { key })
      expect(view).toMatchObject({
        quantity: 5,
        conditions: rich.conditions,
        note: rich.note,
        earmarks: [{ mission: 'UNAMID', capability: null, purpose: 'medical evacuation; day' }],
      })
      expect(view.caveats).toMatchObject([
        { code: 'NO_NIGHT_OPERATIONS', text: 'not after 18:00', declaredOn: '2026-11-01' },
      ])
      expect(view.versions?.map((v) => v.changed)).toEqual([[], ['quantity']])
    })

    test('lists are read back as they are written', async () => {
      const key = await own()
      const ctx = as(owner)
      const bytes = await edit(await download(ctx, { kind: 'pledges' }), (grid) => {
        const row = rowOf(grid, { key })
        grid.set(row, 'caveats', 'no_armed_escort | OTHER: only with a treaty (2026-11-20)')
        grid.set(row, 'standards', 'class = utility-medium | radius = 300 [km]')
        grid.set(row, 'earmarks', 'capability=police-personnel')
        grid.set(row, 'conditions', null)
        grid.set(row, 'reason', 'Exercise')
      })
      expect((await upload(ctx, 'pledges', file('offers.xlsx', bytes))).counts).toMatchObject({
        changed: 1,
        refused: 0,
      })
      const view = await showPledge(ctx, { key })
      expect(view.caveats?.map(({ code, text, declaredOn }) => [code, text, declaredOn])).toEqual([
        ['NO_ARMED_ESCORT', null, '2026-11-23'],
        ['OTHER', 'only with a treaty', '2026-11-20'],
      ])
      expect(view.standards).toEqual([
        { attribute: 'class', value: 'utility-medium', unit: null },
        { attribute: 'radius', value: '300', unit: 'km' },
      ])
      expect(view.earmarks).toEqual([{ mission: null, capability: 'police-personnel', purpose: null }])
      expect(view.conditions).toEqual([])
    })

    test('a new pledge is registered once, however often its row is sent', async () => {
      const ctx = as(owner)
      const bytes = await edit(await download(ctx, { kind: 'pledges' }), (grid) => {
        grid.add({
          kind: 'FUNDING',
          capability: 'military-utility-helicopter',
          visibility: 'PRIVATE',
          amount: 250_000.5,
          currency: 'eur',
          note: 'Exercise',
        })
      })
      const first = await upload(ctx, 'pledges', file('offers.xlsx', bytes))
      expect(first.counts).toMatchObject({ created: 1, refused: 0 })
      const before = await entries(ctx)
      const key = first.rows[0]!.key!
      expect(await showPledge(ctx, { key })).toMatchObject({
        amount: '250000.50',
        currency: 'EUR',
        visibility: 'PRIVATE',
      })
      expect((await upload(ctx, 'pledges', file('offers.xlsx', bytes))).counts).toMatchObject({
        created: 0,
        refused: 0,
      })
      expect(await entries(ctx)).toBe(before)
    })

    test('others see what they may, hatched where a field is withheld; their reading is recorded', async () => {
      const key = await own()
      const grid = await open(await download(as(PEOPLE.secretariat), { kind: 'pledges' }))
      expect(grid.get(rowOf(grid, { key }), 'note')).toBe(rich.note)
      expect(rowOf(await open(await download(as(PEOPLE.otherState), { kind: 'pledges' })), { key })).toBe(-1)
      const readers = await pledgeReaders(as(owner), { key })
      expect(readers.reads).toMatchObject([{ organisation: 'UN-DPKO', purpose: 'spreadsheet' }])
      const hidden = (await registerPledge(as(owner), { ...rich, visibility: 'PUBLIC' })).key
      const seen = await open(await download(as(PEOPLE.otherState), { kind: 'pledges' }))
      expect(seen.get(rowOf(seen, { key: hidden }), 'quantity')).toBe(3)
      expect(seen.get(rowOf(seen, { key: hidden }), 'note')).toBeNull()
    })

    test('what is withheld cannot be found out by guessing', async () => {
      const key = (await registerPledge(as(owner), { ...rich, visibility: 'PUBLIC', note: 'Exercise: a secret' })).key
      const ctx = as(PEOPLE.otherState)
      const guess = async (note: string) => {
        const bytes = await edit(await download(ctx, { kind: 'pledges' }), (grid) =>
          grid.set(rowOf(grid, { key }), 'note', note),
        )
        const { rows } = await preview(ctx, 'pledges', file('offers.xlsx', bytes))
        return rows.map(({ changes, problems }) => ({ changes, problems }))
      }
      const right = await guess('Exercise: a secret')
      expect(right).toEqual(await guess('Exercise: another'))
      expect(right[0]!.problems[0]!.problem.code).toBe('sheet.not_yours')
    })

    test('a row of a pledge that one may not see is as unknown as one that does not exist', async () => {
      const key = (await registerPledge(as(owner), { ...rich, visibility: 'PRIVATE' })).key
      const ctx = as(PEOPLE.otherState)
      const bytes = await edit(await download(ctx, { kind: 'pledges' }), (grid) => {
        for (const one of [key, '0197f3aa-0000-7000-8000-000000000000'])
          grid.add({ key: one, version: 1, quantity: 9, reason: 'x' })
      })
      const { rows } = await preview(ctx, 'pledges', file('offers.xlsx', bytes))
      expect(rows.map((r) => r.problems.map((p) => p.problem.code))).toEqual([
        ['sheet.key_unknown'],
        ['sheet.key_unknown'],
      ])
      expect(rows.map((r) => r.changes)).toEqual([[], []])
    })

    test('a row that failed is shown to its sender’s organisation alone', async () => {
      const key = await own()
      const ctx = as(owner)
      const bytes = await edit(await download(ctx, { kind: 'pledges' }), (grid) => {
        grid.set(rowOf(grid, { key }), 'quantity', -4)
        grid.set(rowOf(grid, { key }), 'note', 'Exercise: nobody else may read this')
      })
      const { rows } = await upload(ctx, 'pledges', file('secret-offers.xlsx', bytes))
      const id = rows[0]!.quarantine
      expect((await listQuarantine(ctx, {})).rows.find((r) => r.id === id)).toMatchObject({
        owner: 'BGD',
        mine: true,
        problem: { code: 'cell.number_invalid' },
      })
      for (const viewer of [PEOPLE.secretariat, PEOPLE.otherState, PEOPLE.operator, ANYONE]) {
        const seen = (await listQuarantine(as(viewer), { settled: true })).rows
        expect(JSON.stringify(seen)).not.toContain('secret-offers')
        expect(seen.find((r) => r.id === id)).toBeUndefined()
      }
    })

    test('two people who change one row: the second is told, and his row waits', async () => {
      const key = await own()
      const ctx = as(owner)
      const bytes = await edit(await download(ctx, { kind: 'pledges' }), (grid) => {
        grid.set(rowOf(grid, { key }), 'quantity', 8)
        grid.set(rowOf(grid, { key }), 'reason', 'Exercise')
      })
      const { version, standards: _, ...view } = await showPledge(ctx, { key })
      await revisePledge(ctx, {
        ...OFFER,
        visibility: view.visibility,
        quantity: 6,
        reason: 'Exercise',
        key,
        read: version,
      } as Parameters<typeof revisePledge>[1])
      const { rows } = await upload(ctx, 'pledges', file('offers.xlsx', bytes))
      expect(rows[0]!.problems[0]!.problem).toMatchObject({ code: 'sheet.conflict', params: { current: 2 } })
      expect(await showPledge(ctx, { key })).toMatchObject({ quantity: 6 })
    })

    test('a sheet of a past day is for reading only', async () => {
      const key = await own()
      const ctx = as(owner)
      const bytes = await edit(
        await download(ctx, { kind: 'pledges', asOf: '2026-11-23', knownAt: '2026-11-23' }),
        (grid) => {
          grid.set(rowOf(grid, { key }), 'quantity', 8)
          grid.set(rowOf(grid, { key }), 'reason', 'Exercise')
        },
      )
      const { rows } = await preview(ctx, 'pledges', file('offers.xlsx', bytes))
      expect(rows[0]!.problems.map((p) => [p.column, p.problem.code])).toEqual([['version', 'cell.required']])
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
