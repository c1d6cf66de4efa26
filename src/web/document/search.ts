/** The paper that is to be issued, as other rooms name it. */
export interface IssueSearch {
  paper?: PaperKind
  /** Number of an edition, code of a mission, key of a review, id of a run. */
  of?: string
  part?: 'pack' | 'summary'
}

export const PAPER_KINDS = ['edition', 'mission', 'review', 'plan', 'report-2010'] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

export function issueSearch(raw: Record<string, unknown>): IssueSearch {
  const paper = PAPER_KINDS.find((kind) => kind === raw.paper)
  // An address may hold the number of an edition as a number.
  const of = typeof raw.of === 'string' || typeof raw.of === 'number' ? String(raw.of) : ''
  const part = (['pack', 'summary'] as const).find((one) => one === raw.part)
  return { ...(paper && { paper }), ...(of && { of }), ...(part && { part }) }
}
