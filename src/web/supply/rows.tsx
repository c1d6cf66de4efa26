import type { ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'

interface Props<T> {
  readonly label: string
  readonly add: string
  readonly rows: readonly T[]
  readonly blank: T
  readonly onChange: (rows: readonly T[]) => void
  readonly problem?: string | undefined
  readonly children: (row: T, set: (more: T) => void, at: number) => ReactNode
}

/** Any number of the same: each can be taken out, one can be added. */
export function Rows<T>({ label, add, rows, blank, onChange, problem, children }: Props<T>): ReactNode {
  const { t } = useTranslator()
  return (
    <fieldset className="rows">
      <legend>{label}</legend>
      {problem && <p className="field-problem">{problem}</p>}
      {rows.map((row, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no name but their place
        <div key={at} className="sub-form">
          {children(row, (more) => onChange(rows.with(at, more)), at)}
          <button
            type="button"
            className="button small"
            aria-label={`${t('web.pledge.remove')}: ${label} ${at + 1}`}
            onClick={() => onChange(rows.toSpliced(at, 1))}
          >
            {t('web.pledge.remove')}
          </button>
        </div>
      ))}
      <button type="button" className="button small" onClick={() => onChange([...rows, blank])}>
        {add}
      </button>
    </fieldset>
  )
}
