import type { MatchPackage } from '../match-plan.ts'
import type { MatchProblem } from '../problem.ts'
import { gainOf, samePair, type Range, type Solved } from './ask.ts'
import { coverage, type Coverage } from './coverage.ts'
import { Facts } from './facts.ts'

/** A pair that both plans have, at other months or with other sources. */
export interface Moved {
  readonly before: MatchPackage
  readonly after: MatchPackage
}

export interface Difference {
  readonly gained: readonly MatchPackage[]
  readonly lost: readonly MatchPackage[]
  /** Same offer in the same requirement, at other months. */
  readonly moved: readonly Moved[]
  /** Same pair and months, from other lots, courses or funds. */
  readonly resupplied: readonly Moved[]
  /** Requirements whose whole quantity is there now, and was not. */
  readonly closed: readonly string[]
  readonly opened: readonly string[]
  /** Requirements of which more, or less, is there than before, without being closed or opened. */
  readonly better: readonly string[]
  readonly worse: readonly string[]
  readonly gain: Range
}

const sources = (p: MatchPackage): string =>
  JSON.stringify([[...p.lots].sort(), [...p.courses].sort(), p.funds.map((f) => [f.fund, f.kind, f.amount]).sort()])

type On = ReadonlyMap<string, readonly MatchPackage[]>

function byRequirement(packages: readonly MatchPackage[]): On {
  const on = new Map<string, MatchPackage[]>()
  for (const p of packages) {
    const there = on.get(p.requirement)
    if (there) there.push(p)
    else on.set(p.requirement, [p])
  }
  return on
}

const none: Coverage = { state: 'CLOSED', served: 0, missing: 0, monthsShort: 0 }

/** How the plan of a changed problem differs from the plan before. */
export function difference(
  before: Solved & { readonly problem: MatchProblem },
  after: Solved & { readonly problem: MatchProblem },
): Difference {
  const [mine, old] = [byRequirement(after.packages), byRequirement(before.packages)]
  const partner = (p: MatchPackage, among: On) => among.get(p.requirement)?.find((q) => samePair(p, q))
  const both = after.packages.flatMap((p) => {
    const q = partner(p, old)
    return q ? [{ before: q, after: p }] : []
  })
  const shifted = (m: Moved): boolean => m.before.start !== m.after.start || m.before.end !== m.after.end
  const [facts, then] = [new Facts(after.problem), new Facts(before.problem)]
  const closed: string[] = []
  const opened: string[] = []
  const better: string[] = []
  const worse: string[] = []
  for (const r of after.problem.requirements) {
    const now = coverage(facts, r, mine.get(r.id) ?? [])
    const asked = then.requirements.get(r.id)
    const was = asked ? coverage(then, asked, old.get(r.id) ?? []) : none
    if (now.missing === was.missing && now.monthsShort === was.monthsShort) continue
    if (now.missing < was.missing) (now.missing === 0 ? closed : better).push(r.id)
    else if (now.missing > was.missing) (was.missing === 0 ? opened : worse).push(r.id)
    else (now.monthsShort < was.monthsShort ? better : worse).push(r.id)
  }
  return {
    gained: after.packages.filter((p) => !partner(p, old)),
    lost: before.packages.filter((p) => !partner(p, mine)),
    moved: both.filter(shifted),
    resupplied: both.filter((m) => !shifted(m) && sources(m.before) !== sources(m.after)),
    closed,
    opened,
    better,
    worse,
    gain: gainOf(before, after),
  }
}
