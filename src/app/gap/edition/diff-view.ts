import type { EditionContent, EditionDiffView, EditionLine, LineChangeView } from '../../../contract/edition.ts'
import { diffEditions, type Compared, type LineChange } from '../../../core/gap/edition-diff.ts'
import type { ComparedLine } from '../../../core/gap/edition-pairs.ts'
import type { ReadingName } from '../../../core/gap/reading.ts'
import type { Ctx } from '../../context.ts'
import { nameIn } from '../../reference.ts'

/** One of two lists that are compared: an edition, or (without a number) the list of today or of a draft. */
export type Side = Pick<EditionContent, 'asOf' | 'knownAt' | 'filter' | 'lines' | 'successions' | 'names'> & {
  readonly number: number | null
  readonly publishedAt: string | null
}

const comparedLine = (l: EditionLine): ComparedLine => ({
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

const compared = ({ lines, successions }: Side): Compared => ({ lines: lines.map(comparedLine), successions })

/** Two lists side by side, names in the reader's language. */
export function diffView(ctx: Ctx, before: Side, after: Side, reading: ReadingName): EditionDiffView {
  const diff = diffEditions(compared(before), compared(after), reading)
  const lines = (side: Side): Map<string, EditionLine> => new Map(side.lines.map((l) => [l.id, l]))
  const [earlier, later] = [lines(before), lines(after)]
  const side = ({ number, asOf, knownAt, publishedAt }: Side): EditionDiffView['before'] => ({
    number,
    asOf,
    knownAt,
    publishedAt,
  })
  const view = (c: LineChange): LineChangeView => {
    const [was, is] = [c.before && earlier.get(c.before.id)!, c.after && later.get(c.after.id)!]
    const { mission, capability } = (is ?? was)!
    const { names } = is ? after : before
    return {
      kind: c.kind,
      before: was?.id ?? null,
      after: is?.id ?? null,
      mission: { code: mission.code, name: nameIn(names.missions[mission.code], ctx.language, mission.code) },
      capability: {
        code: capability.code,
        name: nameIn(names.capabilities[capability.code], ctx.language, capability.code),
        domain: capability.domain,
      },
      unit: capability.unit,
      readingBefore: was?.readings[reading] ?? null,
      readingAfter: is?.readings[reading] ?? null,
      changed: c.changed.map((f) => ({ ...f })),
      remarks: [...c.remarks],
      from: was && is && was.mission.code !== is.mission.code ? was.mission.code : null,
    }
  }
  return {
    before: side(before),
    after: side(after),
    reading,
    changes: diff.changes.map(view),
    counts: diff.counts,
    totals: diff.totals.map((t) => ({ ...t })),
    everyMission: diff.everyMission.map((t) => ({ ...t })),
    unknown: diff.unknown,
  }
}
