import type { Day } from '../history/day.ts'
import type { Caveat, CaveatCode } from './caveat.ts'
import type { PledgeFacts } from './facts.ts'
import type { Standing } from './standing.ts'

/** What somebody must look at. The catalogues carry a sentence for each code. */
export interface AlertParams {
  caveat_late: { caveat: string; code: CaveatCode; on: Day }
  readiness_lost: { declared: string; effective: string; cause: string; on: Day }
  renewal_due: { due: Day }
  renewal_grace: { due: Day; until: Day }
  lapsed: { due: Day }
}
export type AlertCode = keyof AlertParams
export type Alert<C extends AlertCode = AlertCode> = {
  [K in C]: { readonly code: K; readonly params: AlertParams[K] }
}[C]

/** How a caveat was decided, and when; null while nobody has. */
export interface CaveatDecision {
  readonly result: 'ACCEPTED' | 'REFUSED'
  readonly on: Day
}

export function decisionOn(facts: PledgeFacts, caveat: string, asOf: Day): CaveatDecision | null {
  const event = facts.events.findLast((e) => e.kind === 'CAVEAT_DECISION' && e.caveat === caveat && e.on <= asOf)
  return event ? { result: event.result as CaveatDecision['result'], on: event.on } : null
}

/**
 * Caveats that were declared after acceptance and are not yet decided: those that did not stand in the terms when the
 * pledge was accepted last. After deployment no caveat holds beyond those accepted at the outset.
 */
export function lateCaveats(facts: PledgeFacts, { asOf, terms }: Standing): Caveat[] {
  const accepted = facts.events.findLast((e) => e.state === 'ACCEPTED' && e.on <= asOf)
  if (!accepted || !terms) return []
  const stood = facts.terms.findLast((t) => t.change < accepted.change)?.terms.caveats ?? []
  return terms.terms.caveats.filter(
    (caveat) => !stood.some(({ id }) => id === caveat.id) && decisionOn(facts, caveat.id, asOf) === null,
  )
}

/** What is to be looked at on the day of a standing; nothing of a pledge that is over, or that nobody keeps here. */
export function alertsOn(facts: PledgeFacts, standing: Standing): Alert[] {
  if (!facts.kept || ['ENDED', 'WITHDRAWN', 'DECLINED'].includes(standing.state)) return []
  const { readiness, renewal } = standing
  const alerts: Alert[] = lateCaveats(facts, standing).map(({ id, code, declaredOn }) => ({
    code: 'caveat_late',
    params: { caveat: id, code, on: declaredOn },
  }))
  if (readiness.lost)
    alerts.push({
      code: 'readiness_lost',
      params: {
        declared: readiness.declared!,
        effective: readiness.effective!,
        cause: readiness.lost.cause,
        on: readiness.lost.on,
      },
    })
  const { due, graceUntil } = renewal
  if (renewal.status === 'NOTICE') alerts.push({ code: 'renewal_due', params: { due: due! } })
  if (renewal.status === 'GRACE') alerts.push({ code: 'renewal_grace', params: { due: due!, until: graceUntil! } })
  if (standing.lapsedByRule) alerts.push({ code: 'lapsed', params: { due: due! } })
  return alerts
}
