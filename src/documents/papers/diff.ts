import type { EditionDiffView, LineChangeView } from '../../contract/edition.ts'
import { EVERY_MISSION } from '../../core/mission/mission.ts'
import type { Cell, Column, Table } from '../block.ts'
import type { Builder } from '../builder.ts'
import { parted } from '../marks.ts'
import type { Words } from '../words.ts'
import { DASH, gapText } from './lines.ts'

const gap = (words: Words, reading: LineChangeView['readingBefore']): Cell =>
  reading === null ? { text: DASH, value: null } : { text: gapText(words, reading), value: reading.gap }

function details(words: Words, { changed, remarks, from }: LineChangeView): string {
  const value = (n: number | null): string => (n === null ? DASH : words.number(n))
  return parted(words.language, [
    ...changed.map((f) => `${words.t(`kind.field.${f.field}`)} ${value(f.before)} → ${value(f.after)}`),
    ...remarks.map((code) => words.t(`remark.diff.${code}`, { from: from ?? '' })),
  ])
}

function table(words: Words, changes: readonly LineChangeView[]): Table {
  const text = (key: string, head: string, tag: string, width: number): Column => ({
    key,
    head,
    align: 'start',
    tag,
    width,
  })
  const amount = (key: string, head: string, tag: string): Column => ({ ...text(key, head, tag, 1.6), align: 'end' })
  return {
    kind: 'table',
    name: words.t('paper.part.changes'),
    caption: null,
    columns: [
      text('change', words.t('cli.edition.change'), '#status+change', 1.5),
      text('mission', words.t('cli.column.mission'), '#operations+mission+code', 1.7),
      text('capability', words.t('cli.column.capability'), '#capacity+name', 3.4),
      text('unit', words.t('cli.column.unit'), '#capacity+unit', 1.4),
      amount('before', words.t('cli.edition.gap_before'), '#need+gap+before+num'),
      amount('after', words.t('cli.edition.gap_after'), '#need+gap+after+num'),
      text('why', words.t('cli.edition.why'), '#description+change', 3.6),
    ],
    rows: changes.map((c) => [
      { text: words.t(`kind.change.${c.kind}`) },
      { text: c.mission.code === EVERY_MISSION ? c.mission.name : c.mission.code },
      { text: c.capability.name },
      { text: words.t(`unit.${c.unit}`) },
      gap(words, c.readingBefore),
      gap(words, c.readingAfter),
      { text: details(words, c) },
    ]),
  }
}

/** What changed from one list to another, as part of a paper: lines without a change are counted, not listed. */
export function changesPart(words: Words, to: Builder, diff: EditionDiffView): void {
  const side = ({ number, asOf }: EditionDiffView['before']): string =>
    number === null
      ? words.t('cli.edition.today', { asOf })
      : words.t('cli.edition.side', { number: String(number), asOf })
  const { NEW, CLOSED, WIDENED, NARROWED, UNCHANGED } = diff.counts
  const told = diff.changes.filter((c) => c.kind !== 'UNCHANGED' || c.remarks.length > 0)
  to.part(words.t('paper.part.changes'))
    .numbered(words.t('paper.diff.about', { before: side(diff.before), after: side(diff.after) }))
    .numbered(
      words.t('paper.diff.counts', {
        added: NEW,
        closed: CLOSED,
        widened: WIDENED,
        narrowed: NARROWED,
        unchanged: UNCHANGED,
      }),
    )
    .items(
      diff.totals.map(({ unit, before, after }) =>
        words.t('cli.edition.total', { before: words.quantity(unit, before), after: words.quantity(unit, after) }),
      ),
    )
  if (told.length === 0) to.numbered(words.t('paper.diff.none'))
  else to.add(table(words, told))
}
