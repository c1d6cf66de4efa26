import { columnCodes, inSheet, KEY, MARK, VERSION, type Column } from '../../../core/exchange/sheet.ts'
import type { Value } from '../../../core/exchange/cell-value.ts'
import type { Ctx } from '../../context.ts'
import { exerciseOf } from '../../match/exercise-of.ts'
import { nameIn, reference, type Reference } from '../../reference.ts'
import { workbook, type BookRow, type CodeList } from './book.ts'
import { writeCsv } from './csv.ts'
import type { SheetFormat } from './file-row.ts'
import { inWorker } from './in-worker.ts'
import type { Fact, Kind, Loaded, Scope } from './kind.ts'
import type { ListInput } from '../../gap/list.ts'
import { listedKind } from './kind-gaps.ts'
import { kindOf } from './kinds.ts'
import { codesOf, meaning } from './lists.ts'
import { markOf } from './mark.ts'
import { say, type Words } from './words.ts'

export interface DownloadInput extends Scope {
  readonly kind: string
  readonly format: SheetFormat
}

export interface Download {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
  readonly rows: number
}

export const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const satisfies Record<SheetFormat, string>

/**
 * A sheet of what the viewer may see, in the viewer's language, to be read or to be changed and sent back.
 * @throws Refusal sheet.kind_unknown, mission.unknown, history.*, exchange.busy
 */
export const downloadSheet = (ctx: Ctx, words: Words, input: DownloadInput): Promise<Download> =>
  downloadKind(ctx, words, kindOf(input.kind), input)

/**
 * The gap list as a question asks for it, as a workbook.
 * @throws Refusal mission.unknown, capability.unknown, history.*, edition.*, exchange.busy
 */
export const downloadList = (ctx: Ctx, words: Words, input: ListInput): Promise<Download> =>
  downloadKind(ctx, words, listedKind(input), { ...input, format: 'xlsx' })

async function downloadKind(
  ctx: Ctx,
  words: Words,
  kind: Kind,
  input: Scope & { readonly format: SheetFormat; readonly against?: string | undefined },
): Promise<Download> {
  const loaded = await kind.load(ctx, input)
  const codes = columnCodes(kind.layout)
  const rows = loaded.facts.map((fact) => bookRow(kind, fact, loaded.past))
  const day = `${loaded.asOf}${loaded.knownAt ? `-known-${loaded.knownAt}` : ''}`
  const fictional = (await exerciseOf(ctx.store)) !== null
  const against = input.against && `against-${input.against}`
  const name = `${[fictional && 'exercise', kind.layout.kind, input.mission, day, against].filter(Boolean).join('-')}.${input.format}`
  const done = { name, type: TYPES[input.format], rows: rows.length }
  if (input.format === 'csv') {
    const text = writeCsv([codes, ...rows.map((row) => codes.map((code) => row.cells[code] ?? null))])
    return { ...done, bytes: Buffer.from(text) }
  }
  const ref = await reference(ctx.store)
  const lists = listsOf(ctx, ref, words, kind)
  const shown = kind.layout.takesBack
    ? rows
    : rows.map((row, i) => inWords(ctx, ref, words, kind, row, loaded.facts[i]!))
  const label: [string, string][] = fictional
    ? [[say(words, 'web.exercise.banner'), say(words, 'web.exercise.about')]]
    : []
  const about = [...label, ...aboutLines(ctx, ref, words, kind, loaded)]
  const book = workbook({ layout: kind.layout, codes, rows: shown, lists, about, words, at: ctx.now() })
  return { ...done, bytes: await inWorker({ do: 'write', book }, name, 'bytes') }
}

function bookRow({ layout }: Kind, fact: Fact, past: boolean): BookRow {
  const values = inSheet(layout, fact.values)
  const mark = layout.takesBack ? markOf(layout, values) : null
  return {
    cells: { ...values, ...fact.labels, [KEY]: fact.key, [VERSION]: past ? null : fact.version, [MARK]: mark },
    editable: fact.editable,
    withheld: fact.withheld,
  }
}

/** What never comes back may speak in words instead of codes. */
function inWords(ctx: Ctx, ref: Reference, words: Words, { layout }: Kind, row: BookRow, { told }: Fact): BookRow {
  const said = (column: Column): Value => {
    const inFull = told?.[column.code]
    if (inFull) return inFull(words) || null
    const value = row.cells[column.code] ?? null
    return column.kind === 'CODE' && column.list && value !== null
      ? meaning(ref, ctx.language, words, column.list, String(value))
      : value
  }
  return { ...row, cells: Object.fromEntries(layout.columns.map((c) => [c.code, said(c)])) }
}

function listsOf(ctx: Ctx, ref: Reference, words: Words, { layout }: Kind): CodeList[] {
  const lists = new Set(layout.columns.flatMap((c) => (c.list && layout.takesBack ? [c.list] : [])))
  return [...lists].map((list) => ({
    list,
    codes: codesOf(ref, list).map((code) => ({ code, meaning: meaning(ref, ctx.language, words, list, code) })),
  }))
}

function aboutLines(ctx: Ctx, ref: Reference, words: Words, { layout }: Kind, loaded: Loaded): [string, string][] {
  const { viewer } = ctx
  const name =
    viewer.organisation === null
      ? null
      : nameIn(
          (ref.organisations.get(viewer.organisation) ?? ref.missions.get(viewer.organisation))?.names,
          ctx.language,
          viewer.organisation,
        )
  const role = say(words, `sheet.viewer.${viewer.role}`)
  const line = (id: string, value: string): [string, string] => [say(words, `sheet.about.${id}`), value]
  const head = ref.head ? `${ref.head.seq} · ${ref.head.hash}` : '–'
  return [
    line('as_of', loaded.asOf),
    line('known_at', loaded.knownAt ?? say(words, 'sheet.about.known_now')),
    line('made_for', name === null ? role : say(words, 'sheet.about.viewer', { name, role })),
    line('made_at', `${ctx.now().slice(0, 10)} ${ctx.now().slice(11, 16)} UTC`),
    line('ledger', head),
    line('rows', words.number(loaded.facts.length)),
    ...(loaded.past ? [line('past', say(words, 'sheet.about.past.text'))] : []),
    ...(layout.takesBack
      ? (['change', 'new', 'fixed', 'lists', 'days', 'numbers', 'missing_rows', 'withheld'] as const).map((id) =>
          line(id, say(words, `sheet.about.${id}.text`)),
        )
      : [line('computed', say(words, 'sheet.about.computed.text'))]),
    ...layout.columns
      .filter((c) => words.maybe(`sheet.form.${layout.kind}.${c.code}`) !== null)
      .map((c): [string, string] => [
        say(words, `sheet.column.${c.code}`),
        say(words, `sheet.form.${layout.kind}.${c.code}`),
      ]),
  ]
}
