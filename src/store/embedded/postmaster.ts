import { once } from 'node:events'
import { closeSync, existsSync, readlinkSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inspect } from './damage.ts'
import { StoreFailure } from './failure.ts'
import { spawnBound } from './launch.ts'
import { openLog, readLog } from './log.ts'
import { handOver } from './ownership.ts'
import { PORT, type Places } from './paths.ts'
import { readPidFile } from './pidfile.ts'
import { alive } from './processes.ts'
import { quell } from './quell.ts'
import { serverArguments } from './settings.ts'
import type { Site } from './site.ts'
import { TRANSIENT, verdictOf } from './verdict.ts'

/** A running server, child of this process. */
export interface Server {
  /** Settles when the postmaster has ended, for whatever reason. */
  readonly ended: Promise<unknown>
  /** Fast shutdown; after 20 s the hard way. Settles when nothing of it runs. */
  stop(): Promise<void>
}

/** How long a dead server's children may stand in the way of the next, in milliseconds. */
const RETRY_MS = 10_000

/** How many kills in a row, before it is ready, a start takes. */
const KILLS = 20

/**
 * Starts the server and waits until it takes connections, however long its recovery takes.
 * Throws a StoreFailure; a damaged directory is left as it is.
 */
export async function startServer(site: Site, abort: AbortSignal): Promise<Server> {
  const { places } = site
  const until = Date.now() + RETRY_MS
  for (let kills = 0; ;) {
    await clearTheWay(site)
    const from = statSync(places.postgresLog, { throwIfNoEntry: false })?.size ?? 0
    const outcome = await attempt(site, abort)
    if (typeof outcome === 'object') return outcome
    const words = readLog(places.postgresLog, from)
    const again = outcome === 'killed' ? ++kills < KILLS : TRANSIENT.test(words) && Date.now() < until
    if (abort.aborted || !again) throw verdictOf(words, places)
    await sleep(50)
  }
}

async function attempt(site: Site, abort: AbortSignal): Promise<Server | 'killed' | 'failed'> {
  const { places, launch, binaries, tag } = site
  const before = readPidFile(places.data)?.start
  const log = openLog(places.postgresLog)
  const child = spawnBound(launch, binaries.postgres, serverArguments(places, tag), log)
  closeSync(log)
  const ended = once(child, 'exit').catch(() => {})
  const server: Server = {
    ended,
    async stop() {
      // The guard at the other end of the pipe passes the end of file on as SIGINT.
      if (launch.bind === 'pipe') (child.stdio[3] as unknown as { destroy(): void }).destroy()
      else child.kill('SIGINT')
      await Promise.race([ended, sleep(20_000, undefined, { ref: false })])
      await quell(tag, readPidFile(places.data)?.pid)
    },
  }
  while (child.exitCode === null && child.signalCode === null) {
    if (abort.aborted) await server.stop()
    const now = readPidFile(places.data)
    if (now?.ready && now.start !== before) return server
    await sleep(10)
  }
  // Its guard, if it has one, reports a signal as a shell does.
  return child.signalCode !== null || (child.exitCode ?? 0) > 128 ? 'killed' : 'failed'
}

/** Leaves the directory to us alone: no process of an earlier server, no lock file that blames a stranger's pid. */
async function clearTheWay({ places, launch, tag }: Site): Promise<void> {
  const { data, postgresLog: log, run } = places
  const left = readPidFile(data)
  await quell(tag, left?.pid)
  // Only now: a server that still stops is rewriting its control file.
  if (inspect(places) === 'absent') {
    throw new StoreFailure('store.embedded.corrupt', { dir: data, log, detail: 'missing: data directory' })
  }
  if (left && alive(left.pid) && existsSync(path.join(data, 'postmaster.pid'))) {
    if (worksIn(left.pid, places)) {
      throw new StoreFailure('store.embedded.not_started', { log, detail: `postmaster.pid: ${left.pid}` })
    }
    rmSync(path.join(data, 'postmaster.pid'))
  }
  for (const ending of ['', '.lock']) rmSync(path.join(run, `.s.PGSQL.${PORT}${ending}`), { force: true })
  // Data first: clients accept a socket directory of the data's owner.
  handOver(launch, data)
  handOver(launch, run)
}

/** Whether somebody else's server runs on our data (started by hand): servers work in their data directory. */
function worksIn(pid: number, { data }: Places): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === data
  } catch {
    return false
  }
}
