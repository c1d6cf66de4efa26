import type { ReactNode } from 'react'
import type { TraceView } from '../../contract/gap.ts'
import { isolate } from '../ui/isolate.ts'
import { Original } from '../ui/original.tsx'
import { SourceLine } from '../ui/source-line.tsx'
import { useTranslator } from '../ui/translator.ts'

/** Statements that the line does not rest on: other measures, and what contributors say of themselves. */
export function TraceAlso({ also }: { readonly also: TraceView['observations'] }): ReactNode {
  const { t, day, maybe } = useTranslator()
  if (also.length === 0) return null
  return (
    <section>
      <h3>{t('web.trace.also')}</h3>
      <ul className="notes also">
        {also.map(({ key, measure, mission, contributor, value, unit, validOn, validPrinted, note, source }) => (
          <li key={key}>
            {[maybe(`web.measure.${measure}`) ?? measure, isolate(mission), contributor?.name]
              .filter(Boolean)
              .join(t('web.separator'))}
            {t('web.separator')}
            <strong>{t(`quantity.${unit}`, { n: value })}</strong>
            {t('web.separator')}
            {day(validOn)}
            {validPrinted !== null && validPrinted !== validOn && (
              <span className="soft">
                {t('web.separator')}
                {t('web.trace.printed', { printed: validPrinted })}
              </span>
            )}
            {note && (
              <p>
                <Original text={note} />
              </p>
            )}
            <p className="source-line">
              <SourceLine source={source} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
