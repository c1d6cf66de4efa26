import type { PlaceView } from '../../contract/match-thoughts.ts'
import { dayOfMonth } from '../../core/match/build/months.ts'
import { addDays } from '../../core/history/day.ts'
import type { MatchPackage } from '../../core/match/match-plan.ts'
import type { Ctx } from '../context.ts'
import { nameIn, type Reference } from '../reference.ts'
import type { Register } from './plan-now.ts'

/** A requirement of a problem as the gap list names it. */
export function placeView(ctx: Ctx, ref: Reference, { subjects, problem }: Register, id: string): PlaceView {
  const subject = subjects.requirements[id]!
  const unit = problem.capabilities.find((c) => c.id === subject.capability)?.unit ?? 'UNIT'
  return {
    line: subject.line,
    mission: { code: subject.mission, name: nameIn(ref.missions.get(subject.mission)?.names, ctx.language, '') },
    capability: {
      code: subject.capability,
      name: nameIn(ref.capabilities.get(subject.capability)?.names, ctx.language, subject.capability),
    },
    unit: ref.taxonomy.get(subject.capability)?.unit ?? (unit === 'PERSON' ? 'person' : 'unit'),
  }
}

/** The days of a stay in the calendar. */
export const stayView = (
  { when }: Register,
  { start, end }: Pick<MatchPackage, 'start' | 'end'>,
): { from: string; until: string } => ({
  from: dayOfMonth(when.asOf, start),
  until: addDays(dayOfMonth(when.asOf, end), -1),
})
