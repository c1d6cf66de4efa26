import { DatabaseSync } from 'node:sqlite'

const SQLITE_BUSY = 5

/**
 * Takes the exclusive lock on `file`, or returns undefined where another process has it.
 * The kernel frees it however its holder dies; nothing on disk can go stale.
 */
export function takeLock(file: string): DatabaseSync | undefined {
  const db = new DatabaseSync(file, { timeout: 0 })
  try {
    // With its journal in memory a kill leaves nothing behind; the file itself stays empty.
    db.exec('PRAGMA journal_mode = MEMORY')
    db.exec('BEGIN EXCLUSIVE')
    return db
  } catch (error) {
    db.close()
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined
    throw error
  }
}
