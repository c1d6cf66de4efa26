/** Why a row of an imported file could not be taken; shown with a remedy, and kept with the row in quarantine. */
export interface RowProblemParams {
  'row.columns_missing': { columns: string }
  'row.contributor_unknown': { contributor: string; nearest: string }
  'row.coordinate_invalid': { latitude: string; longitude: string }
  'row.date_invalid': { value: string }
  'row.day_future': { value: string }
  'row.duplicate': { line: number }
  'row.mission_unknown': { mission: string; nearest: string }
  'row.number_invalid': { column: string; value: string }
  'row.nothing_given': Record<string, never>
  'row.text_invalid': { column: string }
  'row.total_differs': { sum: number; total: number }
}
export type RowProblemCode = keyof RowProblemParams
export type RowProblem<C extends RowProblemCode = RowProblemCode> = {
  [K in C]: { readonly code: K; readonly params: RowProblemParams[K] }
}[C]

export type RowVerdict<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: RowProblem }

export const accept = <T>(value: T): RowVerdict<T> => ({ ok: true, value })
export const reject = <C extends RowProblemCode>(code: C, params: RowProblemParams[C]): RowVerdict<never> => ({
  ok: false,
  problem: { code, params } as RowProblem,
})
