import type { ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'
import { SITUATIONS, type SituationName } from './search.ts'

interface Props {
  readonly value: SituationName
  /** Without a known number of missing helicopters there is today alone. */
  readonly only: boolean
  readonly onChange: (situation: SituationName) => void
}

/** Before and after: today's aircraft, the requirement met, and what is between them. */
export function SituationSwitch({ value, only, onChange }: Props): ReactNode {
  const { t } = useTranslator()
  return (
    <>
      <fieldset className="readings">
        <legend>{t('web.reach.situation')}</legend>
        <div>
          {SITUATIONS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="situation"
                value={one}
                checked={one === value}
                disabled={only && one !== 'today'}
                onChange={() => onChange(one)}
              />
              <strong>{t(`web.reach.situation.${one}`)}</strong>
              <small>{t(`web.reach.situation.${one}.about`)}</small>
            </label>
          ))}
        </div>
      </fieldset>
      {only && <p className="note">{t('web.reach.noMet')}</p>}
    </>
  )
}
