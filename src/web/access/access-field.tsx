import '../ui/styles/form.css'
import { useId, useState, type ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What browsers and password managers should fill in. */
  readonly fill: 'username' | 'email' | 'name' | 'current-password' | 'new-password' | 'one-time-code' | 'off'
  readonly hint?: string
  readonly readOnly?: boolean
}

/** A field of signing in: the browser's own input, so that password managers know it; a password can be looked at. */
export function AccessField({ label, value, onChange, fill, hint, readOnly = false }: Props): ReactNode {
  const { t } = useTranslator()
  const [shown, setShown] = useState(false)
  const id = useId()
  const secret = fill.endsWith('password')
  const type = secret && !shown ? 'password' : fill === 'email' || fill === 'username' ? 'email' : 'text'
  const field = (
    <div className="field wide">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete={fill}
        inputMode={fill === 'one-time-code' ? 'numeric' : undefined}
        dir={secret || type === 'email' || fill === 'one-time-code' ? 'ltr' : 'auto'}
        autoCapitalize="none"
        spellCheck={false}
        readOnly={readOnly}
        required
        {...(hint && { 'aria-describedby': `${id}-hint` })}
      />
      {hint && (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
    </div>
  )
  if (!secret) return field
  return (
    <div className="access-secret">
      {field}
      <label className="check">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        {t('web.access.show')}
      </label>
    </div>
  )
}
