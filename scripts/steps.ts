import { spawn } from 'node:child_process'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '..')

/** Runs a program of `node_modules/.bin` (or any other) with its output shown; answers its exit code. */
export function runTool(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  const bin = path.join(ROOT, 'node_modules', '.bin')
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: {
        ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
        ...process.env,
        PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
        ...env,
      },
    })
    child.on('error', (error) => {
      console.error(`${name}: ${error.message}`)
      resolve(127)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

export interface Step {
  readonly name: string
  readonly run: () => Promise<number>
}

/** What must hold before every commit, cheapest first. */
export const VERIFY_STEPS: readonly Step[] = [
  { name: 'format', run: () => runTool('oxfmt', ['--check', '.']) },
  { name: 'lint', run: () => runTool('oxlint', ['--quiet']) },
  { name: 'types', run: () => runTool('tsc', ['-b', '--pretty', 'false']) },
]

/** Runs steps in order and stops at the first that fails; answers whether all passed. */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  for (const { name, run } of steps) {
    const started = performance.now()
    const code = await run()
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
    if (code !== 0) return false
  }
  return true
}
