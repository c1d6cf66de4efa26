import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import { importFile } from '../src/app/exchange/import-file.ts'
import { benchRegister } from './register.ts'

const ROWS = 100_000

/** A register by month of the given length: real missions, later days than any real register has. */
function csv(): string {
  const missions = ['UNAMID', 'UNMIS', 'UNOCI', 'MONUSCO', 'UNIFIL', 'UNMIL', 'MINUSTAH', 'UNTSO', 'UNDOF', 'UNFICYP']
  const lines = ['date,mission,troops,police,observers,total']
  for (let i = 0; i < ROWS; i += 1) {
    const day = new Date(Date.UTC(2100, 0, 1 + Math.floor(i / missions.length))).toISOString().slice(0, 10)
    lines.push(
      `${day},${missions[i % missions.length]},${1000 + (i % 977)},${i % 89},${i % 13},${1000 + (i % 977) + (i % 89) + (i % 13)}`,
    )
  }
  return `${lines.join('\n')}\n`
}

export async function run(): Promise<void> {
  const register = await benchRegister()
  const dir = mkdtempSync(path.join(os.tmpdir(), 'gaplist-bench-import-'))
  try {
    const file = path.join(dir, 'register.csv')
    writeFileSync(file, csv())
    const started = performance.now()
    const result = await importFile(register.ctx, { file })
    const ours = performance.now() - started
    const peak = Math.round(process.resourceUsage().maxRSS / 1024)
    // The peer: PostgreSQL's own bulk load of the same observations into a table of the same shape and indexes.
    await register.owner.query('create table copied (like observation including all)')
    const { rows } = await register.owner.query<{ columns: string }>(
      `select string_agg(column_name, ',' order by ordinal_position) as columns from information_schema.columns
       where table_schema = 'gaplist' and table_name = 'observation' and column_name <> 'id'`,
    )
    const columns = rows[0]!.columns
    const dump = await register.owner.query<{ line: string }>(
      `select concat_ws(E'\\t', ${columns
        .split(',')
        .map((c) => `coalesce(${c}::text, '\\N')`)
        .join(', ')}) as line from observation where valid_on >= '2100-01-01'`,
    )
    const copying = performance.now()
    const sink = register.owner.query(copyFrom(`copy copied (${columns}) from stdin`))
    await pipeline(Readable.from(dump.rows.map((r) => `${r.line}\n`)), sink)
    const theirs = performance.now() - copying
    const rate = (n: number, ms: number): string => Math.round((n * 1000) / ms).toLocaleString('en')
    console.log(
      `\nImport of ${result.rows.toLocaleString('en')} rows (${dump.rows.length.toLocaleString('en')} observations), checked, with ledger entry`,
    )
    console.log(
      `  Gaplist                         ${(ours / 1000).toFixed(2)} s   ${rate(dump.rows.length, ours)} observations/s   peak memory ${peak} MiB`,
    )
    console.log(
      `  PostgreSQL COPY, nothing checked ${(theirs / 1000).toFixed(2)} s   ${rate(dump.rows.length, theirs)} observations/s   ${(ours / theirs).toFixed(1)} × faster than ours`,
    )
  } finally {
    rmSync(dir, { recursive: true, force: true })
    await register.close()
  }
}
