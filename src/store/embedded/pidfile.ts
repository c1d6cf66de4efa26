import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What the server says of itself in postmaster.pid. */
export interface PidFile {
  readonly pid: number
  readonly ready: boolean
  /** Tells one start from another. */
  readonly start: string
}

/** Reads postmaster.pid of a data directory; undefined where there is none or it is half written. */
export function readPidFile(data: string): PidFile | undefined {
  let lines: string[]
  try {
    lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  // Pid, data directory, time of start, port, socket directory, address, shared memory, status.
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return { pid, ready: lines[7]?.trim() === 'ready', start: `${pid} ${lines[2]}` }
}
