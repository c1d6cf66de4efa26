import type { EditionContent, EditionLine } from '../../contract/edition.ts'
import { diffEditions, type EditionDiff, type LineChange } from '../../core/gap/edition-diff.ts'
import type { ComparedLine, Succession } from '../../core/gap/edition-pairs.ts'
import type { GapLine } from '../../core/gap/line.ts'
import type { ReadingName } from '../../core/gap/reading.ts'
import type { Ctx } from '../context.ts'
import type { Reference } from '../reference.ts'
import { findEdition } from './edition/find-edition.ts'
import type { Snapshot } from './snapshot.ts'

/** The list of a day beside an edition. */
export interface Comparison {
  readonly edition: EditionContent
  readonly diff: EditionDiff
  /** By id of the list's line; lines that the edition's filter leaves out have none. */
  readonly changes: ReadonlyMap<string, LineChange>
  /** Lines of the edition that the list no longer has. */
  readonly gone: readonly LineChange[]
}

const perSnapshot = new WeakMap<Snapshot, Map<string, Comparison>>()

/**
 * What changed from an edition to the list of a day, under the filter of the edition.
 * @throws Refusal edition.unknown, edition.damaged
 */
export async function compareWith(
  ctx: Ctx,
  ref: Reference,
  snap: Snapshot,
  number: number,
  reading: ReadingName,
): Promise<Comparison> {
  let kept = perSnapshot.get(snap)
  if (!kept) perSnapshot.set(snap, (kept = new Map()))
  const key = `${number} ${reading}`
  const known = kept.get(key)
  if (known) return known
  const { content } = await findEdition(ctx, number)
  const { missions, domains } = content.filter
  const lines = snap.lines.filter(
    (l) =>
      (missions.length === 0 || missions.includes(l.mission)) &&
      (domains.length === 0 || domains.includes(ref.taxonomy.get(l.capability)!.domain)),
  )
  const before = { lines: content.lines.map(asPublished), successions: content.successions }
  const now = { lines: lines.map((l) => asListed(l, ref)), successions: successionsOf(snap, lines) }
  const diff = diffEditions(before, now, reading)
  const made = {
    edition: content,
    diff,
    changes: new Map(diff.changes.flatMap((c) => (c.after ? [[c.after.id, c] as const] : []))),
    gone: diff.changes.filter((c) => c.after === null),
  }
  kept.set(key, made)
  return made
}

const asPublished = (l: EditionLine): ComparedLine => ({
  id: l.id,
  mission: l.mission.code,
  capability: l.capability.code,
  unit: l.capability.unit,
  basis: l.basis,
  required: l.required.value,
  deployed: l.deployed?.value ?? null,
  reported: l.reported?.value ?? null,
  readings: l.readings,
})

const asListed = (l: GapLine, { taxonomy }: Reference): ComparedLine => {
  const of = (name: ReadingName) => ({ gap: l.readings[name].gap, pledged: l.pledged[name] })
  return {
    id: l.id,
    mission: l.mission,
    capability: l.capability,
    unit: taxonomy.get(l.capability)!.unit,
    basis: l.basis,
    required: l.requirement.quantity,
    deployed: l.deployed?.value ?? null,
    reported: l.reported?.value ?? null,
    readings: { deployed: of('deployed'), verified: of('verified'), all: of('all') },
  }
}

function successionsOf(snap: Snapshot, lines: readonly GapLine[]): Succession[] {
  return [...new Set(lines.map((l) => l.mission))].flatMap((mission) => {
    const chain = snap.plans.get(mission)!.chain.map((a) => a.mission)
    return chain.slice(1).map((from, at) => ({ mission: chain[at]!, from }))
  })
}
