import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')

export interface AccessServer {
  /** Without the slash at its end. */
  readonly url: string
  /** Path of the first administrator's link, token included. */
  readonly link: string
  /** Runs a command on the machine of the register. */
  command(...args: string[]): Promise<string>
  stop(): Promise<void>
}

/** The real program with an empty home, without the limits of sign-in: whoever opens the first link administers it. */
export async function startAccessServer(env: Record<string, string> = {}): Promise<AccessServer> {
  const home = await mkdtemp(path.join(tmpdir(), 'gaplist-e2e-access-'))
  const run = (args: string[]) =>
    spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/cli/main.ts', ...args], {
      cwd: ROOT,
      env: { ...process.env, GAPLIST_HOME: home, DATABASE_URL: '', GAPLIST_SIGN_IN_LIMIT: 'off', LANG: 'C', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const child = run(['serve', '--port', '0'])
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let said = ''
  const ready = new Promise<{ url: string; link: string }>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      const link = /^(http:\/\/127\.0\.0\.1:\d+)(\/welcome#token=\S+)$/m.exec(said)
      if (link && /^http:\/\/127\.0\.0\.1:\d+\/$/m.test(said)) resolve({ url: link[1]!, link: link[2]! })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then((code) => reject(new Error(`the server ended with ${code}:\n${said}`)))
  })
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) child.kill('SIGTERM')
    await ended
    await rm(home, { recursive: true, force: true })
  }
  const command = (...args: string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const one = run(args)
      let out = ''
      one.stdout.on('data', (chunk) => (out += String(chunk)))
      one.stderr.on('data', (chunk) => (out += String(chunk)))
      one.once('error', reject)
      one.once('close', () => resolve(out))
    })
  try {
    return { ...(await ready), command, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The bytes behind an authenticator's secret, which is written in base32. */
export function secretOf(text: string): string {
  const bits = [...text].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('')
  return Buffer.from(bits.match(/.{8}/g)!.map((b) => Number.parseInt(b, 2))).toString()
}
