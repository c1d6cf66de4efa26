import type { Costs } from '../src/solver/assignment/assignment.ts'
import { highs } from '../src/solver/highs/load.ts'
import { modelData, type LpRow } from '../src/solver/highs/rows.ts'

/** The plain model in HiGHS: a column for each pair, a row for each job and each agent. */
export async function solveByHighs(
  costs: Costs,
  seconds: number,
): Promise<{ readonly value: number | null; readonly optimal: boolean }> {
  const { agents, jobs, cost, size, room, toWorth } = costs
  const solver = await highs()
  const rows: LpRow[] = []
  const all = (n: number): number[] => Array.from({ length: n }, (_, k) => k)
  for (let j = 0; j < jobs; j += 1)
    rows.push({ columns: all(agents).map((i) => i * jobs + j), values: all(agents).map(() => 1), lower: 1, upper: 1 })
  for (let i = 0; i < agents; i += 1)
    rows.push({
      columns: all(jobs).map((j) => i * jobs + j),
      values: size.slice(i * jobs, (i + 1) * jobs),
      upper: room[i]!,
    })
  const gain = Float64Array.from(cost, (c) => -c)
  const model = solver.createModel(modelData(solver, gain, rows, true))
  model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0 })
  model.run()
  const optimal = model.getModelStatus() === solver.constants.modelStatus.optimal
  const found = -model.getObjectiveValue()
  const value = Number.isFinite(found) && Math.abs(found) < 1e15 ? toWorth(Math.round(found)) : null
  model.dispose()
  return { value, optimal }
}
