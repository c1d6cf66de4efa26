import { spawn } from 'node:child_process'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs `gaplist` as a person would, in a process of its own; `input` is what is typed. */
export function gaplist(args: readonly string[], env: Record<string, string>, input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/cli/main.ts', ...args], {
      cwd: ROOT,
      env: { ...process.env, LANG: 'C', LC_ALL: '', NO_COLOR: '1', DATABASE_URL: '', ...env },
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => (out += String(chunk)))
    child.stderr.on('data', (chunk) => (err += String(chunk)))
    child.on('error', reject)
    child.stdin.end(input)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}
