import type { GapLineView, ReadingView } from '../../contract/gap.ts'
import { EVERY_MISSION } from '../../core/mission/mission.ts'
import type { Cell, Column, Table } from '../block.ts'
import { listed, parted } from '../marks.ts'
import type { Words } from '../words.ts'

/** What a paper needs of a line: editions keep the same without histories. */
export type PaperLine = Pick<
  GapLineView,
  'id' | 'mission' | 'capability' | 'deployed' | 'readings' | 'since' | 'severity' | 'causes' | 'impacts' | 'remarks'
> & {
  readonly required: Pick<GapLineView['required'], 'value'>
  readonly note?: string | null
}

export const DASH = '–'

/** A gap as it is printed: a number, over-strength as such, or "not known"; never a zero for the unknown. */
export function gapText(words: Words, { kind, gap, over }: Pick<ReadingView, 'kind' | 'gap' | 'over'>): string {
  if (kind === 'UNKNOWN') return words.t('cli.unknown')
  return kind === 'OVER' ? words.t('cli.over', { n: over! }) : words.number(gap!)
}

export const gapCell = (words: Words, reading: ReadingView): Cell => ({
  text: gapText(words, reading),
  value: reading.gap,
  strong: reading.kind === 'GAP' && reading.gap! > 0,
})

export const numberCell = (words: Words, value: number | null | undefined): Cell =>
  value === null || value === undefined ? { text: DASH, value: null } : { text: words.number(value), value }

export const dayCell = (words: Words, day: string | null): Cell =>
  day === null ? { text: DASH, value: null } : { text: words.day(day), value: day }

/** A sentence for a remark; the unit in its parameters is named in the paper's language. */
export function remarkText(words: Words, { code, params }: GapLineView['remarks'][number]): string {
  const { unit, ...rest } = params
  const values = typeof unit === 'string' ? { ...rest, unit: words.maybe(`unit.${unit}`) ?? unit } : rest
  return words.maybe(`remark.${code}`, values) ?? code
}

/** Numbers for notes: the same sentence has the same number throughout a paper. */
export class Marks {
  readonly all = new Map<string, number>()
  of(texts: readonly string[]): string {
    const numbers = texts.map((text) => {
      if (!this.all.has(text)) this.all.set(text, this.all.size + 1)
      return this.all.get(text)!
    })
    return [...new Set(numbers)].sort((a, b) => a - b).join(', ')
  }
}

function columns(words: Words, edition: number | null): Column[] {
  const text = (key: string, head: string, tag: string, width: number, only?: Column['only']): Column => ({
    key,
    head,
    align: 'start',
    tag,
    width,
    ...(only ? { only } : {}),
  })
  const amount = (key: string, head: string, tag: string, only?: Column['only']): Column => ({
    ...text(key, head, tag, 1.8, only),
    align: 'end',
  })
  return [
    ...(edition === null ? [] : [amount('edition', words.t('paper.column.edition'), '#meta+edition', 'sheet')]),
    text('as_of', words.t('paper.column.as_of'), '#date+asof', 1.5, 'sheet'),
    text('mission', words.t('cli.column.mission'), '#operations+mission+code', 2, 'sheet'),
    text('mission_name', words.t('paper.column.mission_name'), '#operations+mission+name', 4, 'sheet'),
    text('domain', words.t('paper.column.domain'), '#sector+domain', 1.5, 'sheet'),
    text('code', words.t('paper.column.code'), '#capacity+code', 3, 'sheet'),
    text('capability', words.t('cli.column.capability'), '#capacity+name', 3),
    text('unit', words.t('cli.column.unit'), '#capacity+unit', 1.75),
    amount('required', words.t('cli.column.required'), '#need+required+num'),
    amount('deployed', words.t('cli.column.deployed'), '#capacity+deployed+num'),
    amount('gap', words.t('cli.column.gap'), '#need+gap+num'),
    amount('gap_verified', words.t('paper.column.gap_verified'), '#need+gap+verified+num'),
    amount('gap_all', words.t('paper.column.gap_all'), '#need+gap+pledged+num'),
    text('severity', words.t('cli.column.severity'), '#severity', 1.8),
    text('since', words.t('cli.column.since'), '#date+since', 2.25),
    text('notes', words.t('cli.column.notes'), '#meta+notes', 1.55, 'print'),
    text('remarks', words.t('cli.column.notes'), '#description+notes', 6, 'sheet'),
  ]
}

function row(words: Words, line: PaperLine, asOf: string, edition: number | null, marks: Marks): Cell[] {
  const { mission, capability, readings, since, severity } = line
  const remarks = line.remarks.map((r) => remarkText(words, r))
  return [
    ...(edition === null ? [] : [{ text: String(edition), value: edition }]),
    dayCell(words, asOf),
    { text: mission.code },
    { text: mission.name },
    { text: words.t(`domain.${capability.domain}`) },
    { text: capability.code },
    { text: capability.name },
    { text: words.t(`unit.${capability.unit}`) },
    numberCell(words, line.required.value),
    numberCell(words, line.deployed?.value),
    gapCell(words, readings.deployed),
    gapCell(words, readings.verified),
    gapCell(words, readings.all),
    { text: severity === 'NONE' ? '' : words.t(`severity.${severity}`) },
    since === null
      ? { text: '', value: null }
      : { text: `${since.exact ? '' : '≤\u00a0'}${words.day(since.on)}`, value: since.on },
    { text: marks.of(remarks) },
    { text: [...remarks, line.note ?? ''].filter(Boolean).join(' | ') },
  ]
}

export interface LineTable {
  readonly asOf: string
  readonly edition: number | null
  readonly marks: Marks
}

/** Lines of the gap list as a table; on paper without what the heading above it says already. */
export const linesTable = (words: Words, lines: readonly PaperLine[], { asOf, edition, marks }: LineTable): Table => ({
  kind: 'table',
  name: words.t('paper.part.lines'),
  caption: null,
  columns: columns(words, edition),
  rows: lines.map((line) => row(words, line, asOf, edition, marks)),
})

/** What is named as cause or impact of each line, a sentence a line. */
export function causeTexts(words: Words, lines: readonly PaperLine[]): string[] {
  return lines.flatMap(({ mission, capability, causes, impacts, note }) => {
    const { language } = words
    const parts = [
      causes.length > 0 &&
        words.t('paper.line.causes', {
          names: listed(
            language,
            causes.map((c) => words.t(`kind.cause.${c}`)),
          ),
        }),
      impacts.length > 0 &&
        words.t('paper.line.impacts', {
          names: listed(
            language,
            impacts.map((c) => words.t(`kind.impact.${c}`)),
          ),
        }),
      note,
    ]
    const where = listed(language, [mission.code !== EVERY_MISSION && mission.code, capability.name])
    return parts.every((part) => !part) ? [] : [words.t('web.pair', { what: where, more: parted(language, parts) })]
  })
}
