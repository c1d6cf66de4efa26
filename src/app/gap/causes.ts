import type { CauseListView, CausePageView, CauseView } from '../../contract/requirement.ts'
import { causeIndex, causesOf, EVERY_MISSION } from '../../core/gap/cause.ts'
import { lineage } from '../../core/mission/mandate.ts'
import { refuse } from '../../core/problem.ts'
import { versionOf } from '../../store/history/versions.ts'
import { mandateEvents } from '../../store/mission/events.ts'
import { causes, causeSubject, type CauseRow } from '../../store/requirement/causes.ts'
import type { Ctx } from '../context.ts'
import { when } from '../history/when.ts'
import { findMission } from '../mission/find-mission.ts'
import { reference, type Reference } from '../reference.ts'
import { capabilityOf } from '../requirement/line-of.ts'
import { sourceView } from '../source-view.ts'

/**
 * Causes and impacts named for gaps, as they hold on a day: of a mission with those that it succeeded and of all
 * missions, of a capability and what it stands under.
 * @throws Refusal mission.unknown, capability.unknown, history.*
 */
export async function listCauses(
  ctx: Ctx,
  input: {
    mission?: string | undefined
    capability?: string | undefined
    asOf?: string | undefined
    knownAt?: string | undefined
  },
): Promise<CauseListView> {
  const ref = await reference(ctx.store)
  const { asOf, knownAt, before } = when(ctx, ref, input)
  const known = await causes(ctx.store.db, before)
  const mission = input.mission === undefined ? null : findMission(ref, input.mission).code
  const capability = input.capability === undefined ? null : capabilityOf(ref, input.capability)
  const chain =
    mission === null
      ? [...new Set(known.map((c) => c.mission))].map((m) => ({ mission: m, until: null }))
      : lineage(mission, await mandateEvents(ctx.store.db, before), asOf)
  const wanted = capability === null ? [...new Set(known.map((c) => c.capability))] : [capability]
  const index = causeIndex(known, ref.taxonomy)
  const found = new Set(wanted.flatMap((c) => causesOf(index, chain, c, asOf)))
  const holds = known.filter((c) => found.has(c) && (mission !== EVERY_MISSION || c.mission === EVERY_MISSION))
  return { asOf, knownAt, causes: holds.map((c) => causeView(ref, c)) }
}

/** @throws Refusal cause.unknown: never named, or withdrawn */
export async function showCause(ctx: Ctx, input: { cause: string }): Promise<CausePageView> {
  const version = await versionOf(ctx.store.db, causeSubject(input.cause))
  const [found] = await causes(ctx.store.db, null, input.cause)
  if (!found) return refuse('cause.unknown', { cause: input.cause })
  return { ...causeView(await reference(ctx.store), found), version }
}

export const causeView = (ref: Reference, c: CauseRow): CauseView => ({
  key: c.key,
  kind: c.kind,
  code: c.code,
  mission: c.mission,
  capability: c.capability,
  evidence: c.evidence,
  from: c.from,
  until: c.until,
  source: sourceView(ref, c.source),
  verified: c.verified,
  verifiedNote: c.verifiedNote,
  knownFrom: c.knownFrom,
  knownBasis: c.knownBasis,
  ledgerSeq: c.seq,
})
