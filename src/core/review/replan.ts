import type { Day } from '../history/day.ts'
import type { EventKind } from '../mission/mission.ts'
import type { PlannedReview } from './plan.ts'

/** How a mission's review changed between two plans, and which decision of the Council did it. */
export type Replanned =
  | { readonly mission: string; readonly change: 'ADDED'; readonly to: PlannedReview; readonly by: Cause }
  | { readonly mission: string; readonly change: 'CANCELLED'; readonly from: PlannedReview }
  | {
      readonly mission: string
      readonly change: 'MOVED' | 'UNPLACED' | 'PLACED' | 'EXPIRY'
      readonly from: PlannedReview
      readonly to: PlannedReview
      /** null where no decision moved it, but a programme of work or another review. */
      readonly by: Cause | null
    }

/** A decision that changed when a review is due. */
export interface Cause {
  readonly resolution: string
  readonly kind: EventKind
  readonly adopted: Day
}

const day = (review: PlannedReview): Day | null => (review.proposed.ok ? review.proposed.value : null)

const causeOf = ({ event: { resolution, kind, adopted } }: PlannedReview): Cause => ({ resolution, kind, adopted })

/** What changed from one plan to a later one, by mission: the notices to be sent. Equal plans give nothing. */
export function replanned(before: readonly PlannedReview[], after: readonly PlannedReview[]): Replanned[] {
  const old = new Map(before.map((r) => [r.mission, r]))
  const next = new Map(after.map((r) => [r.mission, r]))
  const changes: Replanned[] = []
  for (const to of after) {
    const from = old.get(to.mission)
    if (!from) {
      changes.push({ mission: to.mission, change: 'ADDED', to, by: causeOf(to) })
      continue
    }
    const [was, is] = [day(from), day(to)]
    if (was === is && from.expiry === to.expiry) continue
    const by = from.event.id === to.event.id ? null : causeOf(to)
    const change = was === is ? 'EXPIRY' : is === null ? 'UNPLACED' : was === null ? 'PLACED' : 'MOVED'
    changes.push({ mission: to.mission, change, from, to, by })
  }
  for (const from of before)
    if (!next.has(from.mission)) changes.push({ mission: from.mission, change: 'CANCELLED', from })
  return changes.toSorted((a, b) => (a.mission < b.mission ? -1 : a.mission > b.mission ? 1 : 0))
}
