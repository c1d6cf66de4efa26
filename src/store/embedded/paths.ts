import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { asFailure, StoreFailure } from './failure.ts'

/** Where everything of one embedded server lives. All follow from `home`, so every process finds the same. */
export interface Places {
  readonly home: string
  /** The PostgreSQL data directory. */
  readonly data: string
  /** SQLite file whose exclusive lock makes its holder the one keeper. */
  readonly lock: string
  readonly postgresLog: string
  readonly keeperLog: string
  /** Private directory (0700) of both sockets. */
  readonly run: string
  readonly keeperSocket: string
}

/** The major version whose data directories this program reads. */
export const POSTGRES_MAJOR = 18
export const PORT = 5432

/** What sun_path holds on Linux without the closing zero; macOS has 103. */
const SOCKET_LIMIT = process.platform === 'linux' ? 107 : 103

/** The sockets live inside home; only when that path is too long, under /tmp (not TMPDIR, which differs between processes). */
function runDirectory(home: string): string {
  const inside = path.join(home, 'run')
  if (Buffer.byteLength(path.join(inside, `.s.PGSQL.${PORT}`)) <= SOCKET_LIMIT) return inside
  const digest = createHash('sha256').update(home).digest('hex').slice(0, 16)
  return `/tmp/gaplist-${process.getuid?.() ?? 0}-${digest}`
}

/** The layout under an existing directory. */
export function placesIn(home: string): Places {
  const run = runDirectory(home)
  return {
    home,
    data: path.join(home, `pg${POSTGRES_MAJOR}`),
    lock: path.join(home, 'keeper.lock'),
    postgresLog: path.join(home, 'postgres.log'),
    keeperLog: path.join(home, 'keeper.log'),
    run,
    keeperSocket: path.join(run, 'keeper.sock'),
  }
}

/** Creates home and the socket directory where missing. Throws `not_writable`, `disk_full` or `socket_path`. */
export function preparePlaces(home: string): Places {
  const wanted = path.resolve(home)
  try {
    makeFolder(wanted)
    const places = placesIn(realpathSync(wanted))
    makeFolder(places.run, 0o700)
    verifyPrivate(places)
    return places
  } catch (error) {
    throw asFailure(error, wanted, path.join(wanted, 'keeper.log'))
  }
}

/** Step by step from the nearest folder there is: Node's own recursion never ends where a folder cannot be, as in /proc. */
function makeFolder(dir: string, mode?: number): void {
  const missing: string[] = []
  let there = dir
  for (; !existsSync(there); there = path.dirname(there)) missing.unshift(there)
  if (!statSync(there).isDirectory()) throw new StoreFailure('store.embedded.not_writable', { dir: there })
  for (const step of missing)
    try {
      mkdirSync(step, { mode })
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT') throw new StoreFailure('store.embedded.not_writable', { dir: path.dirname(step) })
      // Another process may have made it a moment ago.
      if (code !== 'EEXIST' || !existsSync(step)) throw error
    }
}

/** Whoever owns the socket directory reads our queries: it must be ours (or, for root, the server's own user) and closed. */
function verifyPrivate({ run, data }: Places): void {
  const found = lstatSync(run)
  const me = process.getuid?.() ?? 0
  const owners = me === 0 ? [0, statSync(data, { throwIfNoEntry: false })?.uid] : [me]
  if (!found.isDirectory() || !owners.includes(found.uid)) {
    throw new StoreFailure('store.embedded.socket_path', { path: run, detail: 'owner' })
  }
  if (found.mode & 0o077) chmodSync(run, 0o700)
}
