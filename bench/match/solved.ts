import { spawn } from 'node:child_process'
import path from 'node:path'

/** What one run of one engine on one case came to. Times include the expansion into numbers. */
export interface Solved {
  readonly requirements: number
  readonly offers: number
  readonly options: number
  readonly value: number
  readonly bound: number
  readonly ending: string
  readonly work: number
  readonly seconds: number
  readonly cpu: number
  readonly expand: number
  readonly trace: readonly (readonly [seconds: number, incumbent: number, bound: number])[]
  readonly mebibytes: number
  readonly breaches: number
}

/** Runs a script of this folder in a process of its own and reads its JSON; null where it failed. */
export function alone<T>(script: string, args: readonly string[]): Promise<T | null> {
  const file = path.join(import.meta.dirname, script)
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--max-old-space-size=4096', file, ...args],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  let said = ''
  child.stdout.on('data', (chunk) => (said += String(chunk)))
  return new Promise((resolve) => {
    child.once('close', (code) => {
      if (code !== 0) return resolve(null)
      try {
        resolve(JSON.parse(said) as T)
      } catch {
        resolve(null)
      }
    })
  })
}

/** Seconds until a plan was within a share of `best`; null where it never was. */
export const within = ({ trace }: Solved, best: number, share: number): number | null =>
  trace.find(([, incumbent]) => incumbent >= best * (1 - share))?.[0] ?? null

/** Seconds until the gap that was certified was at most `share`. */
export const certified = ({ trace }: Solved, share: number): number | null =>
  trace.find(([, incumbent, bound]) => bound - incumbent <= share * bound)?.[0] ?? null
