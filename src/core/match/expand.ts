import { refuse } from '../problem.ts'
import { candidates, fitsMission, window } from './eligible.ts'
import { Groups, type Setting } from './groups.ts'
import { MATCH_LIMITS } from './limits.ts'
import { Growing, type Model } from './model.ts'
import type { MatchProblem, MatchRequirement } from './problem.ts'
import { Supply } from './supply.ts'
import { gainFrom, worthOf } from './worth.ts'

const int32 = (): Growing<Int32Array> => new Growing((n) => new Int32Array(n))
const uint8 = (): Growing<Uint8Array> => new Growing((n) => new Uint8Array(n))

/**
 * The problem in numbers: every pair of requirement and offer that rules 1 to 6 allow, with its possible starts and
 * what each is worth. An option that no lot, course or fund can serve, or that would cost more than it is worth, is
 * left out; one of a pair in `kept` stands whatever it is worth. Refuses a problem that has more of them than
 * `MATCH_LIMITS` allows.
 */
export function expand(
  problem: MatchProblem,
  kept: readonly { readonly requirement: string; readonly offer: string }[] = [],
): Model {
  const { months, parameters, requirements, offers, missions } = problem
  const missionOf = new Map(missions.map((m, i) => [m.id, i]))
  const capabilityOf = new Map(problem.capabilities.map((k) => [k.id, k]))
  const families = new Map<string, number>()
  const supply = new Supply(problem)
  const groups = new Groups(problem, supply)
  const offersOf = candidates(problem)
  const looks = requirements.reduce((sum, r) => sum + offersOf(capabilityOf.get(r.capability)!).length, 0)
  if (looks > MATCH_LIMITS.looks)
    refuse('match.too_large', { field: 'requirements × offers', count: looks, limit: MATCH_LIMITS.looks })
  const pair = { line: int32(), offer: int32(), end: uint8(), group: int32(), options: int32() }
  const option = { start: uint8(), value: int32() }
  const from = new Int32Array(requirements.length)
  const until = new Int32Array(requirements.length)
  const family = new Int32Array(requirements.length)
  const inAll = new Uint8Array(requirements.length)
  pair.options.push(0)
  const stands = new Set(kept.map((pack) => JSON.stringify([pack.requirement, pack.offer])))

  /** Writes the options of one pair; answers whether it has any. */
  const addPair = (r: MatchRequirement, line: number, index: number, group: number): void => {
    const capability = capabilityOf.get(r.capability)!
    const offer = offers[index]!
    const { first, end } = window(r, offer, missions[missionOf.get(r.mission)!]!)
    const stay = parameters.minimumStay[capability.unit]
    const kind = capability.unit === 'UNIT' ? 1 : offer.quantity / r.quantity
    const share = kind * (offer.capability === r.capability ? 1 : parameters.substituteValue)
    const gain = gainFrom(r.weight, months)
    const before = option.start.length
    const anyValue = stands.size > 0 && stands.has(JSON.stringify([r.id, offer.id]))
    const step = parameters.startStep
    for (let t = first; end - t >= stay; t = (Math.floor(t / step) + 1) * step) {
      if (t < groups.ready(group)) continue
      const cost = groups.cost(group) + groups.monthly(group) * (end - t)
      const value = worthOf(parameters, gain[t]! - gain[end]!, share, cost, groups.parties(group))
      if (value <= 0 && !anyValue) continue
      option.start.push(t)
      option.value.push(value)
    }
    if (option.start.length === before) return
    pair.line.push(line)
    pair.offer.push(index)
    pair.end.push(end)
    pair.group.push(group)
    pair.options.push(option.start.length)
    const { pairs, options } = MATCH_LIMITS
    if (pair.line.length > pairs) refuse('match.too_large', { field: 'pairs', count: pair.line.length, limit: pairs })
    if (option.start.length > options)
      refuse('match.too_large', { field: 'options', count: option.start.length, limit: options })
  }

  for (const [setting, lines] of settings(problem)) {
    const mission = missions[setting.mission]!
    // One group for each offer that any of these lines can use, made when first needed.
    const groupOf = new Map<number, number>()
    for (const line of lines) {
      const r = requirements[line]!
      const capability = capabilityOf.get(r.capability)!
      const stay = parameters.minimumStay[capability.unit]
      if (!families.has(capability.family)) families.set(capability.family, families.size)
      family[line] = families.get(capability.family)!
      inAll[line] = capability.unit === 'PERSON' ? 1 : 0
      from[line] = pair.line.length
      for (const index of offersOf(capability)) {
        const offer = offers[index]!
        if (offer.readiness < r.minimumReadiness) continue
        const { first, end } = window(r, offer, mission)
        if (end - first < stay || !fitsMission(offer, mission, capability)) continue
        if (capability.unit === 'PERSON' && offer.quantity > r.quantity) continue
        let group = groupOf.get(index)
        if (group === undefined) groupOf.set(index, (group = groups.add(index, setting)))
        if (group >= 0) addPair(r, line, index, group)
      }
      until[line] = pair.line.length
    }
  }
  return {
    months,
    line: {
      count: requirements.length,
      quota: Int32Array.from(requirements, (r) => r.quantity),
      inAll,
      family,
      from,
      until,
    },
    offer: { count: offers.length, size: Int32Array.from(offers, (o) => o.quantity) },
    pair: {
      count: pair.line.length,
      line: pair.line.done(),
      offer: pair.offer.done(),
      end: pair.end.done(),
      group: pair.group.done(),
      options: pair.options.done(),
    },
    option: { count: option.start.length, start: option.start.done(), value: option.value.done() },
    group: groups.done(),
    ...supply.done(),
  }
}

/** Requirements by what they ask of an offer: mission, family and modules. */
function settings({ requirements, missions, capabilities }: MatchProblem): Map<Setting, number[]> {
  const missionOf = new Map(missions.map((m, i) => [m.id, i]))
  const capabilityOf = new Map(capabilities.map((k) => [k.id, k]))
  const byKey = new Map<string, Setting>()
  const lines = new Map<Setting, number[]>()
  requirements.forEach((r, line) => {
    const mission = missionOf.get(r.mission)!
    const { family, modules } = capabilityOf.get(r.capability)!
    const all = [...new Set([...modules, ...missions[mission]!.modules])].sort()
    const key = JSON.stringify([mission, family, all])
    let setting = byKey.get(key)
    if (!setting) byKey.set(key, (setting = { mission, family, modules: all }))
    const list = lines.get(setting)
    if (list) list.push(line)
    else lines.set(setting, [line])
  })
  return lines
}
