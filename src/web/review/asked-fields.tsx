import type { ReactNode } from 'react'
import { DayField } from '../ui/day-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { BodiesField } from './bodies-field.tsx'
import { emptyAsked, type AskedDraft } from './record-draft.ts'

interface Props {
  readonly actions: readonly AskedDraft[]
  readonly onChange: (actions: readonly AskedDraft[]) => void
}

/** What a decision asks: of whom, what, by when. */
export function AskedFields({ actions, onChange }: Props): ReactNode {
  const { t } = useTranslator()
  const set = (id: number, change: Partial<AskedDraft>): void =>
    onChange(actions.map((one) => (one.id === id ? { ...one, ...change } : one)))
  return (
    <>
      {actions.map((one, at) => (
        <fieldset key={one.id} className="sub-form">
          <legend>{t('web.record.action', { n: at + 1 })}</legend>
          <BodiesField label={t('cli.action.who')} chosen={one.owners} onChange={(owners) => set(one.id, { owners })} />
          <TextField
            label={t('cli.action.what')}
            value={one.what}
            onChange={(what) => set(one.id, { what })}
            required
          />
          <DayField label={t('cli.action.due')} value={one.due} onChange={(due) => set(one.id, { due })} required />
          <p className="choices">
            <button
              type="button"
              className="button small"
              onClick={() => onChange(actions.filter(({ id }) => id !== one.id))}
            >
              {t('web.record.dropAction', { n: at + 1 })}
            </button>
          </p>
        </fieldset>
      ))}
      <p className="choices">
        <button
          type="button"
          className="button"
          onClick={() => onChange([...actions, emptyAsked(Math.max(0, ...actions.map(({ id }) => id)) + 1)])}
        >
          {t('web.record.addAction')}
        </button>
      </p>
    </>
  )
}
