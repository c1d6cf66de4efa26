import { expand } from '../../src/core/match/expand.ts'
import { packagesOf } from '../../src/core/match/plan.ts'
import { verify } from '../../src/core/match/verify/verify.ts'
import type { Engine } from '../../src/solver/port.ts'
import { caseOf } from './case.ts'
import type { Solved } from './solved.ts'

// One case, one engine, one process: `solve-one <case> <engine> <seconds>` prints what happened as JSON.
const [name, wanted, seconds] = process.argv.slice(2)
const problem = caseOf(name!)
// On a busy machine the limit may be one of processor time: a share of a core is no fault of a solver.
const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const now = process.env['GAPLIST_BENCH_CLOCK'] === 'processor' ? processor : () => performance.now()
const engine: Engine =
  wanted === 'exact'
    ? (await import('../../src/solver/exact/engine.ts')).exact
    : (await import('../../src/solver/decomposition/engine.ts')).decomposition
const started = now()
const before = process.cpuUsage()
const model = expand(problem)
const expanded = now()
const trace: [number, number, number][] = []
const limits = { seconds: Number(seconds) - (expanded - started) / 1000, work: null, seed: 1 }
const answer = await engine.solve(
  { model, limits, fixed: [], start: null },
  {
    now,
    stopped: () => false,
    progress: ({ incumbent, bound }) => trace.push([(now() - started) / 1000, incumbent, bound]),
  },
)
const { value, bound, ending, work } = answer
const ended = now()
const cpu = process.cpuUsage(before)
const { breaches } = verify(problem, {
  problem: problem.name,
  packages: packagesOf(problem, answer.placed),
  objective: value,
  bound,
  status: value === bound ? 'optimal' : 'feasible',
  seconds: (ended - started) / 1000,
  engine: answer.engine,
  seed: 1,
})
const solved: Solved = {
  requirements: problem.requirements.length,
  offers: problem.offers.length,
  options: model.option.count,
  value,
  bound,
  ending,
  work,
  seconds: (ended - started) / 1000,
  cpu: (cpu.user + cpu.system) / 1e6,
  expand: (expanded - started) / 1000,
  trace,
  mebibytes: Math.round(process.resourceUsage().maxRSS / 1024),
  breaches: breaches.length,
}
process.stdout.write(JSON.stringify(solved))
process.exit(0)
