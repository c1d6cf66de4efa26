import type { PledgeFacts } from '../../supply/facts.ts'
import type { Standard, Terms } from '../../supply/terms.ts'

/**
 * Attributes of a pledge's terms that matching reads, beside those of the standards: what a unit still lacks, what it is
 * trained in, and what a lot or a course is of. `missing-equipment:generator` = 4 item; `missing-equipment` = none.
 */
export const STATED = {
  persons: 'persons',
  language: 'language',
  hotAndHigh: 'hot-and-high',
  lacks: 'missing-equipment',
  module: 'module',
  selfFunded: 'self-funded',
  equipmentType: 'equipment-type',
  courseMonths: 'course-months',
  mobile: 'mobile',
} as const

const NONE = 'none'

export interface Stated {
  readonly persons: number | null
  readonly languages: readonly string[]
  readonly hotAndHigh: boolean | null
  /** null: not said; empty: nothing lacks. */
  readonly lacks: readonly { readonly type: string; readonly quantity: number }[] | null
  readonly modules: readonly string[] | null
  readonly selfFunded: boolean
  readonly equipmentType: string | null
  readonly courseMonths: number | null
  readonly mobile: boolean
}

const whole = (text: string): number | null => (/^[1-9]\d{0,5}$/.test(text.trim()) ? Number(text) : null)

/** What the terms say of the offer. What contradicts itself, or cannot be read, is not said. */
export function stated(terms: Pick<Terms, 'standards'>): Stated {
  const of = (key: string): Standard[] => terms.standards.filter((s) => s.attribute === key)
  const one = (key: string): string | null => {
    const values = new Set(of(key).map((s) => s.value.trim().toLowerCase()))
    return values.size === 1 ? [...values][0]! : null
  }
  const answer = (key: string): boolean | null => {
    const value = one(key)
    return value === 'yes' ? true : value === 'no' ? false : null
  }
  const words = (key: string): string[] => [...new Set(of(key).map((s) => s.value.trim().toLowerCase()))].sort()
  const modules = words(STATED.module)
  return {
    persons: whole(one(STATED.persons) ?? ''),
    languages: words(STATED.language),
    hotAndHigh: answer(STATED.hotAndHigh),
    lacks: lacking(terms),
    modules: modules.length === 0 ? null : modules.filter((m) => m !== NONE),
    selfFunded: answer(STATED.selfFunded) === true,
    equipmentType: one(STATED.equipmentType),
    courseMonths: whole(one(STATED.courseMonths) ?? ''),
    mobile: answer(STATED.mobile) === true,
  }
}

function lacking({ standards }: Pick<Terms, 'standards'>): Stated['lacks'] {
  const prefix = `${STATED.lacks}:`
  const types = new Map<string, number>()
  for (const { attribute, value } of standards) {
    if (!attribute.startsWith(prefix)) continue
    const [type, quantity] = [attribute.slice(prefix.length), whole(value)]
    if (type === '' || quantity === null || types.has(type)) return null
    types.set(type, quantity)
  }
  if (types.size > 0) return [...types].map(([type, quantity]) => ({ type, quantity }))
  return standards.some((s) => s.attribute === STATED.lacks && s.value.trim().toLowerCase() === NONE) ? [] : null
}

/** Missions to which the owner binds the pledge; null where it names none. */
export function boundTo(terms: Terms | null, facts: PledgeFacts): readonly string[] | null {
  const mission = facts.kept ? (terms?.mission ?? null) : facts.mission
  if (mission !== null) return [mission]
  const named = (terms?.earmarks ?? []).flatMap((e) => (e.mission === null ? [] : [e.mission]))
  return named.length === 0 ? null : [...new Set(named)].sort()
}
