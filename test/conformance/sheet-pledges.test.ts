import { expect, test } from 'vitest'
import { listQuarantine } from '../../src/app/exchange/quarantine.ts'
import { verifyLedger } from '../../src/app/history/verify-ledger.ts'
import { pledgeReaders } from '../../src/app/supply/readers.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { revisePledge } from '../../src/app/supply/revise.ts'
import { showPledge } from '../../src/app/supply/show.ts'
import type { RegisterPledgeInput } from '../../src/contract/supply.ts'
import { ANYONE, type Viewer } from '../../src/core/access/viewer.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { OFFER, PEOPLE, person } from '../support/pledges.ts'
import { desk, download, edit, entries, open, preview, upload, type Grid } from '../support/sheets.ts'

const file = desk()
const rowOf = (grid: Grid, values: Readonly<Record<string, string | number>>): number =>
  grid.rows.findIndex((_, i) => i > 1 && Object.entries(values).every(([code, v]) => grid.get(i, code) === v))

onEachServer('spreadsheets of pledges', (server) => {
  const at = shared(server, 'loaded')
  const as = (viewer: Viewer) => context(at().store, undefined, viewer)

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

  test('after all that the ledger verifies', async () => {
    expect(await verifyLedger(as(PEOPLE.operator))).toMatchObject({ intact: true })
  })
})
