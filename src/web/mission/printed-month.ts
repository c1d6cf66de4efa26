import type { Language } from '../../core/language.ts'
import { LOCALES } from '../../i18n/language.ts'

/** A month as the register has it (`2010-07`) in the words of a language; anything else as it is printed. */
export function printedMonth(language: Language, printed: string | null): string {
  if (printed === null) return '…'
  if (!/^\d{4}-\d{2}$/.test(printed)) return printed
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${printed}-01T00:00:00Z`))
}
