import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { importFile } from '../../src/app/exchange/import-file.ts'
import { listGaps } from '../../src/app/gap/list.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'

const SHARED = path.resolve(import.meta.dirname, '../../../shared')

/** Published files as they are; the first two are what the shipped situation was made of. */
const FILES = [
  { file: 'facts/uniformed_strength_2010-06-30.csv', layout: 'contributor-register', held: true, least: 590 },
  { file: 'facts/uniformed_strength_by_mission_month.csv', layout: 'monthly-register', held: true, least: 5_300 },
  { file: 'data/deployments/geopko_v2.1_2009-2011_slim.csv', layout: 'geo-pko', held: false, least: 2_190 },
]

onEachServer('import of published files', (server) => {
  const at = shared(server, 'loaded')

  for (const { file, layout, held, least } of FILES) {
    const there = path.join(SHARED, file)
    const name = existsSync(there) ? file : `${file}: not run, not on this machine`
    test.skipIf(!existsSync(there))(name, async () => {
      const ctx = context(at().store)
      const lines = async () => (await listGaps(ctx, { asOf: '2010-07-27' })).lines
      const before = await lines()
      const first = await importFile(ctx, { file: there, knownFrom: 'as-of' })
      expect(first).toMatchObject({ layout })
      expect(first.rows).toBeGreaterThanOrEqual(least)
      expect(first.accepted + first.known + first.rejected).toBe(first.rows)
      expect(first.rejected).toBeLessThan(first.rows / 20)
      if (held) expect(first).toMatchObject({ accepted: 0 })
      const again = await importFile(ctx, { file: there, knownFrom: 'as-of' })
      expect(again).toMatchObject({ accepted: 0, known: first.accepted + first.known, rejected: first.rejected })
      expect(await lines()).toEqual(before)
      expect((await verifyLedger(ctx.store.db)).findings).toEqual([])
    })
  }
})
