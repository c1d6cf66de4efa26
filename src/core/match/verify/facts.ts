import type { FundShare, MatchPackage, MatchPlan } from '../match-plan.ts'
import type {
  EquipmentLot,
  MatchCapability,
  MatchCourse,
  MatchFund,
  MatchMission,
  MatchOffer,
  MatchProblem,
  MatchRequirement,
} from '../problem.ts'
import { breach, type Breach } from './breach.ts'

/** A package with everything it names looked up in the problem. */
export interface Subject {
  readonly problem: MatchProblem
  readonly pack: MatchPackage
  readonly requirement: MatchRequirement
  readonly offer: MatchOffer
  readonly mission: MatchMission
  readonly capability: MatchCapability
  readonly lots: readonly EquipmentLot[]
  readonly courses: readonly MatchCourse[]
  readonly payments: readonly { readonly share: FundShare; readonly fund: MatchFund }[]
  /** Requirement and offer, as every breach of a package names them. */
  readonly at: { readonly requirement: string; readonly offer: string }
}

/** A rule about one package. */
export type PackageRule = (subject: Subject) => readonly Breach[]
/** A rule about all packages together. */
export type PlanRule = (subjects: readonly Subject[], problem: MatchProblem) => readonly Breach[]

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]))

/** Looks up what the packages name; what nobody knows is a breach, and its package is judged no further. */
export function subjectsOf(problem: MatchProblem, plan: MatchPlan): { subjects: Subject[]; breaches: Breach[] } {
  const requirements = byId(problem.requirements)
  const offers = byId(problem.offers)
  const missions = byId(problem.missions)
  const capabilities = byId(problem.capabilities)
  const lots = byId(problem.equipmentLots)
  const courses = byId(problem.courses)
  const funds = byId(problem.funds)
  const breaches: Breach[] = []
  const subjects = plan.packages.flatMap((pack): Subject[] => {
    const at = { requirement: pack.requirement, offer: pack.offer }
    const requirement = requirements.get(pack.requirement)
    const offer = offers.get(pack.offer)
    if (!requirement) breaches.push(breach('requirement.unknown', at))
    if (!offer) breaches.push(breach('offer.unknown', at))
    for (const lot of pack.lots) if (!lots.has(lot)) breaches.push(breach('lot.unknown', { ...at, lot }))
    for (const course of pack.courses)
      if (!courses.has(course)) breaches.push(breach('course.unknown', { ...at, course }))
    for (const { fund } of pack.funds) if (!funds.has(fund)) breaches.push(breach('fund.unknown', { ...at, fund }))
    if (!requirement || !offer) return []
    return [
      {
        problem,
        pack,
        requirement,
        offer,
        mission: missions.get(requirement.mission)!,
        capability: capabilities.get(requirement.capability)!,
        lots: pack.lots.flatMap((id) => lots.get(id) ?? []),
        courses: pack.courses.flatMap((id) => courses.get(id) ?? []),
        payments: pack.funds.flatMap((share) => {
          const fund = funds.get(share.fund)
          return fund ? [{ share, fund }] : []
        }),
        at,
      },
    ]
  })
  return { subjects, breaches }
}
