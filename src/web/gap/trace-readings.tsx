import type { ReactNode } from 'react'
import type { TraceView } from '../../contract/gap.ts'
import { READINGS } from '../../core/gap/reading.ts'
import { useTranslator } from '../ui/translator.ts'
import { ReadingValue } from './reading-cell.tsx'
import { PledgedMore } from './pledged-more.tsx'
import { Severity } from './severity.tsx'
import { RemarkList } from './remark-list.tsx'

/** The three readings of the line side by side, and what must be known beside them. */
export function TraceReadings({ trace: { line, asOf } }: { readonly trace: TraceView }): ReactNode {
  const { t, day } = useTranslator()
  return (
    <section>
      <p className="soft">{t('web.stamp.asOf', { day: day(asOf, 'long') })}</p>
      <h3>{t('web.withUnit', { what: t('web.column.gap'), unit: t(`unit.${line.capability.unit}`) })}</h3>
      <dl className="readings-row">
        {READINGS.map((reading) => (
          <div key={reading}>
            <dt>{t(`reading.${reading}`)}</dt>
            <dd>
              <ReadingValue reading={line.readings[reading]} />
              <small className="under">
                <PledgedMore line={line} reading={reading} />
              </small>
              <Severity severity={line.readings[reading].severity} />
            </dd>
          </div>
        ))}
      </dl>
      <RemarkList remarks={line.remarks} />
    </section>
  )
}
