import type { ReactNode } from 'react'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useBodies } from './bodies.ts'

interface Props {
  readonly label: string
  readonly chosen: readonly string[]
  readonly onChange: (codes: string[]) => void
}

/** Any number of organisations: chosen one after the other, each with a button that lets it go. */
export function BodiesField({ label, chosen, onChange }: Props): ReactNode {
  const { t } = useTranslator()
  const bodies = useBodies()
  const nameOf = (code: string): string => bodies.find(({ value }) => value === code)?.label ?? code
  return (
    <div className="bodies">
      <Select
        label={label}
        value=""
        onChange={(code) => code !== '' && onChange([...new Set([...chosen, code])])}
        options={[{ value: '', label: t('web.day.choose') }, ...bodies.filter(({ value }) => !chosen.includes(value))]}
      />
      {chosen.length > 0 && (
        <ul className="chosen" aria-label={label}>
          {chosen.map((code) => (
            <li key={code}>
              {nameOf(code)}{' '}
              <button
                type="button"
                className="button small"
                onClick={() => onChange(chosen.filter((one) => one !== code))}
              >
                <span aria-hidden="true">×</span>
                <span className="unseen">{t('web.review.letGo', { name: nameOf(code) })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
