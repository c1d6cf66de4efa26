import { isLanguage, type Language } from '../../core/language.ts'
import { preferred } from '../../i18n/language.ts'
import { recall } from '../ui/storage.ts'

/** The language of the address, else the one chosen last, else the browser's. */
export function firstLanguage(search: string): Language {
  const asked = new URLSearchParams(search).get('lang')
  if (asked && isLanguage(asked)) return asked
  const stored = recall('language')
  return stored && isLanguage(stored) ? stored : preferred(navigator.languages.join(','))
}
