import { expand } from '../src/core/match/expand.ts'
import { caseOf } from './match/case.ts'
import { compact } from './match/compact.ts'
import { systemPeers, type Peer } from './match/peers.ts'
import { alone, certified, within, type Solved } from './match/solved.ts'
import type { WhatIf } from './match/what-if-one.ts'

const LIMIT = 60
const SEED = 11

/** What is run for a size: engines and seconds, whether peers can load it, and how a what-if is done. */
const PLANS = {
  S: { cases: 2, engines: ['exact', 'decomposition'], seconds: LIMIT, peers: true, tries: 800 },
  S2: { cases: 2, engines: ['decomposition', 'exact'], seconds: 10, peers: true, tries: 800 },
  S4: { cases: 1, engines: ['decomposition'], seconds: 30, peers: false, tries: 400 },
  M: { cases: 1, engines: ['decomposition'], seconds: LIMIT, peers: false, tries: 150 },
  L: { cases: 1, engines: ['decomposition'], seconds: 600, peers: false, tries: 0 },
} as const
type SizeName = keyof typeof PLANS
const DEFAULT: readonly SizeName[] = ['S', 'S2', 'M']

const s = (seconds: number | null): string => (seconds === null ? 'never' : `${seconds.toFixed(2)} s`)
const percent = (share: number): string => `${(share * 100).toFixed(3)} %`

/**
 * The matcher on generated cases, beside HiGHS through npm, CBC and GLPK on the compact model of the same cases, each
 * with 60 s. `match S4 L` names sizes; a file of GAPLIST_MATCH_CASES (paths between colons) is run as size S.
 */
export async function run(named: readonly string[] = []): Promise<void> {
  const wanted = named.filter((n): n is SizeName => n in PLANS)
  const sizes = wanted.length > 0 ? wanted : DEFAULT
  for (const size of sizes) {
    const plan = PLANS[size]
    for (let k = 0; k < plan.cases; k += 1) await one(`${size}:${SEED + k}`, plan)
  }
  for (const file of (process.env['GAPLIST_MATCH_CASES'] ?? '').split(':').filter(Boolean)) await one(file, PLANS.S)
}

async function one(name: string, plan: (typeof PLANS)[SizeName]): Promise<void> {
  const solved: Solved[] = []
  console.log(`\nMatch, case ${name}`)
  for (const engine of plan.engines) {
    const answer = await alone<Solved>('solve-one.ts', [name, engine, String(plan.seconds)])
    if (answer) solved.push(answer)
    else console.log(`  ${engine}: failed`)
  }
  const peers = plan.peers ? await peersOf(name) : []
  const best = Math.max(...solved.map((a) => a.value), ...peers.map((p) => p.value ?? 0))
  for (const [i, answer] of solved.entries()) show(plan.engines[i]!, answer, best)
  compare(solved, peers, best)
  if (!plan.peers)
    console.log('  peers: not run, the compact model of this size fails to load or its file is hundreds of MB')
  if (plan.tries > 0) {
    const answer = await alone<WhatIf>('what-if-one.ts', [name, String(Math.min(20, plan.seconds)), String(plan.tries)])
    if (answer) whatIf(answer)
  }
}

function show(engine: string, answer: Solved, best: number): void {
  const { value, bound, ending, seconds, cpu, mebibytes, breaches } = answer
  const gap = (bound - value) / bound
  const proof = value === bound ? `proven in ${s(seconds)}` : `certified within ${percent(gap)}`
  console.log(
    `  ${engine.padEnd(20)}${seconds.toFixed(2).padStart(8)} s (processor ${s(cpu)})  plan ${value}  ${proof}  ` +
      `1 % of best after ${s(within(answer, best, 0.01))}, certified 1 % after ${s(certified(answer, 0.01))}, ` +
      `0.5 % after ${s(certified(answer, 0.005))}  ${mebibytes} MiB  ${ending}  ${breaches} breaches`,
  )
}

async function peersOf(name: string): Promise<Peer[]> {
  const highs = await alone<Peer>('highs-one.ts', [name, String(LIMIT)])
  if (!highs) console.log('  HiGHS through npm: failed')
  const model = compact(expand(caseOf(name)))
  console.log(`  compact model: ${model.gain.length} columns, ${model.rows.length} rows`)
  return [...(highs ? [highs] : []), ...(await systemPeers(model, LIMIT))]
}

function compare(solved: readonly Solved[], peers: readonly Peer[], best: number): void {
  const proof = solved.find((a) => a.value === a.bound)
  for (const { name, seconds, value, proven } of peers) {
    const plan =
      value === null ? 'no plan' : `plan ${Math.round(value)} (${percent((best - value) / best)} below the best)`
    const ratio = proof ? `  ${proven ? '' : 'more than '}${(seconds / proof.seconds).toFixed(1)} × our proof` : ''
    console.log(
      `  ${name.padEnd(20)}${seconds.toFixed(2).padStart(8)} s  ${plan}  ${proven ? 'proven' : 'not proven'}${ratio}`,
    )
  }
}

function whatIf({ runs }: WhatIf): void {
  const middle = (list: number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1]!
  console.log(
    `  what if an offer leaves: ${middle(runs.map((r) => r.whole)).toFixed(0)} ms (middle of ${runs.length}), ` +
      `of which expansion ${middle(runs.map((r) => r.expand)).toFixed(0)} ms; certified within ${percent(middle(runs.map((r) => r.gap)))}`,
  )
}
