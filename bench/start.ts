import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ROOT } from './register.ts'

/** Milliseconds from the command to the line with the address; then Ctrl-C, and until the program has ended. */
async function startOnce(home: string): Promise<{ ready: number; ended: number }> {
  const started = performance.now()
  const child = spawn('npm', ['start', '--', '--port', '0'], {
    cwd: ROOT,
    env: { ...process.env, GAPLIST_HOME: home, DATABASE_URL: '' },
    detached: true,
  })
  const ready = await new Promise<number>((resolve, reject) => {
    child.stdout.on(
      'data',
      (chunk) => /http:\/\/127\.0\.0\.1:\d+\//.test(String(chunk)) && resolve(performance.now() - started),
    )
    child.once('exit', () => reject(new Error('npm start ended before it was ready')))
  })
  const stopping = performance.now()
  child.removeAllListeners('exit')
  // To the whole foreground group, as the terminal does on Ctrl-C.
  process.kill(-child.pid!, 'SIGINT')
  await new Promise((resolve) => child.once('exit', resolve))
  return { ready, ended: performance.now() - stopping }
}

export async function run(): Promise<void> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'gaplist-bench-start-'))
  try {
    const first = await startOnce(home)
    const later = []
    for (let i = 0; i < 5; i += 1) later.push((await startOnce(home)).ready)
    later.sort((a, b) => a - b)
    console.log('\nnpm start, dependencies installed, until the address is printed')
    console.log(
      `  first start: database made, situation loaded    ${(first.ready / 1000).toFixed(2)} s   Ctrl-C to end ${(first.ended / 1000).toFixed(2)} s`,
    )
    console.log(
      `  later starts, median of 5                       ${(later[2]! / 1000).toFixed(2)} s   slowest ${(later[4]! / 1000).toFixed(2)} s`,
    )
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
