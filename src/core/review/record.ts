import type { Visibility } from '../access/visibility.ts'
import { block, pass, type Verdict } from '../problem.ts'

/** What is put down at a review: who said or offered what, who may give, what was decided, who was there. */
export const RECORD_KINDS = ['STATEMENT', 'OFFER', 'DONOR', 'DECISION', 'ATTENDANCE', 'WITHDRAWAL'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

export interface Recorded {
  readonly key: string
  readonly kind: RecordKind
  readonly withdraws: string | null
  readonly visibility: Visibility
}

/** Records that stand: neither withdrawn nor withdrawals themselves, in their order. */
export function standing<R extends Recorded>(records: readonly R[]): R[] {
  const gone = new Set(records.map((r) => r.withdraws))
  return records.filter((r) => r.kind !== 'WITHDRAWAL' && !gone.has(r.key))
}

/** Who puts something down, and for whom. */
export interface Recorder {
  readonly code: string
  /** The Secretariat and the Group put down what anyone says; others what they say themselves. */
  readonly keeps: boolean
}

/**
 * True where a record may be made: an organisation speaks for itself, and only the keepers of the review say what was
 * decided, who was there and who may give. What a speaker alone may see, the speaker puts down.
 */
export function mayRecord(
  { code, keeps }: Recorder,
  draft: { kind: RecordKind; organisation: string | null; visibility: Visibility },
): Verdict<true> {
  const own = draft.organisation === code
  if (!keeps && !(own && (draft.kind === 'STATEMENT' || draft.kind === 'OFFER')))
    return block('review.speaks_for_other', { organisation: draft.organisation ?? '' })
  if (draft.visibility === 'PRIVATE' && !own) return block('review.private_of_other', {})
  return pass(true)
}
