import type { ReactNode } from 'react'
import { useTranslator } from './translator.ts'

/** A calendar day, as the language writes it. */
export function Day({ day, long = false }: { readonly day: string; readonly long?: boolean }): ReactNode {
  const translator = useTranslator()
  return <time dateTime={day}>{translator.day(day, long ? 'long' : 'short')}</time>
}
