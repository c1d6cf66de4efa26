import './styles/form.css'
import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField } from 'react-aria-components/TextField'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is wrong with the field, in the reader's language; null or absent: nothing. */
  readonly problem?: string | null | undefined
  readonly hint?: string
  readonly long?: boolean
  readonly numeric?: boolean
  readonly required?: boolean
  /** The language that is written in the field, where it is not the page's. */
  readonly lang?: string
}

/** A line or some lines of text, with what is wrong said beside it and to screen readers. */
export function TextField({ label, problem, hint, long, numeric, lang, required, value, onChange }: Props): ReactNode {
  const written = { lang, dir: 'auto' as const, inputMode: numeric ? ('numeric' as const) : undefined }
  return (
    <AriaTextField
      className="field wide"
      value={value}
      onChange={onChange}
      isInvalid={Boolean(problem)}
      isRequired={required}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      {long ? <TextArea rows={4} {...written} /> : <Input {...written} />}
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </AriaTextField>
  )
}
