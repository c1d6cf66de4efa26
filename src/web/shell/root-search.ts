import { isLanguage, type Language } from '../../core/language.ts'
import { whenSearch, type WhenSearch } from '../history/when.ts'

/** What every page's address may carry, and every link keeps. */
export interface RootSearch extends WhenSearch {
  lang?: Language
}

export function rootSearch(raw: Record<string, unknown>): RootSearch {
  const lang = raw.lang
  return { ...whenSearch(raw), ...(typeof lang === 'string' && isLanguage(lang) && { lang }) }
}
