import type { Day } from '../history/day.ts'
import { block, pass, type Verdict } from '../problem.ts'
import { lateCaveats } from './alerts.ts'
import { FIRST_DAY } from './check-terms.ts'
import { VISITS, type PledgeFacts, type Visit } from './facts.ts'
import type { Party } from './steps.ts'
import {
  isReadiness,
  LEVELS,
  RANK_FOR_SELECTION,
  rankOf,
  READINESS,
  readinessOn,
  schemeOf,
  type Readiness,
} from './readiness.ts'
import { RENEWABLE } from './renewal.ts'
import type { Standing } from './standing.ts'

/** Whoever is none of `by` may not do it. */
function allowed(parties: readonly Party[], by: readonly Party[], act: string): Verdict<null> {
  return parties.some((party) => by.includes(party))
    ? pass(null)
    : block('pledge.act_not_yours', { act, by: by.join(', ') })
}

function dated(on: Day, today: Day): Verdict<null> {
  if (on > today) return block('pledge.day_in_future', { on, today })
  return on < FIRST_DAY ? block('pledge.day_implausible', { field: 'on', value: on, first: FIRST_DAY }) : pass(null)
}

/** Registered, and not yet at its end: levels, visits and changes are told of such pledges. */
function registered({ state }: Standing, act: string): Verdict<null> {
  if (state === 'DEPLOYED' || RENEWABLE.some((one) => one === state)) return pass(null)
  if (state === 'DRAFT' || state === 'ANNOUNCED') return block('pledge.not_registered', { step: act, state })
  return block('pledge.closed', { state, step: act })
}

function first(...verdicts: readonly Verdict<unknown>[]): Verdict<null> {
  for (const verdict of verdicts) if (!verdict.ok) return verdict
  return pass(null)
}

/**
 * May this level be declared? The Secretariat declares it. PCRS level 2 needs a positive AAV newer than the unit's last
 * material change; level 3 and RDL need level 2 first (force generation manual 2021.05). UNSAS allowed direct entry
 * (terms of reference of its rapid deployment level).
 */
export function judgeReadiness(
  facts: PledgeFacts,
  now: Standing,
  { readiness, on }: { readonly readiness: string; readonly on: Day },
  parties: readonly Party[],
): Verdict<Readiness> {
  const may = first(allowed(parties, ['SECRETARIAT'], 'READINESS'), registered(now, 'READINESS'), dated(on, now.asOf))
  if (!may.ok) return may
  if (facts.scheme === null) return block('pledge.scheme_missing', {})
  const inScheme = READINESS.filter((level) => schemeOf(level) === facts.scheme)
  if (!isReadiness(readiness) || !inScheme.includes(readiness))
    return block('pledge.level_unknown', { level: readiness.slice(0, 80), allowed: inScheme.join(', ') })
  const last = now.readiness.declaredOn
  if (last !== null && on < last) return block('pledge.step_before_last', { on, last })
  if (facts.scheme !== 'PCRS') return pass(readiness)
  const backed = rankOf(readiness) < RANK_FOR_SELECTION ? pass(null) : visited(facts, readiness, on)
  if (!backed.ok) return backed
  const level = readinessOn(facts, on).effective
  if (rankOf(readiness) > RANK_FOR_SELECTION && (level === null || rankOf(level) < RANK_FOR_SELECTION))
    return block('pledge.level_needs_second', { level: readiness, now: level ?? '–' })
  return pass(readiness)
}

/** A positive assessment and advisory visit, newer than the last material change. */
function visited({ events }: PledgeFacts, level: Readiness, on: Day): Verdict<null> {
  const visit = events.findLast((e) => e.visit === 'AAV' && e.on <= on)
  if (!visit) return block('pledge.visit_missing', { level })
  if (visit.result !== 'POSITIVE') return block('pledge.visit_negative', { level, on: visit.on })
  const change = events.findLast((e) => e.kind === 'MATERIAL_CHANGE' && e.on <= on)
  return change && change.on >= visit.on
    ? block('pledge.visit_old', { level, visited: visit.on, changed: change.on })
    : pass(null)
}

