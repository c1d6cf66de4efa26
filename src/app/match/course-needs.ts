import type { CourseNeedsView } from '../../contract/match-thoughts.ts'
import { courseNeeds } from '../../core/match/build/course-needs.ts'
import type { Ctx } from '../context.ts'
import { nameIn, reference } from '../reference.ts'
import { placeView } from './place-view.ts'
import { registerNow } from './plan-now.ts'

/**
 * Courses that open requirements ask for on a day, by module, mission and working language.
 * @throws Refusal history.*, access.sign_in_needed
 */
export async function listCourseNeeds(
  ctx: Ctx,
  input: { asOf?: string | undefined; knownAt?: string | undefined },
): Promise<CourseNeedsView> {
  const now = await registerNow(ctx, input)
  const ref = await reference(ctx.store)
  const quantities = new Map(now.problem.requirements.map((r) => [r.id, r.quantity]))
  return {
    asOf: now.when.asOf,
    knownAt: now.when.knownAt,
    exercise: now.exercise,
    assumptions: now.assumptions.version,
    needs: courseNeeds(now.problem).map(({ module, mission, language, requirements, places }) => ({
      module,
      mission: { code: mission, name: nameIn(ref.missions.get(mission)?.names, ctx.language, mission) },
      language,
      places,
      requirements: requirements.map((id) => ({ ...placeView(ctx, ref, now, id), open: quantities.get(id) ?? 0 })),
    })),
  }
}
