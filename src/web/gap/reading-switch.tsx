import type { ReactNode } from 'react'
import { READINGS, type ReadingName } from '../../core/gap/reading.ts'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly value: ReadingName
  readonly onChange: (reading: ReadingName) => void
}

/** Three ways to read one gap, each said in a sentence. */
export function ReadingSwitch({ value, onChange }: Props): ReactNode {
  const { t } = useTranslator()
  return (
    <fieldset className="readings">
      <legend>{t('web.reading')}</legend>
      <div>
        {READINGS.map((reading) => (
          <label key={reading}>
            <input
              type="radio"
              name="reading"
              value={reading}
              checked={reading === value}
              onChange={() => onChange(reading)}
            />
            <strong>{t(`reading.${reading}`)}</strong>
            <small>{t(`reading.${reading}.about`)}</small>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
