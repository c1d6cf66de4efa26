import type { Language } from '../core/language.ts'
import { translator, type Catalogue, type Translator } from './translator.ts'

const catalogues: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  ru: async () => (await import('./ru.ts')).ru,
  ar: async () => (await import('./ar.ts')).ar,
  zh: async () => (await import('./zh.ts')).zh,
}

const made = new Map<Language, Promise<Translator>>()

/** The translator of a language; its catalogue is read once, and only when somebody asks for it. */
export function loadTranslator(language: Language): Promise<Translator> {
  const known = made.get(language)
  if (known) return known
  const fresh = catalogues[language]().then((catalogue) => translator(language, catalogue))
  made.set(language, fresh)
  return fresh
}
