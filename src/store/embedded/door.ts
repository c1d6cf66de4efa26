import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import type { FailureCode, FailureParams } from './failure.ts'

/** Where the server is reached; what `pg` takes as connection settings. */
export interface Config {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
}

/** One line of JSON from the keeper to the holder of a lease. */
export type Line =
  | { readonly step: 'initialising' | 'starting' }
  | { readonly ready: Config; readonly keeper: number }
  | { readonly failed: { readonly code: FailureCode; readonly params: FailureParams } }

/** The keeper's socket. An open connection is a lease: the kernel closes it however its holder dies. */
export interface Door {
  /** Tells all holders, and from now on whoever comes. */
  say(line: Line): void
  leases(): number
  /** Settles when a failure has been handed to somebody, or nobody came for it. */
  told(patienceMs: number): Promise<void>
  /** Takes no more leases and removes the socket file; held leases stay open. */
  shut(): void
}

/** How often a waiting client hears that we still live, in milliseconds. */
const BEAT_MS = 1000

/** Opens the door at `path`, for the holder of the lock only. `onChange` is called when a lease has ended. */
export async function openDoor(path: string, onChange: () => void): Promise<Door> {
  const leases = new Set<Socket>()
  let current: Line = { step: 'starting' }
  const answer = (socket: Socket) => {
    const text = `${JSON.stringify(current)}\n`
    if ('failed' in current) socket.end(text)
    else socket.write(text)
  }

  rmSync(path, { force: true })
  const server = createServer((socket) => {
    leases.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => {
      leases.delete(socket)
      onChange()
    })
    socket.resume()
    answer(socket)
  })
  server.listen(path)
  await once(server, 'listening')

  const beat = setInterval(() => 'step' in current && leases.forEach(answer), BEAT_MS)
  return {
    say(line) {
      current = line
      leases.forEach(answer)
    },
    leases: () => leases.size,
    async told(patienceMs) {
      const patience = AbortSignal.timeout(patienceMs)
      if (leases.size === 0) await once(server, 'connection', { signal: patience }).catch(() => {})
      await Promise.all([...leases].map((socket) => once(socket, 'close', { signal: patience }).catch(() => {})))
    },
    shut() {
      clearInterval(beat)
      server.close()
    },
  }
}
