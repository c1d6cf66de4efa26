import { parseDay, type Day } from '../history/day.ts'
import { block, pass, type Verdict } from '../problem.ts'
import type { CaveatDraft, Earmark, EarmarkDraft, Standard, StandardDraft } from '../supply/terms.ts'
import { LIMITS } from '../text.ts'
import { joinList, splitList } from './cell.ts'
import type { Layout } from './sheet.ts'

/** Pledges: one's own, to be changed, and those of others that one may see. */
export const PLEDGE_COLUMNS = [
  { code: 'organisation', kind: 'CODE', list: 'organisation', width: 13, given: 'FIXED' },
  { code: 'kind', kind: 'CODE', list: 'pledgekind', width: 14, given: 'FIRST', required: 'NEW' },
  { code: 'capability', kind: 'CODE', list: 'capability', width: 28, given: 'FIRST', required: 'NEW' },
  { code: 'capability_name', kind: 'LABEL', width: 30, given: 'FIXED' },
  { code: 'scheme', kind: 'CODE', list: 'scheme', width: 12, given: 'FIRST' },
  { code: 'state', kind: 'LABEL', width: 16, given: 'FIXED' },
  { code: 'readiness', kind: 'LABEL', width: 12, given: 'FIXED' },
  { code: 'renew_by', kind: 'LABEL', width: 12, given: 'FIXED' },
  { code: 'visibility', kind: 'CODE', list: 'visibility', width: 16, given: 'FREE', required: 'BOTH' },
  { code: 'mission', kind: 'CODE', list: 'mission', width: 12, given: 'FREE' },
  { code: 'quantity', kind: 'WHOLE', width: 10, given: 'FREE' },
  { code: 'unit', kind: 'LABEL', width: 10, given: 'FIXED' },
  { code: 'amount', kind: 'AMOUNT', width: 14, given: 'FREE' },
  { code: 'currency', kind: 'CODE', list: 'currency', width: 10, given: 'FREE' },
  { code: 'available_from', kind: 'DAY', width: 12, given: 'FREE' },
  { code: 'available_until', kind: 'DAY', width: 12, given: 'FREE' },
  { code: 'response_days', kind: 'WHOLE', width: 16, given: 'FREE' },
  { code: 'conditions', kind: 'LIST', limit: LIMITS.note, width: 40, given: 'FREE' },
  { code: 'caveats', kind: 'LIST', limit: LIMITS.note, width: 40, given: 'FREE' },
  { code: 'standards', kind: 'LIST', limit: LIMITS.line, width: 40, given: 'FREE' },
  { code: 'earmarks', kind: 'LIST', limit: LIMITS.note, width: 40, given: 'FREE' },
  { code: 'note', kind: 'TEXT', limit: LIMITS.note, width: 50, given: 'FREE' },
  { code: 'language', kind: 'CODE', list: 'language', width: 12, given: 'FREE' },
  { code: 'reason', kind: 'TEXT', limit: LIMITS.line, width: 40, given: 'WITH_CHANGE', required: 'CHANGE' },
] as const satisfies Layout['columns']

export const PLEDGE_SHEET: Layout = { kind: 'pledges', columns: PLEDGE_COLUMNS, takesBack: true }

/** How caveats, standards and earmarks are written in one cell, for people and for their refusals. */
export const ITEM_FORMS = {
  caveats: 'CODE: text (2010-07-27)',
  standards: 'payload = 1200 [kg]',
  earmarks: 'mission=UNAMID; capability=police-personnel; purpose=text',
} as const

interface WrittenCaveat {
  readonly code: string
  readonly text: string | null
  readonly declaredOn: Day
}

const joined = (items: readonly string[]): string | null => (items.length === 0 ? null : joinList(items))

export const writeCaveats = (caveats: readonly WrittenCaveat[]): string | null =>
  joined(caveats.map(({ code, text, declaredOn }) => `${code}${text === null ? '' : `: ${text}`} (${declaredOn})`))

export const writeOffered = (standards: readonly Standard[]): string | null =>
  joined(standards.map((s) => `${s.attribute} = ${s.value}${s.unit === null ? '' : ` [${s.unit}]`}`))

export const writeEarmarks = (earmarks: readonly Earmark[]): string | null =>
  joined(
    earmarks.map((earmark) =>
      (['mission', 'capability', 'purpose'] as const)
        .flatMap((name) => (earmark[name] === null ? [] : [`${name}=${earmark[name]}`]))
        .join('; '),
    ),
  )

const CAVEAT = /^([A-Za-z_]+)(?:\s*:\s*(.*?))?(?:\s*\((\d{4}-\d{2}-\d{2})\))?$/s
const OFFERED = /^([^=]+?)\s*=\s*(.+?)(?:\s*\[([^\]]+)\])?$/s
const EARMARK = /^(?:mission=([^;]*?)\s*(?:;\s*|$))?(?:capability=([^;]*?)\s*(?:;\s*|$))?(?:purpose=(.*))?$/s

/** Reads items one by one; one that is not of its form is refused with the form. */
function items<T>(
  column: keyof typeof ITEM_FORMS,
  text: string | null,
  one: (item: string) => T | null,
): Verdict<readonly T[]> {
  const found: T[] = []
  for (const item of splitList(text ?? '')) {
    const value = one(item)
    if (value === null)
      return block('cell.item_invalid', { column, value: item.slice(0, 80), form: ITEM_FORMS[column] })
    found.push(value)
  }
  return pass(found)
}

/** Caveats; one without a day is declared on the day on which it comes. */
export const readCaveats = (text: string | null): Verdict<readonly CaveatDraft[]> =>
  items('caveats', text, (item) => {
    const parts = CAVEAT.exec(item)
    if (!parts || (parts[3] !== undefined && !parseDay(parts[3]).ok)) return null
    return { code: parts[1]!.toUpperCase(), text: parts[2] || null, declaredOn: parts[3] ?? null }
  })

export const readOffered = (text: string | null): Verdict<readonly StandardDraft[]> =>
  items('standards', text, (item) => {
    const parts = OFFERED.exec(item)
    return parts ? { attribute: parts[1]!.trim(), value: parts[2]!, unit: parts[3] ?? null } : null
  })

export const readEarmarks = (text: string | null): Verdict<readonly EarmarkDraft[]> =>
  items('earmarks', text, (item) => {
    const parts = EARMARK.exec(item)
    if (!parts || item === '') return null
    return { mission: parts[1] || null, capability: parts[2] || null, purpose: parts[3] || null }
  })
