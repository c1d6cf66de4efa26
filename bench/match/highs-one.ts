import { expand } from '../../src/core/match/expand.ts'
import { highs } from '../../src/solver/highs/load.ts'
import { sparse } from '../../src/solver/highs/rows.ts'
import { caseOf } from './case.ts'
import { compact } from './compact.ts'
import type { Peer } from './peers.ts'

// HiGHS as npm has it, on the compact model: `highs-one <case> <seconds>` prints what it came to as JSON.
const [name, limit] = process.argv.slice(2)
const { gain, whole, rows } = compact(expand(caseOf(name!)))
const solver = await highs()
const started = performance.now()
const { starts, indices, values } = sparse(rows)
const model = solver.createModel({
  numCols: gain.length,
  numRows: rows.length,
  sense: solver.constants.objectiveSense.maximize,
  colCost: Float64Array.from(gain),
  colLower: new Float64Array(gain.length),
  colUpper: Float64Array.from(gain, (_, c) => (c < whole ? 1 : solver.infinity)),
  rowLower: Float64Array.from(rows, (r) => (r.lower === -Infinity ? -solver.infinity : r.lower)),
  rowUpper: Float64Array.from(rows, (r) => r.upper),
  matrix: { format: 'csr', numRows: rows.length, numCols: gain.length, starts, indices, values },
  integrality: Int32Array.from(gain, (_, c) => (c < whole ? 1 : 0)),
})
model.options.set({ output_flag: false, time_limit: Number(limit), mip_rel_gap: 0, mip_abs_gap: 0.9 })
model.run()
const { optimal } = solver.constants.modelStatus
const value = model.getObjectiveValue()
const peer: Peer = {
  name: 'HiGHS through npm',
  seconds: (performance.now() - started) / 1000,
  value: Number.isFinite(value) && value > 0 ? value : null,
  proven: model.getModelStatus() === optimal,
}
process.stdout.write(JSON.stringify(peer))
process.exit(0)
