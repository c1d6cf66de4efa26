import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { recording } from '../src/store/ledger/append.ts'
import { openStore } from '../src/store/open.ts'
import { systemPostgres } from '../scripts/postgres15.ts'
import { asAdmin } from '../test/support/admin.ts'
import { startCluster } from '../test/support/cluster15.ts'
import { startEmbedded } from '../test/support/embedded.ts'
import type { ServerInfo } from '../test/support/server-info.ts'
import { targetOf, urlOf } from '../test/support/targets.ts'
import { ROOT } from './register.ts'

const OBSERVATIONS = 1_000_000
const BATCH = 100_000
const MAIN = ['--disable-warning=ExperimentalWarning', path.join(ROOT, 'src/cli/main.ts')]

/** Adds a million statements, each vouched for by the ledger, to a register of the shipped situation. */
async function fill(server: ServerInfo, database: string): Promise<void> {
  const store = await openStore(targetOf(server, database))
  const entry = { actor: 'bench', action: 'bench.fill', subject: 'observation', reason: 'measuring' }
  for (let from = 0; from < OBSERVATIONS; from += BATCH)
    await recording(store.db, entry, async (trx, change, wrote) => {
      wrote('observation')
      await sql`insert into observation (key, mission, capability, contributor, measure, value, unit, valid_printed,
          valid_on, derived, note, source, verified, verified_note, known_from, known_basis, change)
        select 'bench-' || n, 'UNAMID', 'troops', null, 'DEPLOYED', n % 9973, 'person', null,
          date '2100-01-01' + (n % 3650)::int, false, 'statement ' || n, 'un-monthly-summary', n % 3 = 0, null,
          timestamptz '2026-11-23T12:00:00Z', 'RECORDED', ${change}
        from generate_series(${from + 1}::int, ${from + BATCH}::int) n`.execute(trx)
    })
  await store.close()
}

interface Ran {
  readonly seconds: number
  /** The most memory that the process ever held, in MiB; null where the system does not tell. */
  readonly peak: number | null
}

/** Runs a program to its end. */
function ran(program: string, args: readonly string[], env: Record<string, string>): Promise<Ran> {
  const started = performance.now()
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  let [peak, said] = [null as number | null, '']
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  const watching = setInterval(() => {
    const status = `/proc/${child.pid}/status`
    const found = existsSync(status) && /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))
    if (found) peak = Math.round(Number(found[1]) / 1024)
  }, 20)
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      clearInterval(watching)
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, peak })
      else reject(new Error(`${program} ${args[0]}: ${code}\n${said}`))
    })
  })
}

const row = (name: string, { seconds, peak }: Ran, more: string): string =>
  `  ${name.padEnd(52)}${seconds.toFixed(1).padStart(6)} s   peak memory ${peak ?? '?'} MiB   ${more}`

async function measured(server: ServerInfo, bin: string | null, dir: string): Promise<void> {
  for (const name of ['bench_full', 'bench_ours', 'bench_theirs'])
    await asAdmin(server, (client) => client.query(`create database ${name}`))
  const [ours, theirs] = [path.join(dir, 'ours.backup'), path.join(dir, 'theirs.dump')]
  const url = (database: string) => ({ DATABASE_URL: urlOf(server, database) })
  const size = (file: string): string => `${(statSync(file).size / 2 ** 20).toFixed(1)} MiB`
  await ran(process.execPath, [...MAIN, 'list'], url('bench_full'))
  const small = await ran(process.execPath, [...MAIN, 'backup', ours], url('bench_full'))
  console.log(`\nBackup and restore, PostgreSQL ${server.major}, ${server.kind}`)
  console.log(row('gaplist backup, register as shipped', small, size(ours)))
  await fill(server, 'bench_full')
  const backup = await ran(process.execPath, [...MAIN, 'backup', '--force', ours], url('bench_full'))
  const restore = await ran(process.execPath, [...MAIN, 'restore', ours], url('bench_ours'))
  console.log(` and ${OBSERVATIONS.toLocaleString('en')} observations more`)
  console.log(row('gaplist backup', backup, size(ours)))
  console.log(row('gaplist restore, every row and the ledger verified', restore, ''))
  if (!bin) return console.log('  pg_dump: not run, PostgreSQL is not installed')
  const args = ['--format=custom', `--file=${theirs}`, urlOf(server, 'bench_full')]
  const dump = await ran(path.join(bin, 'pg_dump'), args, {})
  const into = ['--exit-on-error', '-d', urlOf(server, 'bench_theirs'), theirs]
  const load = await ran(path.join(bin, 'pg_restore'), into, {})
  const ratio = (a: Ran, b: Ran): string => `${(b.seconds / a.seconds).toFixed(2)} × ours`
  console.log(row('pg_dump, custom format', dump, `${size(theirs)}   ${ratio(backup, dump)}`))
  console.log(row('pg_restore, nothing verified', load, ratio(restore, load)))
}

/** Backup and restore of a register with a million observations, beside pg_dump and pg_restore on the same server. */
export async function run(): Promise<void> {
  const system = await systemPostgres()
  const bin = 'bin' in system ? system.bin : null
  const server = bin ? await startCluster(bin) : await startEmbedded()
  const dir = mkdtempSync(path.join(os.tmpdir(), 'gaplist-bench-backup-'))
  try {
    await measured(server.info, bin, dir)
  } finally {
    rmSync(dir, { recursive: true, force: true })
    await server.stop()
  }
}
