import { closeSync, existsSync, openSync, readSync, renameSync, statSync } from 'node:fs'

const LOG_LIMIT = 5_000_000
const TAIL = 64 * 1024

// Ends of single sessions, not of the server.
const OF_A_SESSION =
  /FATAL: {2}(the database system is|terminating|role |database |connection to client|sorry|too many|canceling)/

/** Opens a log to append; one over 5 MB is first set aside as `<file>.1`. */
export function openLog(file: string): number {
  if (existsSync(file) && statSync(file).size > LOG_LIMIT) renameSync(file, `${file}.1`)
  return openSync(file, 'a', 0o600)
}

/** What was appended since byte `from`, at most the last 64 kB. */
export function readLog(file: string, from = 0): string {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  const start = Math.max(from, size - TAIL, 0)
  if (size <= start) return ''
  const buffer = Buffer.alloc(size - start)
  const fd = openSync(file, 'r')
  const read = readSync(fd, buffer, 0, buffer.length, start)
  closeSync(fd)
  return buffer.toString('utf8', 0, read)
}

/** The last FATAL or PANIC that concerns the server as a whole, from that word on. */
export function lastFatal(text: string): string | undefined {
  const fatal = text.split('\n').findLast((line) => /(FATAL|PANIC):/.test(line) && !OF_A_SESSION.test(line))
  return fatal?.replace(/^.*?(?=(FATAL|PANIC):)/, '').trim()
}
