import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { en } from './en.ts'
import type { Language } from '../core/language.ts'
import { direction, LOCALES } from './language.ts'

export type MessageId = keyof typeof en
export type Catalogue = Readonly<Record<MessageId, string>>
export type Values = Readonly<Record<string, string | number>>

/** Sentences, numbers and days in one language. */
export interface Translator {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  t(id: MessageId, values?: Values): string
  /** For codes that arrive as data: the message, or null where the catalogue has none. */
  maybe(id: string, values?: Values): string | null
  number(value: number): string
  /** A calendar day, ISO 8601, as the language writes it: short in tables, long in text. */
  day(day: string, style?: 'short' | 'long'): string
  compare(a: string, b: string): number
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * A calendar day as message formats need it: `{x, date}` formats it in the reader's own time zone, so it is that
 * zone's noon; a plain `{x}` prints it as it was given.
 */
class CalendarDay extends Date {
  readonly #text: string
  constructor(text: string) {
    const [year, month, date] = text.split('-').map(Number) as [number, number, number]
    super(year, month - 1, date, 12)
    this.#text = text
  }
  override toString(): string {
    return this.#text
  }
}

/** Messages of one file of a catalogue. */
export type Messages = Readonly<Record<string, string>>

/** A translator whose catalogue comes in parts. */
export interface Growing {
  readonly translator: Translator
  add(messages: Messages): void
}

/** A translator from one complete catalogue; ICU MessageFormat, plural rules of the language. */
export function translator(language: Language, catalogue: Catalogue): Translator {
  const { translator, add } = growing(language)
  add(catalogue)
  return translator
}

/** A translator without any message yet. Whoever asks for one sees to it that its part has been added before. */
export function growing(language: Language): Growing {
  const locale = LOCALES[language]
  const i18n = setupI18n()
  i18n.setMessagesCompiler(compileMessage)
  // Plural rules go by the language; numbers and dates by the locale beside it.
  i18n.load(language, {})
  i18n.activate(language, [locale])
  const numbers = new Intl.NumberFormat(locale, { useGrouping: true })
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const collator = new Intl.Collator(locale, { numeric: true })
  const day = (text: string, style: 'short' | 'long' = 'short'): string =>
    (style === 'long' ? long : short).format(new Date(`${text}T00:00:00Z`))
  const prepare = (values: Values = {}): Record<string, string | number | Date> =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        typeof value === 'string' && DAY.test(value) ? new CalendarDay(value) : value,
      ]),
    )
  const render = (id: string, values?: Values): string => i18n._({ id, values: prepare(values) })
  const known = new Set<string>()
  return {
    translator: {
      language,
      direction: direction(language),
      t: render,
      maybe: (id, values) => (known.has(id) ? render(id, values) : null),
      number: (value) => numbers.format(value),
      day,
      compare: (a, b) => collator.compare(a, b),
    },
    add(messages) {
      i18n.load(language, messages)
      for (const id of Object.keys(messages)) known.add(id)
    },
  }
}
