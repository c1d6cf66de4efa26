import { useSearch } from '@tanstack/react-router'
import { use, useLayoutEffect, type ReactNode } from 'react'
import { remember } from '../ui/storage.ts'
import { TranslatorContext } from '../ui/translator.ts'
import { loadWords, wordsThere } from '../words/words.ts'
import { firstLanguage } from './first-language.ts'

/** Reads the language from the address and turns the page to it, direction included. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const asked = useSearch({ from: '__root__' }).lang
  const language = asked ?? firstLanguage('')
  const translator = wordsThere(language) ?? use(loadWords(language))
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = translator.direction
    if (asked) remember('language', asked)
  }, [asked, language, translator])
  return <TranslatorContext value={translator}>{children}</TranslatorContext>
}
