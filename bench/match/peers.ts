import { spawn, spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import os from 'node:os'
import path from 'node:path'
import type { Compact, Row } from './compact.ts'

/** What a general solver came to on the same model. */
export interface Peer {
  readonly name: string
  readonly seconds: number
  /** Value of its plan; null where it found none. */
  readonly value: number | null
  readonly proven: boolean
}

/** Writes a model in the LP format that CBC, GLPK and HiGHS read. */
export async function writeLp(file: string, { gain, whole, rows }: Compact): Promise<void> {
  const out = createWriteStream(file)
  const put = async (text: string): Promise<void> => {
    if (!out.write(text)) await once(out, 'drain')
  }
  const sum = (columns: readonly number[], value: (i: number) => number): string =>
    columns.map((c, i) => `${value(i) < 0 ? '-' : '+'} ${Math.abs(value(i))} x${c}`).join('\n ')
  const priced = [...gain.keys()].filter((c) => gain[c] !== 0)
  await put(`Maximize\n obj: ${sum(priced, (i) => gain[priced[i]!]!)}\nSubject To\n`)
  const row = ({ columns, values, lower, upper }: Row, r: number): string =>
    ` r${r}: ${sum(columns, (i) => values[i]!)} ${lower === upper ? '=' : '<='} ${upper}\n`
  for (const [r, one] of rows.entries()) await put(row(one, r))
  await put('Binary\n')
  for (let c = 0; c < whole; c += 1) await put(` x${c}\n`)
  await put('End\n')
  out.end()
  await once(out, 'finish')
}

/** Runs a program until it ends or well after its own limit; its whole output, and the seconds it took. */
async function ran(
  program: string,
  args: readonly string[],
  limit: number,
): Promise<{ said: string; seconds: number }> {
  const started = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  child.stdout.on('data', (chunk) => (said += String(chunk)))
  const timer = setTimeout(() => child.kill('SIGKILL'), (limit + 30) * 1000)
  await once(child, 'close')
  clearTimeout(timer)
  return { said, seconds: (performance.now() - started) / 1000 }
}

const found = (text: string, pattern: RegExp): number | null => {
  const match = pattern.exec(text)
  return match ? Number(match[1]) : null
}

/** CBC and GLPK where the system has them; a missing one is named with its package. */
export async function systemPeers(model: Compact, limit: number): Promise<Peer[]> {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'gaplist-bench-match-'))
  const file = path.join(dir, 'compact.lp')
  const solution = path.join(dir, 'solution.txt')
  const peers: Peer[] = []
  const has = (program: string, name: string): boolean => {
    const there = spawnSync(program, ['--version'], { stdio: 'ignore', input: '' }).error === undefined
    if (!there) console.log(`  ${program}: not installed (Debian package ${name})`)
    return there
  }
  try {
    await writeLp(file, model)
    if (has('cbc', 'coinor-cbc')) {
      const args = [
        file,
        '-timeMode',
        'elapsed',
        '-sec',
        String(limit),
        '-ratioGap',
        '0',
        '-solve',
        '-solution',
        solution,
      ]
      const { said, seconds } = await ran('cbc', args, limit)
      const proven = /Result - Optimal solution found/.test(said) && !/within gap tolerance/.test(said)
      const none = /No feasible solution found/.test(said)
      const value = none ? null : found(said, /Objective value:\s+(-?[\d.e+]+)/)
      peers.push({ name: 'CBC', seconds, value: value === null ? null : Math.abs(value), proven })
    }
    if (has('glpsol', 'glpk-utils')) {
      const { said, seconds } = await ran('glpsol', ['--lp', file, '--tmlim', String(limit), '-o', solution], limit)
      const text = readFileSync(solution, { encoding: 'utf8', flag: 'a+' })
      const status = /^Status:\s+(.*)$/m.exec(text)?.[1] ?? ''
      const proven = /INTEGER OPTIMAL/.test(status) && !/TIME LIMIT/.test(said)
      const value =
        /INTEGER/.test(status) && !/UNDEFINED|EMPTY/.test(status)
          ? found(text, /^Objective:\s+obj = (-?[\d.e+]+)/m)
          : null
      peers.push({ name: 'GLPK', seconds, value, proven })
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
  return peers
}
