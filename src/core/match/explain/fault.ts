/** What each rule of a package says of an offer that fails it: figures, ids and months (contract, "Hard rules"). */
export interface FaultParams {
  CAPABILITY: { have: string; need: string }
  READINESS: { have: number; need: number }
  CAVEAT: { mission: string }
  CONSENT: { mission: string; state: string }
  LANGUAGE: { need: string }
  ENVIRONMENT: { mission: string }
  /** More persons than are asked for. */
  SIZE: { have: number; need: number }
  /** `first` is the first month possible with the lead time, `end` the month after the last. */
  STAY: { have: number; need: number; short: number; from: number; lead: number; first: number; end: number }
  LOT_NONE: { type: string; quantity: number }
  LOT_QUANTITY: { lot: string; type: string; have: number; need: number }
  LOT_RECIPIENT: { lot: string; type: string; group: string; quantity: number }
  LOT_CAVEAT: { lot: string; type: string; mission: string; quantity: number }
  /** In the mission from month `have`, while the last possible start is `need`. */
  LOT_LATE: { lot: string; type: string; have: number; need: number; quantity: number }
  COURSE_NONE: { module: string; seats: number }
  COURSE_SEATS: { course: string; module: string; have: number; need: number }
  COURSE_RECIPIENT: { course: string; module: string; group: string; seats: number }
  COURSE_LANGUAGE: { course: string; module: string; seats: number }
  COURSE_LATE: { course: string; module: string; have: number; need: number; seats: number }
  FUND_NONE: { kinds: string; need: number }
  FUND_SHORT: { kinds: string; have: number; need: number; more: number }
  /** The best that it could add to the objective is no gain. */
  WORTH: { gain: number; cost: number; value: number }
}
export type FaultCode = keyof FaultParams
export type Fault = { [K in FaultCode]: { readonly code: K; readonly params: Readonly<FaultParams[K]> } }[FaultCode]

export const fault = <C extends FaultCode>(code: C, params: FaultParams[C]): Fault => ({ code, params }) as Fault
