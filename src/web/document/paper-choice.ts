import type { PaperRequest } from '../../contract/document.ts'
import type { PaperKind } from './search.ts'

/** A paper as a form holds it. */
export interface PaperChoice {
  readonly paper: PaperKind
  /** Number of an edition, code of a mission, key of a review, id of a run. */
  readonly of: string
  readonly part: 'pack' | 'summary'
}

/** The paper that is asked for; null while it is not said which. */
export function requestOf({ paper, of, part }: PaperChoice): PaperRequest | null {
  if (paper === 'report-2010') return { paper }
  if (of === '') return null
  if (paper === 'edition') return { paper, edition: Number(of) }
  if (paper === 'mission') return { paper, mission: of }
  if (paper === 'plan') return { paper, run: of }
  return { paper, review: of, part }
}
