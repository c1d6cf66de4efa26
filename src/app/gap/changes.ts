import type { GapChangesInput, GapChangesView } from '../../contract/gap-changes.ts'
import { diffEditions, type Compared } from '../../core/gap/edition-diff.ts'
import type { ComparedLine } from '../../core/gap/edition-pairs.ts'
import { READINGS } from '../../core/gap/reading.ts'
import { addDays, earliest } from '../../core/history/day.ts'
import type { Ctx } from '../context.ts'
import { day, when, type When } from '../history/when.ts'
import { findMission } from '../mission/find-mission.ts'
import { nameIn, reference, type Reference } from '../reference.ts'
import { snapshot } from './snapshot.ts'

/** So many are told, of the total. */
const SHOWN = 100

/**
 * What changed in the public gap list since a day, that day included: the list as it stood on the day before, on what was
 * known then, beside the list of the day that is asked about, on what is known now.
 * @throws Refusal history.*, mission.unknown
 */
export async function gapChanges(ctx: Ctx, input: GapChangesInput): Promise<GapChangesView> {
  const ref = await reference(ctx.store)
  const now = when(ctx, ref, { asOf: input.asOf })
  const since = day(input.since)
  const eve = addDays(since, -1)
  const mission = input.mission === undefined ? null : findMission(ref, input.mission).code
  const then = when(ctx, ref, { asOf: earliest(now.asOf, eve), knownAt: eve })
  const [before, after] = [await listed(ctx, ref, then), await listed(ctx, ref, now)]
  const { changes } = diffEditions(before, after, 'deployed')
  const news = changes.filter(
    ({ kind, before: was, after: is }) =>
      kind !== 'UNCHANGED' && (mission === null || (is ?? was)!.mission === mission),
  )
  return {
    asOf: now.asOf,
    since,
    total: news.length,
    changes: news.slice(0, SHOWN).map(({ kind, before: was, after: is, gapBefore, gapAfter }) => {
      const line = (is ?? was)!
      return {
        line: line.id,
        kind,
        mission: {
          code: line.mission,
          name: nameIn(ref.missions.get(line.mission)?.names, ctx.language, line.mission),
        },
        capability: {
          code: line.capability,
          name: nameIn(ref.capabilities.get(line.capability)?.names, ctx.language, line.capability),
        },
        unit: line.unit,
        before: gapBefore,
        after: gapAfter,
      }
    }),
  }
}

async function listed(ctx: Ctx, ref: Reference, at: When): Promise<Compared> {
  const { lines, plans } = await snapshot(ctx.store, ref, at)
  const compared = lines.map((l): ComparedLine => ({
    id: l.id,
    mission: l.mission,
    capability: l.capability,
    unit: ref.taxonomy.get(l.capability)!.unit,
    basis: l.basis,
    required: l.requirement.quantity,
    deployed: l.deployed?.value ?? null,
    reported: l.reported?.value ?? null,
    readings: Object.fromEntries(
      READINGS.map((name) => [name, { gap: l.readings[name].gap, pledged: l.pledged[name] }]),
    ) as ComparedLine['readings'],
  }))
  const successions = [...plans.values()].flatMap(({ chain }) =>
    chain.slice(1).map(({ mission }, at) => ({ mission: chain[at]!.mission, from: mission })),
  )
  return { lines: compared, successions }
}
