import type { Change } from '../change.ts'
import type { EquipmentLot, MatchCourse, MatchFund, MatchOffer } from '../problem.ts'

/** What somebody could do about a gap: ids, figures and months; `to` is what the figure would have to be. */
export interface StepParams {
  RAISE_READINESS: { offer: string; have: number; to: number }
  LIFT_CAVEAT: { offer: string; mission: string }
  GAIN_CONSENT: { mission: string; state: string }
  ADD_LANGUAGE: { offer: string; language: string }
  SUIT_ENVIRONMENT: { offer: string; mission: string }
  OFFER_FEWER: { offer: string; have: number; to: number }
  OFFER_EARLIER: { offer: string; have: number; to: number }
  OFFER_LONGER: { offer: string; have: number; to: number }
  SELF_FUND: { offer: string }
  ADD_TO_LOT: { lot: string; type: string; more: number }
  OPEN_LOT: { lot: string; group: string }
  LIFT_LOT_CAVEAT: { lot: string; mission: string }
  LOT_EARLIER: { lot: string; have: number; to: number }
  ANOTHER_LOT: { type: string; quantity: number; group: string; by: number }
  ADD_SEATS: { course: string; module: string; more: number }
  OPEN_COURSE: { course: string; group: string }
  TEACH_IN: { course: string; language: string }
  COURSE_EARLIER: { course: string; have: number; to: number }
  ANOTHER_COURSE: { module: string; seats: number; group: string; by: number }
  ADD_TO_FUND: { fund: string; more: number }
  WIDEN_FUND: { fund: string; kinds: string; mission: string; group: string; family: string }
  ANOTHER_FUND: { kinds: string; amount: number; mission: string; group: string }
  /** One more offer with the properties of one that is used elsewhere. */
  ANOTHER_OFFER: { offer: string; capability: string; count: number }
  /** An offer that nobody has made: ready, equipped, trained and paid for by who sends it. */
  NEW_OFFER: { capability: string; quantity: number; from: number; until: number; count: number }
}
export type StepCode = keyof StepParams
export type Step = {
  [K in StepCode]: {
    readonly code: K
    readonly params: Readonly<StepParams[K]>
    readonly changes: readonly Change[]
  }
}[StepCode]

export const step = <C extends StepCode>(code: C, params: StepParams[C], ...changes: readonly Change[]): Step =>
  ({ code, params, changes }) as unknown as Step

export const setOffer = (id: string, set: Partial<MatchOffer>): Change => ({ change: 'CHANGE_OFFER', id, set })
export const setLot = (id: string, set: Partial<EquipmentLot>): Change => ({ change: 'CHANGE_LOT', id, set })
export const setCourse = (id: string, set: Partial<MatchCourse>): Change => ({ change: 'CHANGE_COURSE', id, set })
export const setFund = (id: string, set: Partial<MatchFund>): Change => ({ change: 'CHANGE_FUND', id, set })

/** An id that no row has, nor with a part behind a point. */
export function freshId(rows: readonly { readonly id: string }[], stem: string): string {
  for (let n = 1; ; n += 1) {
    const id = `${stem}-${n}`
    if (!rows.some((row) => row.id === id || row.id.startsWith(`${id}.`))) return id
  }
}
