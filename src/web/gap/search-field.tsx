import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'

const PAUSE_MS = 250

interface Props {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Words to look for; asked when typing pauses. */
export function SearchField({ value, onChange }: Props): ReactNode {
  const { t } = useTranslator()
  const id = useId()
  const [draft, setDraft] = useState(value)
  const [sent, setSent] = useState(value)
  const [seen, setSeen] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // A value from elsewhere ("back", "clear") replaces the words; the echo of our own must not, for typing goes on.
  if (value !== seen) {
    setSeen(value)
    if (value !== sent) setDraft(value)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (text: string): void => {
    setDraft(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      setSent(text.trim())
      onChange(text.trim())
    }, PAUSE_MS)
  }
  return (
    <div className="field grow">
      <label htmlFor={id}>{t('web.filter.q')}</label>
      <input
        id={id}
        type="search"
        data-shortcut="search"
        aria-keyshortcuts="/"
        maxLength={200}
        value={draft}
        placeholder={t('web.filter.q.hint')}
        onChange={(event) => type(event.target.value)}
      />
    </div>
  )
}
