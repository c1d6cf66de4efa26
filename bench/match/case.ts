import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { MatchProblem } from '../../src/core/match/problem.ts'
import { readMatchProblem } from '../../src/core/match/read-problem.ts'
import { SIZES, world } from './world.ts'

/** A case by name: a file (`*.json`, `*.json.gz`), or a size and a seed as in `S:11`. */
export function caseOf(name: string): MatchProblem {
  if (name.includes('.json')) {
    const bytes = readFileSync(name)
    return readMatchProblem(JSON.parse((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')))
  }
  const [size, seed] = name.split(':')
  return readMatchProblem(world(SIZES.find((s) => s.name === size)!.times, Number(seed)))
}
