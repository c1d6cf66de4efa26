import type { Distribution } from '../../core/document/issue.ts'
import { coverage } from '../../core/match/explain/coverage.ts'
import { candidatesFor } from '../../core/match/explain/eligible.ts'
import { Facts } from '../../core/match/explain/facts.ts'
import { Standing } from '../../core/match/explain/standing.ts'
import { reasonsOf } from '../../core/match/explain/why-not.ts'
import { partsOf } from '../../core/match/explain/why-this.ts'
import type { MatchRequirement } from '../../core/match/problem.ts'
import type { PlanPaper, PlanReason } from '../../documents/papers/plan.ts'
import type { Ctx } from '../context.ts'
import { givenRun } from '../match/answer/given.ts'
import { showRun } from '../match/show.ts'

/** A run that counts more than what is public is for those who may see it. */
const DISTRIBUTION = { PUBLIC: 'GENERAL', WORKING_GROUP: 'LIMITED', VISIBLE: 'RESTRICTED' } as const

interface PlanOf extends Omit<PlanPaper, 'issue'> {
  readonly exercise: boolean
  readonly distribution: Distribution
}

/** Offers that are named for a requirement that stays open. */
const NEAR = 3

/**
 * What a paper says of a run of the matcher: the plan, verified anew, what each package costs, and why the rest is open.
 * @throws Refusal run.unknown, run.failed, match.plan_broken
 */
export async function planOf(ctx: Ctx, run: string): Promise<PlanOf> {
  const given = await givenRun(ctx, run)
  const shown = await showRun(ctx, { run })
  const { names, subjects } = shown
  const facts = new Facts(given.problem)
  const standing = new Standing(facts, given.packages)
  const party = (code: string): string => names.organisations[code] ?? names.missions[code] ?? code
  const capability = (code: string | undefined, id: string): string => (code && names.capabilities[code]) ?? id
  const named = (r: MatchRequirement): { mission: string; requirement: string } => ({
    mission: subjects.requirements[r.id]?.mission ?? r.mission,
    requirement: capability(subjects.requirements[r.id]?.capability, r.id),
  })
  const open = given.problem.requirements.flatMap((r) => {
    const found = coverage(facts, r, given.packages)
    if (found.state === 'CLOSED') return []
    return [{ ...named(r), missing: found.missing, reasons: reasons(facts, standing, r, found) }]
  })
  return {
    name: shown.cite,
    day: shown.asOf,
    exercise: shown.exercise,
    distribution: DISTRIBUTION[shown.audience],
    engine: shown.engine ?? '',
    seconds: shown.plan?.seconds ?? 0,
    value: given.objective,
    bound: given.bound,
    problemHash: shown.inputSha256,
    planHash: shown.planSha256 ?? '',
    grants: given.packages.map((p) => {
      const [r, o] = [facts.requirements.get(p.requirement)!, facts.offers.get(p.offer)!]
      const bills = facts.bills(r, o, p.start)
      return {
        ...named(r),
        offer: p.offer,
        quantity: o.quantity,
        from: p.start,
        until: p.end,
        parties: [...new Set(partsOf(facts, p).map((part) => party(part.party)))],
        cost: Object.values(bills).reduce((sum, bill) => sum + bill, 0),
      }
    }),
    unmet: open,
  }
}

function reasons(
  facts: Facts,
  standing: Standing,
  r: MatchRequirement,
  { state }: ReturnType<typeof coverage>,
): PlanReason[] {
  const { eligible, near } = candidatesFor(facts, standing, r)
  return [
    ...reasonsOf(state, eligible).map((code) => ({ code: `why.${code}`, params: {}, offer: null })),
    ...eligible
      .slice(0, NEAR)
      .flatMap(({ offer, caps }) => caps.map(({ code, params }) => ({ code: `cap.${code}`, params, offer }))),
    ...(eligible.length > 0 ? [] : near.slice(0, NEAR)).flatMap(({ offer, faults }) =>
      faults.map(({ code, params }) => ({ code: `fault.${code}`, params, offer })),
    ),
  ]
}
