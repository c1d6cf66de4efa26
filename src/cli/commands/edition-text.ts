import type { EditionDiffView, EditionListView, EditionView, LineChangeView } from '../../contract/edition.ts'
import type { ReadingName } from '../../core/gap/reading.ts'
import type { Translator } from '../../i18n/translator.ts'
import { listText } from '../list-text.ts'
import { table } from '../table.ts'
import type { Terminal } from '../terminal.ts'

/** The editions, the newest first. */
export function editionsText({ t, dim }: Terminal, { editions }: EditionListView): string {
  if (editions.length === 0) return t.t('cli.edition.none')
  const columns = [
    { title: t.t('cli.edition.number'), align: 'right' as const },
    { title: t.t('cli.edition.as_of') },
    { title: t.t('cli.edition.published') },
    { title: t.t('cli.edition.lines'), align: 'right' as const },
    { title: t.t('cli.column.status') },
    { title: t.t('cli.edition.title') },
  ]
  const rows = editions.map((e) => [
    String(e.number),
    t.day(e.asOf),
    t.day(e.publishedAt.slice(0, 10)),
    t.number(e.lines),
    t.t(`status.edition.${e.status}`),
    e.title ?? '',
  ])
  return table(columns, rows, dim)
}

/** An edition as the gap list shows its lines, with what has become of it before them. */
export function editionText(term: Terminal, e: EditionView, reading: ReadingName): string {
  const { t, bold, dim } = term
  const out = [bold(t.t('cli.edition.head', { number: String(e.number), on: e.publishedAt.slice(0, 10) }))]
  if (e.withdrawnBy) {
    const { number, reason } = e.withdrawnBy
    out.push(bold(t.t('cli.edition.withdrawn', { number: String(number), reason })))
  }
  if (e.supersededBy !== null) out.push(bold(t.t('cli.edition.superseded', { number: String(e.supersededBy) })))
  // A preview has no hash yet.
  if (e.sha256 !== '') out.push(dim(t.t('cli.edition.hash', { hash: e.sha256 })))
  out.push('')
  for (const text of [e.title, e.introduction]) if (text !== null) out.push(text, '')
  const { asOf, knownAt, reconciliation, sources, ledger } = e
  const page = { total: e.lines.length, offset: 0, limit: e.lines.length, next: null }
  const lines = e.lines.map((line) => ({ ...line, history: [] }))
  const list = { asOf, knownAt, reading, lines, page, summary: e.summary[reading], reconciliation, sources, ledger }
  out.push(listText(term, list))
  for (const { id, note } of e.lines) if (note !== null) out.push(t.t('cli.edition.note', { line: id, text: note }))
  return out.join('\n')
}

/** What changed between two lists; lines without a change are counted, not listed. */
export function diffText({ t, bold, dim }: Terminal, diff: EditionDiffView): string {
  const side = ({ number, asOf }: EditionDiffView['before']): string =>
    number === null ? t.t('cli.edition.today', { asOf }) : t.t('cli.edition.side', { number: String(number), asOf })
  const out = [bold(t.t('cli.edition.from_to', { before: side(diff.before), after: side(diff.after) })), '']
  const told = diff.changes.filter((c) => c.kind !== 'UNCHANGED' || c.remarks.length > 0)
  if (told.length > 0) {
    const columns = [
      { title: t.t('cli.edition.change') },
      { title: t.t('cli.column.mission') },
      { title: t.t('cli.column.capability') },
      { title: t.t('cli.edition.gap_before'), align: 'right' as const },
      { title: t.t('cli.edition.gap_after'), align: 'right' as const },
      { title: t.t('cli.column.unit') },
      { title: t.t('cli.edition.why') },
    ]
    const rows = told.map((c) => [
      t.t(`kind.change.${c.kind}`),
      c.mission.code,
      c.capability.name,
      gap(t, c.readingBefore),
      gap(t, c.readingAfter),
      t.t(`unit.${c.unit}`),
      details(t, c),
    ])
    out.push(table(columns, rows, dim), '')
  }
  out.push(t.t('web.pair', { what: t.t('kind.change.UNCHANGED'), more: t.number(diff.counts.UNCHANGED) }))
  for (const { unit, before, after } of diff.totals)
    out.push(
      t.t('cli.edition.total', {
        before: t.t(`quantity.${unit}`, { n: before }),
        after: t.t(`quantity.${unit}`, { n: after }),
      }),
    )
  out.push(t.t('cli.edition.not_known', diff.unknown))
  return out.join('\n')
}

function gap(t: Translator, reading: LineChangeView['readingBefore']): string {
  if (reading === null) return '–'
  if (reading.kind === 'UNKNOWN') return t.t('cli.unknown')
  return reading.kind === 'OVER' ? t.t('cli.over', { n: reading.over! }) : t.number(reading.gap!)
}

function details(t: Translator, { changed, remarks, from }: LineChangeView): string {
  const value = (n: number | null): string => (n === null ? '–' : t.number(n))
  return [
    ...changed.map((f) => `${t.t(`kind.field.${f.field}`)} ${value(f.before)} → ${value(f.after)}`),
    ...remarks.map((code) => t.t(`remark.diff.${code}`, { from: from ?? '' })),
  ].join('; ')
}
