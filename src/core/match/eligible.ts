import type { MatchCapability, MatchMission, MatchOffer, MatchProblem, MatchRequirement } from './problem.ts'

/** What of an offer's fitness does not depend on the requirement's own figures (rules 1 and 2). */
export function fitsMission(offer: MatchOffer, mission: MatchMission, capability: MatchCapability): boolean {
  if (offer.excludedMissions.includes(mission.id) || mission.refusedStates.includes(offer.state)) return false
  if (capability.languageCritical && !offer.languages.includes(mission.language)) return false
  return !(capability.environmentCritical && mission.hotAndHigh && !offer.hotAndHigh)
}

/** First possible month, and the month after the last (rule 3). */
export function window(
  r: MatchRequirement,
  o: MatchOffer,
  mission: MatchMission,
): { readonly first: number; readonly end: number } {
  return { first: Math.max(r.from, o.from + mission.leadMonths), end: Math.min(r.until, o.until) }
}

/** Offers by capability, those of its substitute behind its own. */
export function candidates(problem: MatchProblem): (capability: MatchCapability) => readonly number[] {
  const own = new Map<string, number[]>()
  problem.offers.forEach(({ capability }, i) => {
    const list = own.get(capability)
    if (list) list.push(i)
    else own.set(capability, [i])
  })
  const both = new Map<string, readonly number[]>()
  return ({ id, substitute }) => {
    const known = both.get(id)
    if (known) return known
    const all = [...(own.get(id) ?? []), ...(substitute === null ? [] : (own.get(substitute) ?? []))]
    both.set(id, all)
    return all
  }
}
