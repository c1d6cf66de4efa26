import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Running, ServerInfo } from './server-info.ts'

const GUARD = path.join(import.meta.dirname, 'server-guard.ts')

/**
 * Starts a throw-away server under a process that outlives ours just long enough to stop it and delete its files:
 * nothing is left running, however we end. `bin` is the system's PostgreSQL; without it, the embedded one.
 */
export async function startServer(bin?: string): Promise<Running> {
  const args = ['--disable-warning=ExperimentalWarning', GUARD, ...(bin ? [bin] : [])]
  const guard = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(guard, 'exit')
  const lines = createInterface(guard.stdout)
  const [line] = await Promise.race([once(lines, 'line'), ended.then(() => [''])])
  if (!line) throw new Error(`no ${bin ?? 'embedded'} PostgreSQL to test on: see above`)
  return {
    info: JSON.parse(line) as ServerInfo,
    async stop() {
      guard.stdin.end()
      await ended
    },
  }
}
