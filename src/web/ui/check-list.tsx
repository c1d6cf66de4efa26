import './styles/form.css'
import type { ReactNode } from 'react'
import type { Option } from './select.tsx'

interface Props {
  readonly label: string
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

/** Any number of a few choices. */
export function CheckList({ label, options, chosen, onChange }: Props): ReactNode {
  const set = (value: string, on: boolean): void =>
    onChange(options.map((o) => o.value).filter((v) => (v === value ? on : chosen.includes(v))))
  return (
    <fieldset className="checks">
      <legend>{label}</legend>
      {options.map(({ value, label: text }) => (
        <label key={value} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => set(value, event.target.checked)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  )
}
