import { block, pass, type Verdict } from '../problem.ts'
import { LIMITS } from '../text.ts'
import type { Operator, Standard } from '../requirement/standard.ts'
import { joinList, splitList } from './cell.ts'
import type { Layout } from './sheet.ts'

/** Requirements that stand. Mission and capability of one do not change: another line is another requirement. */
export const REQUIREMENT_COLUMNS = [
  { code: 'mission', kind: 'CODE', list: 'mission', width: 12, given: 'FIRST', required: 'NEW' },
  { code: 'mission_name', kind: 'LABEL', width: 30, given: 'FIXED' },
  { code: 'capability', kind: 'CODE', list: 'capability', width: 28, given: 'FIRST', required: 'NEW' },
  { code: 'capability_name', kind: 'LABEL', width: 30, given: 'FIXED' },
  { code: 'basis', kind: 'CODE', list: 'basis', width: 14, given: 'FIRST', required: 'NEW' },
  { code: 'additional', kind: 'CODE', list: 'yesno', width: 12, given: 'FIRST', required: 'NEW' },
  { code: 'quantity', kind: 'WHOLE', width: 10, given: 'FREE' },
  { code: 'unit', kind: 'LABEL', width: 10, given: 'FIXED' },
  { code: 'from', kind: 'DAY', width: 12, given: 'FREE', required: 'BOTH' },
  { code: 'until', kind: 'DAY', width: 12, given: 'FREE' },
  { code: 'criticality', kind: 'CODE', list: 'criticality', width: 14, given: 'FREE' },
  { code: 'horizon', kind: 'CODE', list: 'horizon', width: 14, given: 'FREE' },
  { code: 'mandate_task', kind: 'TEXT', limit: LIMITS.line, width: 30, given: 'FREE' },
  { code: 'standards', kind: 'LIST', limit: LIMITS.line, width: 40, given: 'FREE' },
  { code: 'source', kind: 'CODE', list: 'source', width: 28, given: 'FREE', required: 'BOTH' },
  { code: 'note', kind: 'TEXT', limit: LIMITS.note, width: 50, given: 'FREE' },
  { code: 'revision', kind: 'CODE', list: 'revision', width: 14, given: 'WITH_CHANGE' },
  { code: 'reason', kind: 'TEXT', limit: LIMITS.line, width: 40, given: 'WITH_CHANGE', required: 'BOTH' },
] as const satisfies Layout['columns']

export const REQUIREMENT_SHEET: Layout = { kind: 'requirements', columns: REQUIREMENT_COLUMNS, takesBack: true }

const SIGNS = { AT_LEAST: '>=', AT_MOST: '<=', ONE_OF: '=' } as const satisfies Record<Operator, string>
const STANDARD = /^([^\s<>=]+)\s*(>=|<=|=)\s*(.*?)(\s+\?)?(?:\s+\[([^\]\s]+)\])?$/s

/** `payload >= 1200 kg`; a question mark behind it: tolerable; a source of its own in brackets. */
export const STANDARD_FORM = 'payload >= 1200 kg · class = attack, armed-utility · armed = yes ? [source]'

/** Standards in one cell; a source is named where it is another than the requirement's. */
export const writeStandards = (standards: readonly Standard[], source: string): string | null =>
  standards.length === 0
    ? null
    : joinList(
        standards.map((s) =>
          [
            `${s.attribute} ${SIGNS[s.operator]} ${s.values.join(', ')}`,
            ...(s.unit === null ? [] : [s.unit]),
            ...(s.mandatory ? [] : ['?']),
            ...(s.source === source ? [] : [`[${s.source}]`]),
          ].join(' '),
        ),
      )

export type GivenStandard = Omit<Standard, 'source'> & { readonly source?: string }

/** Reads them back; whether attribute, values and unit belong together is for the rules of standards. */
export function readStandards(text: string | null): Verdict<readonly GivenStandard[]> {
  const standards: GivenStandard[] = []
  for (const item of splitList(text ?? '')) {
    const parts = STANDARD.exec(item)
    const sign = parts?.[2]
    const operator = (Object.keys(SIGNS) as Operator[]).find((o) => SIGNS[o] === sign)
    if (!parts || !operator || parts[3] === '')
      return block('cell.item_invalid', { column: 'standards', value: item.slice(0, 80), form: STANDARD_FORM })
    const [, attribute, , rest, tolerable, source] = parts
    const numeric = operator === 'ONE_OF' ? null : /^(\S+)(?:\s+(.+))?$/s.exec(rest!.trim())
    standards.push({
      attribute: attribute!,
      operator,
      values: numeric ? [numeric[1]!] : rest!.split(',').map((v) => v.trim()),
      unit: numeric?.[2] ?? null,
      mandatory: tolerable === undefined,
      ...(source === undefined ? {} : { source }),
    })
  }
  return pass(standards)
}
