import { once } from 'node:events'
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { spawnBound } from './launch.ts'
import { handOver } from './ownership.ts'
import type { Site } from './site.ts'
import { verdictOf } from './verdict.ts'

/** Sorting for people is done in the program; the bundled ICU is not production's. */
const OPTIONS = [
  '-U',
  'postgres',
  '-A',
  'trust',
  '-E',
  'UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
]

/**
 * Makes the data directory, whole or not at all: initdb (which syncs what it wrote) works in a sibling that is then renamed.
 * Throws a StoreFailure.
 */
export async function initialise(site: Site, abort: AbortSignal): Promise<void> {
  const { places, launch, binaries } = site
  sweepHalfMade(places.data)
  const half = `${places.data}.init-${process.pid}-${Date.now()}`
  mkdirSync(half, { mode: 0o700 })
  handOver(launch, half)

  const child = spawnBound(launch, binaries.initdb, ['-D', half, ...OPTIONS], 'pipe')
  let output = ''
  child.stdout!.on('data', (chunk) => (output += chunk))
  child.stderr!.on('data', (chunk) => (output += chunk))
  const onAbort = () => child.kill('SIGINT')
  abort.addEventListener('abort', onAbort, { once: true })
  const [code] = (await once(child, 'close')) as [number | null]
  abort.removeEventListener('abort', onAbort)

  if (code !== 0) {
    sweepHalfMade(places.data)
    throw verdictOf(output, places)
  }
  renameSync(half, places.data)
  syncDirectory(places.home)
}

/** Removes what a killed initialisation left. Its last child may still write there: what resists is swept next time. */
export function sweepHalfMade(data: string): void {
  const home = path.dirname(data)
  for (const entry of readdirSync(home)) {
    if (!entry.startsWith(`${path.basename(data)}.init-`)) continue
    try {
      rmSync(path.join(home, entry), { recursive: true, force: true, maxRetries: 3 })
    } catch {
      // Left for the next start.
    }
  }
}

function syncDirectory(dir: string): void {
  const fd = openSync(dir, 'r')
  fsyncSync(fd)
  closeSync(fd)
}
