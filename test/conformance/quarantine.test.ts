import { describe, expect, test } from 'vitest'
import { importFile } from '../../src/app/exchange/import-file.ts'
import { listQuarantine, showQuarantined } from '../../src/app/exchange/quarantine.ts'
import { settle, type SettleInput } from '../../src/app/exchange/settle.ts'
import { verifyLedger } from '../../src/app/history/verify-ledger.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { showPledge } from '../../src/app/supply/show.ts'
import { ANYONE, type Viewer } from '../../src/core/access/viewer.ts'
import { viewing } from '../../src/store/access/viewing.ts'
import { appendRows } from '../../src/store/exchange/append-rows.ts'
import { quarantined } from '../../src/store/exchange/quarantine.ts'
import { recording } from '../../src/store/ledger/append.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { scratch } from '../support/files.ts'
import { OFFER, PEOPLE, person } from '../support/pledges.ts'
import { refusal, sqlState } from '../support/refusal.ts'
import { desk, download, edit, upload, type Grid } from '../support/sheets.ts'

const file = desk()
const csv = scratch()

onEachServer('quarantine', (server) => {
  const at = shared(server, 'loaded')
  const as = (viewer: Viewer) => context(at().store, undefined, viewer)
  const owner = person('BGD', 'MEMBER_STATE')
  const colleague = { ...owner, person: 'person-BGD-other' }

  const settling = (viewer: Viewer, input: Partial<SettleInput> & { row: number }) =>
    settle(as(viewer), { read: 0, outcome: 'DISCARDED', reason: 'Exercise', values: {}, ...input })

  /** A row of Bangladesh's that waits: another quantity that is none. */
  async function waiting(change: (grid: Grid, row: number) => void): Promise<{ key: string; row: number }> {
    const { key } = await registerPledge(as(owner), OFFER)
    const bytes = await edit(await download(as(owner), { kind: 'pledges' }), (grid) => {
      const row = grid.rows.findIndex((_, i) => i > 1 && grid.get(i, 'key') === key)
      grid.set(row, 'reason', 'Exercise: more')
      change(grid, row)
    })
    const { rows } = await upload(as(owner), 'pledges', file('offers.xlsx', bytes))
    return { key, row: rows[0]!.quarantine! }
  }
  const many = (): Promise<{ key: string; row: number }> => waiting((grid, row) => grid.set(row, 'quantity', 'many'))

  describe('of a sheet', () => {
    test('a row that is corrected goes through its use case, once', async () => {
      const { key, row } = await many()
      expect(await refusal(() => settling(owner, { row, outcome: 'ACCEPTED' }))).toMatchObject({
        code: 'cell.number_invalid',
      })
      const done = await settling(colleague, { row, outcome: 'ACCEPTED', values: { quantity: '7' } })
      expect(done).toMatchObject({ row, outcome: 'ACCEPTED', version: 1 })
      expect(await showPledge(as(owner), { key })).toMatchObject({ quantity: 7 })
      const { row: kept, version } = await showQuarantined(as(owner), { row })
      expect(kept).toMatchObject({
        mine: false,
        settled: { outcome: 'ACCEPTED', reason: 'Exercise', subject: `pledge:${key}` },
      })
      expect(version).toBe(1)
      for (const read of [0, 1])
        expect(['subject.changed', 'quarantine.settled']).toContain(
          (await refusal(() => settling(owner, { row, read, outcome: 'ACCEPTED', values: { quantity: '9' } }))).code,
        )
      expect(await showPledge(as(owner), { key })).toMatchObject({ quantity: 7 })
    })

    test('a row that is discarded changes nothing but itself', async () => {
      const { key, row } = await many()
      expect(await refusal(() => settling(owner, { row, reason: '  ' }))).toMatchObject({ code: 'text.empty' })
      await settling(owner, { row })
      expect(await showPledge(as(owner), { key })).toMatchObject({ quantity: 3 })
      expect((await listQuarantine(as(owner), {})).rows.find((r) => r.id === row)).toBeUndefined()
      expect((await listQuarantine(as(owner), { settled: true })).rows.find((r) => r.id === row)).toMatchObject({
        settled: { outcome: 'DISCARDED' },
      })
    })

    test('of several who settle one row at once, one does', async () => {
      const { key, row } = await many()
      const tries = [5, 6, 7, 8].map((n) =>
        settling(n % 2 ? owner : colleague, { row, outcome: 'ACCEPTED', values: { quantity: String(n) } }).then(
          () => 'done',
          (error: { problem?: { code: string } }) => error.problem?.code,
        ),
      )
      const ended = await Promise.all(tries)
      expect(ended.filter((e) => e === 'done')).toHaveLength(1)
      expect(ended.filter((e) => e !== 'done').every((e) => ['subject.changed', 'sheet.conflict'].includes(e!))).toBe(
        true,
      )
      expect((await showPledge(as(owner), { key })).version).toBe(2)
    })

    test('a conflict is settled with both values in sight: the version that stands is named', async () => {
      const { key, row } = await waiting((grid, at) => {
        grid.set(at, 'version', 9)
        grid.set(at, 'quantity', 12)
      })
      const { row: shown } = await showQuarantined(as(owner), { row })
      expect(shown).toMatchObject({
        version: 9,
        raw: { quantity: '12' },
        held: { quantity: 3 },
        subject: `pledge:${key}`,
      })
      await settling(owner, { row, outcome: 'ACCEPTED', values: { version: '1' } })
      expect(await showPledge(as(owner), { key })).toMatchObject({ quantity: 12 })
    })

    test('only whoever sent it settles it; to others it is unknown', async () => {
      const { row } = await many()
      for (const viewer of [PEOPLE.secretariat, PEOPLE.otherState, PEOPLE.operator]) {
        expect(await refusal(() => settling(viewer, { row }))).toMatchObject({ code: 'quarantine.unknown' })
        expect(await refusal(() => showQuarantined(as(viewer), { row }))).toEqual({
          code: 'quarantine.unknown',
          params: { row },
        })
      }
      expect(await refusal(() => settling(ANYONE, { row }))).toMatchObject({ code: 'access.sign_in_needed' })
      const reader = person('BGD', 'MEMBER_STATE', 'READER')
      expect(await refusal(() => settling(reader, { row }))).toMatchObject({ code: 'quarantine.not_settled_by_you' })
      expect(await refusal(() => settling(owner, { row: 999_999 }))).toMatchObject({ code: 'quarantine.unknown' })
    })

    test('the database keeps it from others, whatever the program asks', async () => {
      const { row } = await many()
      const { db } = at().store
      const all = { offset: 0, limit: 1_000, settled: true }
      for (const viewer of [PEOPLE.secretariat, PEOPLE.otherState, PEOPLE.workingGroup, PEOPLE.operator, ANYONE]) {
        const { rows } = await viewing(db, viewer, (trx) => quarantined(trx, all))
        expect(rows.some((r) => r.organisation !== null)).toBe(false)
      }
      const stranger = (work: Parameters<typeof recording<void>>[2]) =>
        sqlState(() => recording(db, { actor: 'x', action: 'x', subject: 'x', reason: '' }, work, PEOPLE.otherState))
      expect(
        await stranger((trx, change) =>
          appendRows(trx, 'quarantine_settlement', change, [
            { quarantine: row, outcome: 'DISCARDED', reason: 'x', at: '2026-11-23T00:00:00Z', author: 'x' } as never,
          ]),
        ),
      ).toBe('42501')
      expect(
        await stranger((trx, change) =>
          appendRows(trx, 'quarantine', change, [
            {
              layout: 'pledges',
              file: 'f',
              line: 1,
              raw: {},
              code: 'x',
              params: {},
              owner: 'x',
              at: '2026-11-23T00:00:00Z',
              organisation: 'BGD',
              salt: '0197f3aa-0000-7000-8000-000000000000',
            } as never,
          ]),
        ),
      ).toBe('42501')
    })

    test('the ledger names no reason of a confidential row', async () => {
      const { row } = await many()
      await settling(owner, { row, reason: 'Exercise: a reason that nobody else may read' })
      const entry = await at()
        .store.db.selectFrom('ledger')
        .select(['subject', 'reason', 'payload'])
        .where('subject', '=', `quarantine:${row}`)
        .executeTakeFirstOrThrow()
      expect(entry.reason).toBe('')
      expect(JSON.stringify(entry)).not.toContain('nobody else')
    })
  })

  describe('of a public register', () => {
    const header = 'mission,contributor,iso3,troops,formed_police,individual_police,experts_on_mission,total'
    async function imported(row: string): Promise<number> {
      const before = new Set(
        (await listQuarantine(as(PEOPLE.operator), { settled: true, limit: 1_000 })).rows.map((r) => r.id),
      )
      await importFile(as(PEOPLE.operator), { file: csv('register-2010-05-31.csv', `${header}\n${row}\n`) })
      const { rows } = await listQuarantine(as(PEOPLE.operator), { limit: 1_000 })
      return rows.find((r) => !before.has(r.id))!.id
    }

    test('everyone sees it, the Secretariat’s editors settle it', async () => {
      const row = await imported('UNAMYD,Ghana,GHA,10,0,0,0,10')
      for (const viewer of [ANYONE, PEOPLE.otherState])
        expect((await listQuarantine(as(viewer), {})).rows.find((r) => r.id === row)).toMatchObject({ mine: false })
      expect(await refusal(() => settling(PEOPLE.otherState, { row }))).toMatchObject({
        code: 'quarantine.not_settled_by_you',
      })
      expect(await refusal(() => settling(PEOPLE.secretariatReads, { row }))).toMatchObject({
        code: 'quarantine.not_settled_by_you',
      })
      const corrected = { row, outcome: 'ACCEPTED', values: { mission: 'UNAMYT' } } as const
      expect(await refusal(() => settling(PEOPLE.secretariat, corrected))).toMatchObject({
        code: 'quarantine.no_correction',
        params: { code: 'row.mission_unknown' },
      })
      await settling(PEOPLE.secretariat, { ...corrected, values: { mission: 'UNAMID' } })
      const [kept] = await at()
        .store.db.selectFrom('observation')
        .selectAll()
        .where('contributor', '=', 'GHA')
        .where('mission', '=', 'UNAMID')
        .where('valid_on', '=', '2010-05-31')
        .where('capability', '=', 'troops')
        .execute()
      expect(kept).toMatchObject({ value: 10, measure: 'DEPLOYED' })
      expect((await showQuarantined(as(ANYONE), { row })).row.settled).toMatchObject({
        outcome: 'ACCEPTED',
        reason: 'Exercise',
      })
    })

    test('one whose file names no day needs it', async () => {
      const given = csv('register.csv', `${header}\nUNAMYD,Nepal,NPL,10,0,0,0,10\n`)
      await importFile(as(PEOPLE.operator), { file: given, on: '2010-04-30' })
      const { rows } = await listQuarantine(as(PEOPLE.operator), { limit: 1_000 })
      const { id: row } = rows.find((r) => r.file === 'register.csv')!
      const accepting = { row, outcome: 'ACCEPTED', values: { mission: 'UNAMID' } } as const
      expect(await refusal(() => settling(PEOPLE.operator, accepting))).toMatchObject({ code: 'import.day_missing' })
      await settling(PEOPLE.operator, { ...accepting, on: '2010-04-30' })
      expect((await showQuarantined(as(ANYONE), { row })).row.settled).toMatchObject({ outcome: 'ACCEPTED' })
    })
  })

  test('after all that the ledger verifies', async () => {
    expect(await verifyLedger(as(PEOPLE.operator))).toMatchObject({ intact: true })
  })
})
