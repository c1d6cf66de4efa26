import { useState, type ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'

/** Puts a text on the clipboard, and says so. Where there is no clipboard, the text can be selected. */
export function CopyButton({ text }: { readonly text: string }): ReactNode {
  const { t } = useTranslator()
  const [copied, setCopied] = useState(false)
  if (!navigator.clipboard) return null
  const copy = (): void => void navigator.clipboard.writeText(text).then(() => setCopied(true))
  return (
    <button type="button" className="button" onClick={copy} aria-live="polite">
      {t(copied ? 'web.access.copied' : 'web.access.copy')}
    </button>
  )
}
