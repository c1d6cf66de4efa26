import type { ReactNode } from 'react'
import { useTranslator } from './translator.ts'

/** An instant: the day in the language, the time of day in UTC where it is more than a day. */
export function Instant({ at }: { readonly at: string }): ReactNode {
  const translator = useTranslator()
  const iso = new Date(at).toISOString()
  const time = iso.slice(11, 16)
  return (
    <time dateTime={iso}>
      {translator.day(iso.slice(0, 10))}
      {time !== '00:00' && (
        <>
          {' '}
          <bdi>{time} UTC</bdi>
        </>
      )}
    </time>
  )
}