/** May this visit be put down? The Secretariat does so, with its result. */
export function judgeVisit(
  now: Standing,
  draft: { readonly visit: string; readonly result: string; readonly on: Day },
  parties: readonly Party[],
): Verdict<{ visit: Visit; result: 'POSITIVE' | 'NEGATIVE' }> {
  const may = first(allowed(parties, ['SECRETARIAT'], 'VISIT'), registered(now, 'VISIT'), dated(draft.on, now.asOf))
  if (!may.ok) return may
  const visit = VISITS.find((one) => one === draft.visit)
  if (!visit) return block('pledge.visit_unknown', { visit: draft.visit.slice(0, 80), allowed: VISITS.join(', ') })
  const { result } = draft
  return result === 'POSITIVE' || result === 'NEGATIVE'
    ? pass({ visit, result })
    : block('pledge.result_unknown', { result: result.slice(0, 80), allowed: 'POSITIVE, NEGATIVE' })
}

/** May a material change of the unit be put down? Its owner or the Secretariat does so. */
export function judgeChange(now: Standing, on: Day, parties: readonly Party[]): Verdict<null> {
  return first(
    allowed(parties, ['OWNER', 'SECRETARIAT'], 'MATERIAL_CHANGE'),
    registered(now, 'MATERIAL_CHANGE'),
    dated(on, now.asOf),
  )
}

/** May the Secretariat decide this caveat? Only one that was declared after acceptance and is not yet decided. */
export function judgeCaveatDecision(
  facts: PledgeFacts,
  now: Standing,
  draft: { readonly caveat: string; readonly result: string },
  parties: readonly Party[],
): Verdict<'ACCEPTED' | 'REFUSED'> {
  const may = allowed(parties, ['SECRETARIAT'], 'CAVEAT_DECISION')
  if (!may.ok) return may
  const { caveat, result } = draft
  if (!lateCaveats(facts, now).some((late) => late.id === caveat))
    return block('pledge.caveat_not_open', { caveat: caveat.slice(0, 80) })
  return result === 'ACCEPTED' || result === 'REFUSED'
    ? pass(result)
    : block('pledge.result_unknown', { result: result.slice(0, 80), allowed: 'ACCEPTED, REFUSED' })
}

/** May its owner renew it today? From the notice until the end of the grace. */
export function judgeRenewal(facts: PledgeFacts, now: Standing, parties: readonly Party[]): Verdict<null> {
  const may = allowed(parties, ['OWNER'], 'RENEW')
  if (!may.ok) return may
  if (!facts.kept) return block('pledge.not_kept', {})
  const { status, noticeFrom } = now.renewal
  if (status === 'NOTICE' || status === 'GRACE') return pass(null)
  if (status === 'FRESH') return block('pledge.renewal_early', { from: noticeFrom! })
  if (status === 'LAPSED') return block('pledge.lapsed', { step: 'RENEW' })
  return block('pledge.renewal_none', { state: now.state })
}

/** May its owner change the terms? Not of what is over, nor hide from the Secretariat what is registered there. */
export function judgeRevision(
  facts: PledgeFacts,
  now: Standing,
  visibility: string | null,
  parties: readonly Party[],
): Verdict<null> {
  const may = allowed(parties, ['OWNER'], 'REVISE')
  if (!may.ok) return may
  if (!facts.kept) return block('pledge.not_kept', {})
  if (['ENDED', 'WITHDRAWN', 'DECLINED'].includes(now.state))
    return block('pledge.closed', { state: now.state, step: 'REVISE' })
  return visibility === 'PRIVATE' && now.steps.length > 0 ? block('pledge.private_registered', {}) : pass(null)
}

/** The levels of a pledge's scheme. */
export const levelsOf = (facts: Pick<PledgeFacts, 'scheme'>): readonly Readiness[] =>
  facts.scheme === null ? [] : LEVELS[facts.scheme].map((level) => `${facts.scheme}:${level}` as Readiness)
