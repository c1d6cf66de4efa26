import type { ReactNode } from 'react'
import type { Severity as Grade } from '../../core/gap/severity.ts'
import { useTranslator } from '../ui/translator.ts'

const PIPS: Readonly<Record<Grade, number>> = { CRITICAL: 4, HIGH: 3, MODERATE: 2, LOW: 1, NONE: 0, UNKNOWN: 0 }

/** Severity as a word, with as many filled squares. */
export function Severity({ severity }: { readonly severity: Grade }): ReactNode {
  const { t } = useTranslator()
  return (
    <span className="severity" data-severity={severity}>
      {severity !== 'UNKNOWN' && (
        <svg viewBox="0 0 27 6" aria-hidden="true" focusable="false">
          {[0, 1, 2, 3].map((at) => (
            <rect
              key={at}
              x={at * 7 + 0.5}
              y="0.5"
              width="5"
              height="5"
              className={at < PIPS[severity] ? 'on' : 'off'}
            />
          ))}
        </svg>
      )}
      {t(`severity.${severity}`)}
    </span>
  )
}
