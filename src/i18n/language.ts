import { isLanguage, type Language } from '../core/language.ts'

/** Each language's own name for itself. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  ar: 'العربية',
  zh: '中文',
}

/** Locale for numbers, dates and sorting. Arabic keeps Latin digits, as United Nations documents in Arabic tables do. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  ar: 'ar-u-nu-latn-ca-gregory',
  zh: 'zh-Hans-CN',
}

export const direction = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

/** The best of our languages for an Accept-Language header; English when none fits. */
export function preferred(header: string | null | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag, q] = part.trim().split(';q=')
      return { tag: (tag ?? '').slice(0, 2).toLowerCase(), q: q === undefined ? 1 : Number(q) }
    })
    .sort((a, b) => b.q - a.q)
  return wanted.map((w) => w.tag).find(isLanguage) ?? 'en'
}
