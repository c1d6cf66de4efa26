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
      {t('web.palette')}
      <kbd dir="ltr" aria-hidden="true">
        {PALETTE_KEYS}
      </kbd>
    </button>
  )
}
