import type { Day } from '../history/day.ts'
import { block, pass, type Verdict } from '../problem.ts'
import type { Standing } from './standing.ts'

export const ACTS = ['REVISE', 'AGREE', 'DECLINE', 'LEAVE', 'MILESTONE'] as const
export type Act = (typeof ACTS)[number]

/** Who acts: the code of an organisation or mission, and whether as an editor of the Secretariat. */
export interface Acting {
  readonly code: string
  readonly secretariat: boolean
}

/** What an act is about: the version of the terms. */
export interface Allowed {
  readonly version: number
}

const isOver = ({ state }: Standing): boolean => state === 'ENDED' || state === 'TERMINATED'

/** Each party speaks for itself, on the terms that wait for agreement. */
export function mayAgree(standing: Standing, { code }: Acting): Verdict<Allowed> {
  const consent = pendingFor(standing, code, 'AGREE')
  if (!consent.ok) return consent
  if (standing.pending!.agreed.includes(code)) return block('arrangement.agreed_already', {})
  return consent
}

/** Whoever is asked may decline until all have agreed; who has agreed may still change its mind. */
export const mayDecline = (standing: Standing, { code }: Acting): Verdict<Allowed> =>
  pendingFor(standing, code, 'DECLINE')

function pendingFor(standing: Standing, code: string, act: Act): Verdict<Allowed> {
  if (isOver(standing)) return block('arrangement.state', { state: standing.state, act })
  const { pending } = standing
  if (!pending) return block('arrangement.nothing_pending', { state: standing.state })
  if (![...pending.agreed, ...pending.awaiting].includes(code)) return block('arrangement.not_asked', {})
  return pass({ version: pending.version.version })
}

/** A party leaves what was agreed to; the others are told what falls away (departure.ts). */
export function mayLeave(standing: Standing, { code }: Acting): Verdict<Allowed> {
  if (!standing.agreed || isOver(standing)) return block('arrangement.state', { state: standing.state, act: 'LEAVE' })
  if (!standing.remains.parties.includes(code)) return block('arrangement.not_party', {})
  return pass({ version: standing.agreed.version.version })
}

/** Parties and the Secretariat propose other terms, which ask all again; what was agreed to holds until all have agreed. */
export function mayRevise(standing: Standing, acting: Acting): Verdict<Allowed> {
  if (isOver(standing)) return block('arrangement.state', { state: standing.state, act: 'REVISE' })
  if (!acting.secretariat && !isParty(standing, acting.code)) return block('arrangement.not_party', {})
  const newest = standing.pending ?? standing.declined ?? standing.agreed!
  return pass({ version: newest.version.version + 1 })
}

/** A party to what holds, or to what is proposed. */
export function isParty(standing: Standing, code: string): boolean {
  const { agreed, pending, declined, remains } = standing
  if (agreed && remains.parties.includes(code)) return true
  const open = pending ?? declined
  return open !== null && [...open.agreed, ...open.awaiting].includes(code)
}

/** Whoever must reach a milestone says that it was reached, or takes that back; the Secretariat may, too. */
export function mayMark(
  standing: Standing,
  acting: Acting,
  id: string,
  doneOn: Day | null,
  today: Day,
): Verdict<Allowed & { readonly party: string }> {
  if (standing.state !== 'AGREED' && standing.state !== 'IN_FORCE')
    return block('arrangement.state', { state: standing.state, act: 'MILESTONE' })
  const milestone = standing.holds.terms.milestones.find((m) => m.id === id)
  if (!milestone || standing.remains.milestones.includes(id))
    return block('arrangement.milestone_unknown', { milestone: id })
  if (!acting.secretariat && milestone.party !== acting.code)
    return block('arrangement.milestone_of_other', { milestone: id, party: milestone.party })
  if (doneOn !== null && doneOn > today) return block('arrangement.day_in_future', { on: doneOn, today })
  return pass({ version: standing.holds.version, party: milestone.party })
}

/** What the actor may do now, for buttons. Milestones are judged one by one. */
export const openActs = (standing: Standing, acting: Acting): Act[] =>
  ACTS.filter((act) => {
    if (act === 'REVISE') return mayRevise(standing, acting).ok
    if (act === 'AGREE') return mayAgree(standing, acting).ok
    if (act === 'DECLINE') return mayDecline(standing, acting).ok
    if (act === 'LEAVE') return mayLeave(standing, acting).ok
    return (
      (standing.state === 'AGREED' || standing.state === 'IN_FORCE') &&
      (acting.secretariat || standing.holds.terms.milestones.some((m) => m.party === acting.code))
    )
  })
