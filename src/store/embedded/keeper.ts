// The keeper: a small process of its own that runs one embedded server for as long as anybody holds a lease.
// Started by attach.ts as: node keeper.ts <home> <grace in ms>
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DatabaseSync } from 'node:sqlite'
import { inspect } from './damage.ts'
import { openDoor } from './door.ts'
import { asFailure } from './failure.ts'
import { initialise, sweepHalfMade } from './initialise.ts'
import { takeLock } from './lock.ts'
import { placesIn, PORT, type Places } from './paths.ts'
import { readPidFile } from './pidfile.ts'
import { startServer } from './postmaster.ts'
import { quell } from './quell.ts'
import { surveySite } from './site.ts'

/** How long a verdict waits for somebody to hear it, in milliseconds. */
const VERDICT_MS = 5000

/** How long a predecessor may take to finish, in milliseconds. */
const SUCCESSION_MS = 60_000

/** Waits for a predecessor to finish; undefined when another keeper serves already. */
async function becomeKeeper(places: Places): Promise<DatabaseSync | undefined> {
  const until = Date.now() + SUCCESSION_MS
  while (Date.now() < until) {
    const lock = takeLock(places.lock)
    if (lock) return lock
    if (await answers(places.keeperSocket)) return undefined
    await sleep(20)
  }
  return undefined
}

function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

/** Standard error is the keeper's log. */
function note(text: string): void {
  process.stderr.write(`${new Date().toISOString()} ${text}\n`)
}

async function keep(places: Places, graceMs: number): Promise<void> {
  const ending = new AbortController()
  const ended = new Promise((resolve) => ending.signal.addEventListener('abort', resolve, { once: true }))
  let grace: NodeJS.Timeout | undefined
  let serving = false
  const door = await openDoor(places.keeperSocket, () => watchLeases())

  function watchLeases(): void {
    clearTimeout(grace)
    if (serving && door.leases() === 0) grace = setTimeout(() => door.leases() === 0 && end(), graceMs)
  }
  function end(): void {
    door.shut()
    ending.abort()
  }
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.on(name, end)
  process.on('SIGHUP', () => {})

  try {
    const site = surveySite(places)
    sweepHalfMade(places.data)
    await quell(site.tag, readPidFile(places.data)?.pid)
    if (inspect(places) === 'absent') {
      door.say({ step: 'initialising' })
      await initialise(site, ending.signal)
    }
    while (!ending.signal.aborted) {
      door.say({ step: 'starting' })
      const server = await startServer(site, ending.signal)
      serving = true
      const ready = { host: places.run, port: PORT, user: 'postgres', database: 'postgres' }
      door.say({ ready, keeper: process.pid })
      watchLeases()
      await Promise.race([server.ended, ended])
      if (ending.signal.aborted) await server.stop()
      else note('the server ended, starting it again')
    }
  } catch (error) {
    if (ending.signal.aborted) return
    const { code, params } = asFailure(error, places.home, places.keeperLog)
    note(`${code} ${JSON.stringify(params)}`)
    door.say({ failed: { code, params } })
    await door.told(VERDICT_MS)
    door.shut()
  }
}

process.umask(0o022)
const [home = '', grace = ''] = process.argv.slice(2)
const places = placesIn(home)
const lock = await becomeKeeper(places)
if (lock) {
  await keep(places, Number(grace))
  lock.close()
}
process.exit(0)
