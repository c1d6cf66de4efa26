import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The oldest PostgreSQL that Gaplist supports, and so the one to test on. */
const WANTED = 15
const DEBIAN = '/usr/lib/postgresql'
const CLUSTER_CONF = '/etc/postgresql-common/createcluster.conf'

export type SystemPostgres = { bin: string } | { missing: { package: string; command: string } }

/**
 * The system's PostgreSQL: 15, else the oldest that is newer. With `install`, root gets it from apt where it is
 * absent; no database cluster is made and nothing is started. Otherwise answers what to install, and how.
 */
export async function systemPostgres(options: { install?: boolean } = {}): Promise<SystemPostgres> {
  const found = find()
  if (found) return { bin: found }
  if (answer('apt-get', ['--version']) === null)
    return { missing: { package: 'PostgreSQL 15 or newer', command: 'see https://www.postgresql.org/download/' } }
  const name = candidate() ?? refreshed(options.install) ?? 'postgresql'
  const command = `apt-get install -y --no-install-recommends ${name}`
  if (!options.install || process.getuid?.() !== 0) return { missing: { package: name, command: `sudo ${command}` } }
  console.log(`Installing ${name} for the conformance suite: ${command}`)
  install(name)
  const installed = find()
  return installed ? { bin: installed } : { missing: { package: name, command } }
}

/** The directory of `postgres` and `initdb`. */
function find(): string | null {
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => path.join(DEBIAN, version, 'bin')) : []
  const named = answer('pg_config', ['--bindir'])
  const usable = [...debian, ...(named ? [named.trim()] : [])]
    .map((bin) => ({ bin, major: majorOf(bin) }))
    .filter(({ major }) => major >= WANTED)
    .sort((a, b) => a.major - b.major)
  return usable[0]?.bin ?? null
}

function majorOf(bin: string): number {
  if (!existsSync(path.join(bin, 'initdb'))) return 0
  return Number(/\b(\d+)[.\w]*/.exec(answer(path.join(bin, 'postgres'), ['--version']) ?? '')?.[1] ?? 0)
}

/** The name of the package that apt knows; null where its lists are empty. */
function candidate(): string | null {
  const known = (name: string) => /Candidate: \d/.test(answer('apt-cache', ['policy', name]) ?? '')
  return [`postgresql-${WANTED}`, 'postgresql'].find(known) ?? null
}

function refreshed(may: boolean | undefined): string | null {
  if (!may || process.getuid?.() !== 0) return null
  apt(['update'])
  return candidate()
}

/** Debian makes and starts a cluster with the server's package, unless told not to. */
function install(name: string): void {
  const packages = ['install', '-y', '--no-install-recommends']
  if (!apt([...packages, 'postgresql-common']) && !(apt(['update']) && apt([...packages, 'postgresql-common']))) return
  const before = existsSync(CLUSTER_CONF) ? readFileSync(CLUSTER_CONF, 'utf8') : null
  if (before !== null) writeFileSync(CLUSTER_CONF, `${before}\ncreate_main_cluster = false\n`)
  try {
    apt([...packages, name])
  } finally {
    if (before !== null) writeFileSync(CLUSTER_CONF, before)
  }
}

function apt(args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', ['-q', ...args], { stdio: 'inherit', env }).status === 0
}

function answer(program: string, args: string[]): string | null {
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, LC_ALL: 'C' },
    })
  } catch {
    return null
  }
}

if (import.meta.main) {
  const found = await systemPostgres({ install: true })
  if ('missing' in found) console.error(`${found.missing.package} is missing: ${found.missing.command}`)
  else console.log(found.bin)
  process.exitCode = 'missing' in found ? 1 : 0
}
