import type { Day } from '../history/day.ts'

/** What a reader must know beside a figure or a line. The catalogues carry a sentence for each code. */
export interface RemarkParams {
  'figure.carried': { from: string; on: Day }
  'figure.derived': Record<string, never>
  'figure.disputed': { values: string; chosen: number }
  'figure.headline': { author: string; reason: string }
  'figure.headline_by_secretariat': { reason: string }
  'figure.mixed_days': Record<string, never>
  'figure.old': { on: Day; days: number }
  'figure.other_unit': { value: number; unit: string; on: Day; capability: string }
  'figure.unverified': Record<string, never>
  'gap.report_differs': { value: number; on: Day }
  'gap.reported': { on: Day }
  'mission.closing': { expiry: Day }
  'mission.expired': { expiry: Day }
  'requirement.ceiling': Record<string, never>
  'requirement.additional': Record<string, never>
  'requirement.carried': { from: string }
  'requirement.no_figure': Record<string, never>
  'requirement.unverified': Record<string, never>
}
export type RemarkCode = keyof RemarkParams
export type Remark<C extends RemarkCode = RemarkCode> = {
  [K in C]: { readonly code: K; readonly params: RemarkParams[K] }
}[C]

export const remark = <C extends RemarkCode>(code: C, params: RemarkParams[C]): Remark => ({ code, params }) as Remark
