import { StoreFailure } from './failure.ts'
import { lastFatal } from './log.ts'
import type { Places } from './paths.ts'

/** A dead server's children may hold its shared memory for a moment: worth another try. */
export const TRANSIENT = /still in use|lock file ".*" already exists/

const DISK_FULL = /No space left on device|Disk quota exceeded/
const NOT_WRITABLE = /Permission denied|Read-only file system|Operation not permitted|wrong ownership/
const SETTINGS = /configuration|parameter|shared memory|semaphore/
const DAMAGE =
  /PANIC:|incompatible|incorrect checksum|invalid|not a valid|could not (open|read|access|locate|find)|does not exist|is missing|corrupt|unexpected/

/** Reads from the server's own words why it did not start. */
export function verdictOf(text: string, places: Places): StoreFailure {
  const { home, data, postgresLog: log } = places
  const fatal = lastFatal(text)
  const detail = fatal ?? text.trim().split('\n').at(-1)!
  if (DISK_FULL.test(text)) return new StoreFailure('store.embedded.disk_full', { dir: home })
  if (NOT_WRITABLE.test(detail)) return new StoreFailure('store.embedded.not_writable', { dir: data, detail })
  // Hints and messages speak of damage in a sound start as well: only the server's last word counts.
  if (fatal && DAMAGE.test(fatal) && !SETTINGS.test(fatal)) {
    return new StoreFailure('store.embedded.corrupt', { dir: data, log, detail })
  }
  return new StoreFailure('store.embedded.not_started', { log, detail })
}
