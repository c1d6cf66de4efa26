import { setTimeout as sleep } from 'node:timers/promises'
import { serverProcesses, signal } from './processes.ts'

/** In milliseconds. A fast shutdown writes a checkpoint first. */
const PATIENCE = { SIGINT: 20_000, SIGQUIT: 3_000, SIGKILL: 5_000 }

/**
 * Ends what still runs of the server `tag`: orderly through its postmaster `leader`, else its orphans directly.
 * Both ways are safe for the data; after the second the next start recovers from the log.
 */
export async function quell(tag: string, leader: number | undefined): Promise<void> {
  const found = serverProcesses(tag)
  if (leader !== undefined && found.includes(leader)) {
    signal(leader, 'SIGINT')
    if (await gone(tag, PATIENCE.SIGINT)) return
  }
  for (const name of ['SIGQUIT', 'SIGKILL'] as const) {
    for (const pid of serverProcesses(tag)) signal(pid, name)
    if (await gone(tag, PATIENCE[name])) return
  }
}

async function gone(tag: string, patienceMs: number): Promise<boolean> {
  const until = Date.now() + patienceMs
  while (serverProcesses(tag).length > 0) {
    if (Date.now() > until) return false
    await sleep(20)
  }
  return true
}
