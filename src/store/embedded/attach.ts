import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Config, Line } from './door.ts'
import { asFailure, StoreFailure } from './failure.ts'
import { openLog, readLog } from './log.ts'
import type { Places } from './paths.ts'

export type Step = 'initialising' | 'starting' | 'attaching'

export interface Wishes {
  /** How long the server outlives its last lease, in milliseconds; counts when this call starts the keeper. */
  readonly graceMs: number
  /** How long nothing at all may be heard of a keeper, in milliseconds. A long recovery is heard. */
  readonly deadlineMs: number
  readonly onProgress: (step: Step) => void
}

/** An open connection to the keeper. */
export interface Attachment {
  readonly socket: Socket
  readonly config: Config
  readonly keeperPid: number
}

/** Connects to the keeper, starting one where none answers. Throws a StoreFailure, or the reason of `abort`. */
export async function attach(places: Places, wishes: Wishes, abort: AbortSignal): Promise<Attachment> {
  let until = Date.now() + wishes.deadlineMs
  let keeper: ChildProcess | undefined
  const heard = (step: Step) => {
    until = Date.now() + wishes.deadlineMs
    wishes.onProgress(step)
  }
  for (;;) {
    const found = await knock(places, wishes.deadlineMs, () => wishes.onProgress('attaching'), heard)
    if (abort.aborted) found?.socket.destroy()
    abort.throwIfAborted()
    if (found) return found
    if (keeper?.exitCode || Date.now() > until) throw silent(places)
    if (!keeper || keeper.exitCode === 0 || keeper.signalCode) keeper = spawnKeeper(places, wishes.graceMs)
    await sleep(15)
  }
}

/** Asks at the door; undefined where nobody is there, or leaves before the server is ready. */
function knock(
  places: Places,
  quietMs: number,
  connected: () => void,
  heard: (step: Step) => void,
): Promise<Attachment | undefined> {
  return new Promise((resolve, reject) => {
    const socket = connect(places.keeperSocket)
    let text = ''
    const listen = (chunk: string) => {
      const lines = (text + chunk).split('\n')
      text = lines.pop()!
      for (const line of lines) hear(JSON.parse(line) as Line)
    }
    const hear = (line: Line) => {
      if ('step' in line) heard(line.step)
      else if ('failed' in line) {
        socket.destroy()
        reject(new StoreFailure(line.failed.code, line.failed.params))
      } else {
        // A lease alone does not keep a process alive.
        socket.setTimeout(0).off('data', listen).resume().unref()
        resolve({ socket, config: line.ready, keeperPid: line.keeper })
      }
    }
    socket.setEncoding('utf8').setTimeout(quietMs)
    socket.on('connect', connected)
    socket.on('data', listen)
    socket.on('timeout', () => socket.destroy())
    socket.on('error', () => {})
    socket.on('close', () => resolve(undefined))
  })
}

function spawnKeeper(places: Places, graceMs: number): ChildProcess {
  const file = fileURLToPath(new URL(`./keeper${path.extname(import.meta.url)}`, import.meta.url))
  const log = open(places)
  // No other variable: the keeper outlives us and must not carry our secrets or options.
  const { PATH, GAPLIST_PG_LAUNCH, GAPLIST_PG_BIND } = process.env
  const keeper = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', file, places.home, String(graceMs)],
    {
      // In a session of its own: Ctrl-C in the terminal is for the program, which may still write.
      detached: true,
      stdio: ['ignore', log, log],
      cwd: '/',
      env: { PATH, GAPLIST_PG_LAUNCH, GAPLIST_PG_BIND },
    },
  )
  closeSync(log)
  keeper.on('error', () => {})
  keeper.unref()
  return keeper
}

function open({ home, keeperLog }: Places): number {
  try {
    return openLog(keeperLog)
  } catch (error) {
    throw asFailure(error, home, keeperLog)
  }
}

function silent({ keeperLog: log }: Places): StoreFailure {
  const detail =
    readLog(log)
      .match(/^\w*Error.*$/gm)
      ?.at(-1) ?? 'no answer'
  return new StoreFailure('store.embedded.not_started', { log, detail })
}
