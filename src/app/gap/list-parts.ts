import type { GapListInput, GapListView, ListedLineView } from '../../contract/gap.ts'
import { CHANGE_KINDS, type LineChange } from '../../core/gap/edition-diff.ts'
import { inScope, type Summary } from '../../core/gap/filter.ts'
import type { GapLine } from '../../core/gap/line.ts'
import { candidatesOf } from '../../core/supply/candidates.ts'
import { pledgeOn } from '../../core/supply/standing.ts'
import type { Pledge } from '../../core/supply/pledge.ts'
import type { Ctx } from '../context.ts'
import { nameIn, type Reference } from '../reference.ts'
import type { Comparison } from './compare.ts'
import { matching } from './matching.ts'
import type { Snapshot } from './snapshot.ts'

const perSnapshot = new WeakMap<Snapshot, (line: GapLine) => readonly Pledge[]>()

/** Which of the pledges that a list counts could serve each of its lines. */
export function candidatesIn(snap: Snapshot): (line: GapLine) => readonly Pledge[] {
  let found = perSnapshot.get(snap)
  if (!found) {
    const { asOf } = snap.when
    const pledges = [...snap.pledges.values()].flatMap((facts) => pledgeOn(facts, asOf) ?? [])
    perSnapshot.set(snap, (found = candidatesOf(pledges, asOf, snap.situation.taxonomy)))
  }
  return found
}

export const summaryView = (s: Summary): GapListView['summary'] => ({
  ...s,
  gaps: [...s.gaps],
  everyMission: [...s.everyMission],
})

/** The name of a mission or a capability; a region is named by the reader's own catalogue. */
export const groupName = ({ language }: Ctx, ref: Reference, key: string): string =>
  nameIn((ref.missions.get(key) ?? ref.capabilities.get(key))?.names, language, key)

export const changeView = (change: LineChange | undefined): ListedLineView['change'] =>
  change ? { kind: change.kind, gapBefore: change.gapBefore, remarks: [...change.remarks] } : null

/** What of a comparison fits the question: the lines shown, and of those gone the ones in the same mission and kind. */
export function againstView(
  ctx: Ctx,
  ref: Reference,
  { edition, changes, gone }: Comparison,
  shown: readonly GapLine[],
  input: Partial<GapListInput>,
): NonNullable<GapListView['against']> {
  const scope = inScope(input, ref.taxonomy)
  const words = input.q ? matching(ctx, ref, input.q) : () => true
  const left = gone.filter((c) => scope(c.before!) && words(c.before!))
  const kinds = [...shown.flatMap((l) => changes.get(l.id)?.kind ?? []), ...left.map((c) => c.kind)]
  const name = (known: Reference['missions'] | Reference['capabilities'], code: string): string =>
    nameIn(known.get(code)?.names, ctx.language, code)
  return {
    number: edition.number,
    asOf: edition.asOf,
    knownAt: edition.knownAt,
    counts: Object.fromEntries(
      CHANGE_KINDS.map((kind) => [kind, kinds.filter((k) => k === kind).length]),
    ) as NonNullable<GapListView['against']>['counts'],
    gone: left.map(({ before, gapBefore }) => ({
      id: before!.id,
      mission: { code: before!.mission, name: name(ref.missions, before!.mission) },
      capability: { code: before!.capability, name: name(ref.capabilities, before!.capability) },
      unit: before!.unit,
      gapBefore,
    })),
  }
}
