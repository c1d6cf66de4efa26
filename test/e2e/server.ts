import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
const START_MS = 180_000
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//

export interface TestServer {
  /** Without the slash at its end. */
  readonly url: string
  stop(): Promise<void>
}

/** The real program with an empty home, its own database and the shipped situation; `env` may name others. */
export async function startServer(env: Record<string, string> = {}): Promise<TestServer> {
  const home = await mkdtemp(path.join(tmpdir(), 'gaplist-e2e-'))
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/main.ts', 'serve', '--port', '0'],
    {
      cwd: ROOT,
      env: { ...process.env, GAPLIST_HOME: home, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const stop = async (): Promise<void> => {
    await end(child)
    await rm(home, { recursive: true, force: true })
  }
  try {
    return { url: await address(child), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function address(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the server did not start in time:\n${said}`)), START_MS)
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      const found = ADDRESS.exec(said)?.[0]
      if (!found) return
      clearTimeout(timer)
      resolve(found.slice(0, -1))
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`the server ended with ${code}:\n${said}`))
    })
  })
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
