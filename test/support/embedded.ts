import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { embeddedTarget } from '../../src/store/embedded-target.ts'
import { processes } from '../../src/store/embedded/processes.ts'
import type { Login, Running } from './server-info.ts'

/** The embedded server in a home of its own, which goes when it is stopped. */
export async function startEmbedded(): Promise<Running> {
  const root = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'gaplist-pg18-'))
  // Where it has to run as another user, that user must be able to enter.
  chmodSync(root, 0o755)
  const home = path.join(root, 'home')
  const remove = () => rmSync(root, { recursive: true, force: true, maxRetries: 5 })
  try {
    const { target, lease } = await embeddedTarget(home)
    const { host, port, user } = target.owner as Login
    return {
      info: { kind: 'embedded', major: 18, admin: { host, port, user } },
      async stop() {
        await lease.release()
        await keeperGone(home)
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}

async function keeperGone(home: string): Promise<void> {
  for (const until = Date.now() + 20_000; Date.now() < until; await sleep(50))
    if (!processes().some(({ command }) => command.includes(`/keeper.ts ${home} `))) return
  throw new Error(`the embedded server in ${home} has not stopped`)
}
