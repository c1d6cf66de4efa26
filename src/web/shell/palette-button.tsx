import type { ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'
import { PALETTE_KEYS } from './palette-keys.ts'
import { usePalette } from './shortcuts.tsx'

/** The way to the palette for whoever does not know its keys. */
export function PaletteButton(): ReactNode {
  const { t } = useTranslator()
  const open = usePalette()
  return (
    <button type="button" className="button quiet palette-button" aria-keyshortcuts="Control+K Meta+K" onClick={open}>
      <svg className="lens" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="6.75" cy="6.75" r="4.5" />
        <path d="m10.25 10.25 4 4" />
      </svg>
      <span className="palette-words">{t('web.palette')}</span>
      <kbd dir="ltr" aria-hidden="true">
        {PALETTE_KEYS}
      </kbd>
    </button>
  )
}
