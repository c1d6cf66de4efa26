import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { serverTag } from '../../src/store/embedded/instance.ts'
import { processes, serverProcesses, signal } from '../../src/store/embedded/processes.ts'

/** A home directory that does not exist yet; whatever runs in it is killed after the test. */
export function freshHome(): string {
  const { home, remove } = makeHome()
  onTestFinished(remove)
  return home
}

/** For homes that outlive one test: `remove` ends what runs there and deletes it. */
export function makeHome(): { home: string; remove: () => Promise<void> } {
  const parent = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'gaplist-faults-'))
  // The setuid launch must be able to enter.
  chmodSync(parent, 0o755)
  const home = path.join(parent, 'home')
  const remove = async () => {
    await until(() => {
      const left = [...keepers(home), ...servers(home)]
      for (const pid of left) signal(pid, 'SIGKILL')
      return left.length === 0
    })
    rmSync(parent, { recursive: true, force: true, maxRetries: 5 })
  }
  return { home, remove }
}

/** Waits for a condition; the test's own timeout is the limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(15)
}

export function keepers(home: string): number[] {
  return processes()
    .filter(({ command }) => command.includes(`/keeper.ts ${home} `))
    .map(({ pid }) => pid)
}

/** The postmaster and its children. */
export function servers(home: string): number[] {
  return existsSync(path.join(home, 'instance')) ? serverProcesses(serverTag(home)) : []
}

export const nothingLeft = (home: string) => until(() => keepers(home).length + servers(home).length === 0)

export interface Reply {
  readonly config: { readonly host: string; readonly port: number; readonly user: string; readonly database: string }
  readonly keeperPid: number
  readonly value: unknown
  readonly code: string
}

/** A process of its own that holds a lease (holder.ts). */
export interface Holder {
  readonly child: ChildProcess
  readonly leased: Promise<Reply>
  /** First column of the first row; retried over broken connections until it works. */
  query(sql: string): Promise<unknown>
  /** Releases the lease and waits for the process to end by itself. */
  release(): Promise<void>
  kill(): Promise<void>
}

export function hold(home: string, env: NodeJS.ProcessEnv = {}): Holder {
  const script = fileURLToPath(new URL('./holder.ts', import.meta.url))
  const child = spawn(process.execPath, [script, home], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface(child.stdout!)[Symbol.asyncIterator]()
  const next = async () => JSON.parse((await lines.next()).value ?? '{"code":"gone"}') as Reply
  const exited = once(child, 'exit')
  const leased = next()
  return {
    child,
    leased,
    async query(sql) {
      await leased
      child.stdin!.write(`${sql}\n`)
      return (await next()).value
    },
    async release() {
      child.stdin!.end()
      await exited
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
  }
}
