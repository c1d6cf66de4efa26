import { useState, type ReactNode } from 'react'
import { CheckList } from '../ui/check-list.tsx'
import type { Option } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly label: string
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

/** So many switches are in sight; the others are found by a word of their names. */
const SHOWN = 24

/** Switches that may be very many: those switched off stay in sight whatever is looked for. */
export function SwitchList({ label, options, chosen, onChange }: Props): ReactNode {
  const { t, language } = useTranslator()
  const [wanted, setWanted] = useState('')
  const words = wanted.toLocaleLowerCase(language).split(/\s+/).filter(Boolean)
  const on = new Set(chosen)
  const found = options.filter((o) => words.every((word) => o.label.toLocaleLowerCase(language).includes(word)))
  const off = options.filter((o) => !on.has(o.value))
  const shown = [...new Set([...off, ...found.slice(0, SHOWN)])]
  const seen = new Set(shown.map((o) => o.value))
  const change = (next: readonly string[]): void =>
    onChange(options.map((o) => o.value).filter((value) => (seen.has(value) ? next.includes(value) : on.has(value))))
  const hidden = options.length - shown.length
  return (
    <div className="switch-list">
      {options.length > SHOWN && (
        <TextField label={t('web.match.find', { what: label })} value={wanted} onChange={setWanted} />
      )}
      <CheckList label={label} options={shown} chosen={chosen} onChange={change} />
      {hidden > 0 && <p className="soft">{t('web.match.others', { n: hidden })}</p>}
    </div>
  )
}
