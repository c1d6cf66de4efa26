import type { RequirementPageView } from '../../contract/requirement.ts'
import { versionOf } from '../../store/history/versions.ts'
import { requirementSubject, requirementVersions } from '../../store/requirement/versions.ts'
import type { Ctx } from '../context.ts'
import { reference } from '../reference.ts'
import { sourceViews } from '../source-view.ts'
import { standingRequirement } from './find.ts'
import { requirementView, versionView } from './view.ts'

/**
 * One requirement with all its versions: what each said, who wrote it when, and why.
 * @throws Refusal requirement.unknown
 */
export async function showRequirement(ctx: Ctx, input: { requirement: string }): Promise<RequirementPageView> {
  const { db } = ctx.store
  // The version first: whoever writes in between is met by the version that was read.
  const version = await versionOf(db, requirementSubject(input.requirement))
  const ref = await reference(ctx.store)
  const last = await standingRequirement(db, input.requirement)
  const versions = await requirementVersions(db, input.requirement)
  const cited = versions.flatMap((v) => [v.source, ...v.standards.map((s) => s.source)])
  return {
    ...requirementView(ctx, ref, last),
    version,
    versions: versions.map(versionView),
    sources: sourceViews(ref, cited),
  }
}
