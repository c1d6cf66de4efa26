/** What a plan breaks, as data: the words are in the catalogues under `breach.<code>`. */

type At = { readonly requirement: string; readonly offer: string }
type Months = At & { readonly expected: number; readonly found: number }

/** Parameters of every breach, by code. */
export interface BreachParams {
  'plan.problem': { expected: string; found: string }
  'plan.objective': { expected: number; found: number }
  'plan.bound': { expected: number; found: number }
  'plan.status': { expected: number; found: number }
  'requirement.unknown': At
  'offer.unknown': At
  'lot.unknown': At & { lot: string }
  'course.unknown': At & { course: string }
  'fund.unknown': At & { fund: string }
  capability: At & { expected: string; found: string }
  readiness: Months
  caveat: At & { mission: string }
  consent: At & { state: string; mission: string }
  language: At & { expected: string; found: string }
  environment: At & { mission: string }
  'stay.early': Months
  'stay.step': Months
  'stay.end': Months
  'stay.short': Months
  'equipment.missing': At & { type: string; expected: number }
  'equipment.twice': At & { type: string; found: number }
  'equipment.unasked': At & { lot: string; type: string }
  'lot.recipient': At & { lot: string; group: string }
  'lot.caveat': At & { lot: string; mission: string }
  'lot.late': Months & { lot: string }
  'training.missing': At & { module: string }
  'training.twice': At & { module: string; found: number }
  'training.unasked': At & { course: string; module: string }
  'course.recipient': At & { course: string; group: string }
  'course.language': At & { course: string; expected: string; found: string }
  'course.late': Months & { course: string }
  'cost.paid': At & { kind: string; expected: number; found: number }
  'fund.kind': At & { fund: string; kind: string }
  'fund.recipient': At & { fund: string; group: string }
  'fund.mission': At & { fund: string; mission: string }
  'fund.family': At & { fund: string; family: string }
  /** A package that had to stand is not in the plan as it was. */
  'package.lost': At
  'offer.twice': At & { first: string }
  'quota.month': { requirement: string; month: number; expected: number; found: number }
  'quota.persons': { requirement: string; expected: number; found: number }
  'lot.exceeded': { lot: string; expected: number; found: number }
  'seats.exceeded': { course: string; expected: number; found: number }
  'fund.exceeded': { fund: string; expected: number; found: number }
}

export type BreachCode = keyof BreachParams

/** One rule that a plan breaks, with what was expected and what was found. */
export type Breach<C extends BreachCode = BreachCode> = {
  [K in C]: { readonly code: K; readonly params: BreachParams[K] }
}[C]

export const breach = <C extends BreachCode>(code: C, params: BreachParams[C]): Breach =>
  ({ code, params }) as unknown as Breach
