import type { Language } from '../core/language.ts'
import type { Unit } from '../core/quantity.ts'
import { loadTranslator } from '../i18n/load.ts'
import type { MessageId, Translator, Values } from '../i18n/translator.ts'
import { paperDay, paperNumber } from './figures.ts'

/** Sentences of a paper: the catalogues' own, with numbers and days as United Nations documents write them. */
export interface Words {
  readonly language: Language
  t(id: MessageId, values?: Values): string
  /** For codes that arrive as data: null where the catalogues have none. */
  maybe(id: string, values?: Values): string | null
  number(value: number): string
  day(day: string): string
  quantity(unit: Unit, n: number): string
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** In the catalogues' sentences, what the screen writes short is written in full. */
function inFull(t: Translator, text: string, values: Values = {}): string {
  let out = text
  for (const value of Object.values(values)) {
    if (typeof value === 'string' && DAY.test(value)) out = out.replaceAll(t.day(value), paperDay(t.language, value))
    if (typeof value !== 'number' || Math.abs(value) < 1_000) continue
    // Spanish writes four figures without a point on the screen when they are counted, and with one elsewhere.
    const written = [t.number(value), String(value)].find((w) => out.includes(w))
    if (written) out = out.replaceAll(written, paperNumber(t.language, value))
  }
  return out
}

const made = (t: Translator): Words => {
  const say = (id: MessageId, values?: Values): string => inFull(t, t.t(id, values), values)
  return {
    language: t.language,
    t: say,
    maybe: (id, values) => {
      const text = t.maybe(id, values)
      return text === null ? null : inFull(t, text, values)
    },
    number: (value) => paperNumber(t.language, value),
    day: (day) => paperDay(t.language, day),
    quantity: (unit, n) => say(`quantity.${unit}`, { n }),
  }
}

/** The words of papers in one language. */
export const wordsIn = async (language: Language): Promise<Words> => made(await loadTranslator(language))
