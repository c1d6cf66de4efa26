import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { importFile } from '../src/app/exchange/import-file.ts'
import { bulkLoad, dump, settle } from './bulk-load.ts'
import { byMonth, SITES, writeRows, type Layout } from './import-files.ts'
import type { Peak } from './import-memory.ts'
import { benchRegister, type BenchRegister } from './register.ts'

const ROWS = 100_000
const ROUNDS = 5
/** The second is large enough to show whether memory grows with the file. */
const MEMORY_ROWS = [ROWS, 5 * ROWS]

/**
 * The import of a file beside the database's own bulk load of the very rows that the import wrote, in turns. The load
 * that counts is the one into the same table definition; the one without foreign keys shows what those cost.
 */
async function compare({ ctx, owner }: BenchRegister, layout: Layout, dir: string): Promise<void> {
  const peers = [await bulkLoad(owner, layout.table, true), await bulkLoad(owner, layout.table, false)]
  const times: { name: string; ms: number[] }[] = [
    { name: 'Gaplist', ms: [] },
    ...peers.map((p) => ({ name: p.name, ms: [] })),
  ]
  let written = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const file = path.join(dir, `${layout.table}-${round}.csv`)
    writeRows(file, layout, ROWS, round)
    const { rows } = await owner.query<{ last: number }>(
      `select coalesce(max(id), 0)::int as last from ${layout.table}`,
    )
    await settle(owner, layout.table)
    const started = performance.now()
    const result = await importFile(ctx, { file })
    times[0]!.ms.push(performance.now() - started)
    if (result.accepted !== ROWS) throw new Error(`accepted ${result.accepted}: ${JSON.stringify(result.byCode)}`)
    const { rows: count, bytes } = await dump(owner, layout.table, rows[0]!.last)
    written = count
    const order = round % 2 === 0 ? [0, 1] : [1, 0]
    for (const n of order) times[n + 1]!.ms.push(await peers[n]!.load(bytes))
  }
  console.log(
    `\nImport of ${ROWS.toLocaleString('en')} rows of ${layout.title} (${written.toLocaleString('en')} ${layout.table}s), median of ${ROUNDS} rounds in turns`,
  )
  const ours = median(times[0]!.ms)
  for (const { name, ms } of times) {
    const [middle, least, most] = [median(ms), Math.min(...ms), Math.max(...ms)].map((t) => (t / 1000).toFixed(2))
    const ratio = name === 'Gaplist' ? '' : `   the import takes ${(ours / median(ms)).toFixed(2)} × as long`
    const rate = Math.round((written * 1000) / median(ms)).toLocaleString('en')
    console.log(
      `  ${name.padEnd(72)} ${middle} s (${least} to ${most})   ${rate.padStart(7)} ${layout.table}s/s${ratio}`,
    )
  }
}

const median = (ms: readonly number[]): number => ms.toSorted((a, b) => a - b)[Math.floor(ms.length / 2)]!

/** In a program of its own each, as a program's peak is never taken back. */
async function memory(rows: number): Promise<Peak> {
  const child = fork(path.join(import.meta.dirname, 'import-memory.ts'), [String(rows)])
  const [peak] = (await once(child, 'message')) as [Peak]
  return peak
}

export async function run(): Promise<void> {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'gaplist-bench-import-'))
  const register = await benchRegister()
  try {
    for (const layout of [byMonth(ROUNDS), SITES]) await compare(register, layout, dir)
  } finally {
    rmSync(dir, { recursive: true, force: true })
    await register.close()
  }
  console.log(`\nPeak memory of the program that imports the register by month`)
  for (const rows of MEMORY_ROWS) {
    const { before, after } = await memory(rows)
    console.log(`  ${rows.toLocaleString('en').padStart(9)} rows   ${after} MiB; before the import ${before} MiB`)
  }
}
