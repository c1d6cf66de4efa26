import './live.css'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'
import { startLive } from './start.ts'

/** How long the note stays, and how long nothing is said aloud after the last time, in milliseconds. */
const [SHOWN_MS, SILENT_MS] = [6_000, 60_000]

/** Keeps the page new, and says so in its corner: always to be seen, to be heard only now and then. */
export function Live(): ReactNode {
  const { t } = useTranslator()
  const queries = useQueryClient()
  const [shown, setShown] = useState(0)
  const [aloud, setAloud] = useState(false)
  const spoken = useRef(Number.NEGATIVE_INFINITY)
  useEffect(
    () =>
      startLive(queries, () => {
        setShown((times) => times + 1)
        setAloud(performance.now() - spoken.current > SILENT_MS)
      }),
    [queries],
  )
  useEffect(() => {
    if (shown === 0) return undefined
    if (aloud) spoken.current = performance.now()
    const timer = setTimeout(() => setShown(0), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [shown, aloud])
  const text = shown > 0 ? t('web.live.updated') : ''
  return (
    <>
      {text && (
        <p className="live-note" aria-hidden="true">
          {text}
        </p>
      )}
      <p className="live-aloud" role="status">
        {aloud ? text : ''}
      </p>
    </>
  )
}
