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
      const [range = '', q] = part.toLowerCase().split(/\s*;\s*q\s*=/)
      return { tag: range.trim().split('-')[0]!, q: q === undefined ? 1 : Number.parseFloat(q) || 0 }
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
  return wanted.map((w) => w.tag).find(isLanguage) ?? 'en'
}
