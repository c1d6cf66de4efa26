import { refuse, Refusal } from '../../core/problem.ts'
import { withIds, type Caveat } from '../../core/supply/caveat.ts'
import { checkTerms, type TermsFrame } from '../../core/supply/check-terms.ts'
import type { Terms, TermsDraft } from '../../core/supply/terms.ts'
import type { Ctx } from '../context.ts'
import { nearest } from '../nearest.ts'
import type { Reference } from '../reference.ts'

/**
 * Terms as handed in, checked by the rule and against the missions and capabilities that there are.
 * `before`: caveats of the version before, which keep their ids and days.
 * @throws Refusal with the first thing that is wrong; mission.unknown, capability.unknown
 */
export function readTerms(
  ctx: Ctx,
  ref: Reference,
  draft: TermsDraft,
  frame: TermsFrame,
  before: readonly Caveat[] = [],
): Terms {
  const verdict = checkTerms(draft, frame)
  if (!verdict.ok) throw new Refusal(verdict.problems[0]!.problem)
  const { terms } = verdict
  for (const code of [terms.mission, ...terms.earmarks.map((e) => e.mission)]) if (code) knownMission(ref, code)
  for (const { capability } of terms.earmarks) if (capability) knownCapability(ref, capability)
  return { ...terms, caveats: withIds(terms.caveats, before, ctx.newId) }
}

export function knownMission(ref: Reference, mission: string): void {
  if (!ref.missions.has(mission)) refuse('mission.unknown', { mission, nearest: nearest(mission, ref.missions.keys()) })
}

export function knownCapability(ref: Reference, capability: string): void {
  if (!ref.capabilities.has(capability))
    refuse('capability.unknown', { capability, nearest: nearest(capability, ref.capabilities.keys()) })
}
