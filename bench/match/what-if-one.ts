import { expand } from '../../src/core/match/expand.ts'
import { packagesOf, placedOf } from '../../src/core/match/plan.ts'
import { decomposition } from '../../src/solver/decomposition/engine.ts'
import { sameRows } from '../../src/solver/decomposition/same.ts'
import { pricesOf, resolve } from '../../src/solver/decomposition/warm.ts'
import { caseOf } from './case.ts'

// One offer of the plan is withdrawn, again and again: `what-if-one <case> <seconds for the base plan> <tries>`.
const [name, limit, tries] = process.argv.slice(2)
const problem = caseOf(name!)
const model = expand(problem)
const ear = { now: () => performance.now(), stopped: () => false, progress: () => {} }
const limits = { seconds: Number(limit), work: null, seed: 1 }
const { placed } = await decomposition.solve({ model, limits, fixed: [], start: null }, ear)
const prices = pricesOf(model, [])
const packages = packagesOf(problem, placed)
const runs: WhatIf['runs'][number][] = []
for (let k = 0; k < 8; k += 1) {
  const { id } = problem.offers[placed[(k * 37) % placed.length]!.offer]!
  const started = performance.now()
  const changed = { ...problem, offers: problem.offers.filter((o) => o.id !== id) }
  const next = expand(changed)
  const expanded = performance.now()
  const start = placedOf(
    changed,
    next,
    packages.filter((p) => p.offer !== id),
  )
  const same = sameRows(problem, changed)
  const { value, bound } = resolve({ model, prices }, { model: next, fixed: [], start, same }, Number(tries))
  const ended = performance.now()
  runs.push({ expand: expanded - started, whole: ended - started, gap: (bound - value) / bound })
}

/** Milliseconds of the expansion and of the whole answer, and the gap it is certified within. */
export interface WhatIf {
  readonly runs: { readonly expand: number; readonly whole: number; readonly gap: number }[]
}
process.stdout.write(JSON.stringify({ runs } satisfies WhatIf))
process.exit(0)
