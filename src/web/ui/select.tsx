import { useId, type ReactNode } from 'react'

export interface Option {
  readonly value: string
  readonly label: string
}
interface Props {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
}

/** The browser's own select with a visible label: works with every keyboard, screen reader and phone. */
export function Select({ label, value, options, onChange }: Props): ReactNode {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
