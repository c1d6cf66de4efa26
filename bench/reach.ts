import path from 'node:path'
import { answer, assumed, type Asked } from '../src/app/reach/impact.ts'
import { compute } from '../src/app/reach/compute.ts'
import { readReach } from '../src/app/reach/data.ts'
import { measured } from '../src/app/reach/earth.ts'
import { ownFacts } from '../src/app/reach/own-facts.ts'
import { reachView } from '../src/app/reach/view.ts'
import { compared } from '../src/app/reach/what-if.ts'
import type { ReachView } from '../src/contract/reach.ts'
import type { Day } from '../src/core/history/day.ts'
import type { ReachFacts, Site } from '../src/core/reach/facts.ts'
import { highs } from '../src/solver/highs/load.ts'
import { modelData, type LpRow } from '../src/solver/highs/rows.ts'
import { compact, type CoverTask } from '../src/solver/cover/model.ts'
import { solveCover } from '../src/solver/cover/solve.ts'
import { measure, print } from './measure.ts'
import { ROOT } from './register.ts'

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function mission(count: number, seed: number): ReachFacts {
  const random = chance(seed)
  const sites = Array.from({ length: count }, (_, i): Site => {
    const headquarters = i % 10 === 0 && i < 400
    return {
      key: `s${i}`,
      name: `s${i}`,
      kind: headquarters ? 'SECTOR_HQ' : 'SITE',
      latitude: random() * 12 - 6,
      longitude: 22 + random() * 9,
      withinKm: 5,
      elevation: Math.round(random() * 1800),
      airfield: headquarters ? `A${i}` : null,
      persons: { low: 100, high: 100 + Math.round(random() * 700) },
    }
  })
  const bases = sites.filter((s) => s.airfield !== null).map((s) => s.key)
  return {
    sites,
    hospitals: bases
      .slice(0, Math.ceil(bases.length / 2))
      .map((site) => ({ site, level: 2, free: { low: 2, high: 15 } })),
    types: [],
    fleets: bases.slice(0, 3).map((base) => ({ base, type: 'mi-17', count: 4, ownership: 'MILITARY' as const })),
  }
}

function coverTask(points: number, candidates: number, budget: number, seed: number): CoverTask {
  const random = chance(seed)
  const at = Array.from({ length: points }, () => [random(), random()] as const)
  return {
    weights: at.map(() => 100 + Math.floor(random() * 700)),
    candidates: Array.from({ length: candidates }, () => {
      const [x, y] = [random(), random()]
      const covers = at.flatMap(([px, py], i) => (Math.hypot(px - x, py - y) < 0.16 ? [i] : []))
      return { cost: 2, covers }
    }),
    budget,
  }
}

/** The same as a mixed integer programme: a column for each candidate, one for each group of points. */
async function byHighs(task: CoverTask): Promise<number> {
  const solver = await highs()
  const { weights, covers } = compact(task)
  const n = task.candidates.length
  const rows: LpRow[] = weights.map((_, p) => {
    const by = task.candidates.flatMap((_c, c) => (covers[c]!.includes(p) ? [c] : []))
    return { columns: [...by, n + p], values: [...by.map(() => -1), 1], upper: 0 }
  })
  rows.push({
    columns: task.candidates.map((_, c) => c),
    values: task.candidates.map((c) => c.cost),
    upper: task.budget,
  })
  const model = solver.createModel(modelData(solver, [...task.candidates.map(() => 0), ...weights], rows, true))
  model.options.set({ output_flag: false })
  model.run()
  const value = model.getObjectiveValue()
  model.dispose()
  return value
}

export async function run(): Promise<void> {
  const data = await readReach(path.join(ROOT, 'data', 'reach'))
  const assumptions = assumed(data)
  const utility = data.types.find((t) => t.code === 'mi-17')!
  const settle = (count: number) => (round: number) => {
    const facts = { ...mission(count, round + 1), types: data.types }
    return Promise.resolve(compute(facts, assumptions, measured(), 18, utility))
  }
  print('What a mission’s helicopters reach: today, requirement met, difference, curve of further airframes', [
    await measure('150 sites, 15 bases', 200, settle(150)),
    await measure('500 sites, 40 bases', 20, settle(500)),
  ])
  const shown = new Map<number, ReachView>()
  const change = (count: number) => (round: number) => {
    const { sites, hospitals, fleets } = mission(count, round + 1)
    const facts = {
      sites: sites.map(({ airfield, ...site }) => ({ ...site, airfield: airfield !== null })),
      hospitals: hospitals.map(({ site, level }) => ({ site, level })),
      fleets: [...fleets],
    }
    const day = '2010-07-27' as Day
    const asked = {
      ref: { sources: new Map() } as unknown as Asked['ref'],
      mission: { code: 'BENCH', name: 'BENCH' },
      asOf: day,
      knownAt: null,
      missing: { airframes: 18, lines: [], sources: [] },
      ...ownFacts(data, facts, day),
    }
    const minutes = 5 + (round % 20)
    // What the change is compared with is there already: the page has shown it.
    const before = shown.get(round) ?? reachView(asked, answer(asked, {}))
    shown.set(round, before)
    return Promise.resolve(compared(before, asked, { assumptions: { notify: { low: minutes, high: minutes + 10 } } }))
  }
  for (let round = 0; round < 205; round++) await change(150)(round)
  print('An assumption changed: the answer before and after, for every site, and what is another', [
    await measure('150 sites, 15 bases', 200, change(150)),
  ])
  const task = (round: number): CoverTask => coverTask(150, 20, 12, round + 1)
  for (let round = 0; round < 5; round++) {
    const [own, other] = [solveCover(task(round)), await byHighs(task(round))]
    if (!own.proven || Math.abs(own.value - other) > 1e-6) throw new Error(`round ${round}: ${own.value} and ${other}`)
  }
  print('Maximal covering, 150 points, 20 bases, 12 airframes; the same values', [
    await measure('own branch and bound', 20, (round) => Promise.resolve(solveCover(task(round)))),
    await measure('HiGHS, mixed integer', 20, (round) => byHighs(task(round))),
  ])
}
