import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { readControl, SEGMENT_BYTES } from './control.ts'
import { StoreFailure } from './failure.ts'
import { POSTGRES_MAJOR, type Places } from './paths.ts'

const NEEDED = [
  'global',
  'base/1',
  'pg_wal',
  'pg_xact',
  'pg_multixact/members',
  'pg_multixact/offsets',
  'pg_tblspc',
  'postgresql.conf',
  'pg_hba.conf',
]

/**
 * Looks at a data directory without touching it, since even a failing start writes to it.
 * Returns 'absent' for none (or an empty one); throws `corrupt` or `version`.
 */
export function inspect({ data, postgresLog: log }: Places): 'absent' | 'sound' {
  if (!existsSync(data) || readdirSync(data).length === 0) return 'absent'
  const corrupt = (detail: string) => new StoreFailure('store.embedded.corrupt', { dir: data, log, detail })

  const version = read(data, 'PG_VERSION')?.toString('latin1').trim()
  if (version === undefined) throw corrupt('missing: PG_VERSION')
  if (!/^\d{1,3}(\.\d+)?$/.test(version)) throw corrupt('content: PG_VERSION')
  if (version !== String(POSTGRES_MAJOR)) {
    throw new StoreFailure('store.embedded.version', { dir: data, found: version, wanted: POSTGRES_MAJOR })
  }

  const missing = NEEDED.find((entry) => !existsSync(path.join(data, entry)))
  if (missing) throw corrupt(`missing: ${missing}`)

  const bytes = read(data, 'global/pg_control')
  if (!bytes) throw corrupt('missing: global/pg_control')
  const control = readControl(bytes)
  if (typeof control === 'string') throw corrupt(`${control}: global/pg_control`)

  const segment = `pg_wal/${control.redoSegment}`
  const size = statSync(path.join(data, segment), { throwIfNoEntry: false })?.size
  if (size === undefined) throw corrupt(`missing: ${segment}`)
  if (size !== SEGMENT_BYTES) throw corrupt(`size: ${segment}`)
  return 'sound'
}

function read(data: string, name: string): Buffer | undefined {
  try {
    return readFileSync(path.join(data, name))
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
