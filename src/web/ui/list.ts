import { useTranslator } from './translator.ts'

/** Names in a row, joined as the language joins them. */
export function useList(): (names: readonly string[]) => string {
  const { language } = useTranslator()
  return (names) => new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
