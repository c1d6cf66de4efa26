import { createContext, use } from 'react'
import type { Translator } from '../../i18n/translator.ts'

export const TranslatorContext = createContext<Translator | null>(null)

/** Sentences, numbers and days in the reader's language. */
export function useTranslator(): Translator {
  const translator = use(TranslatorContext)
  if (!translator) throw new Error('no translator above this component')
  return translator
}
