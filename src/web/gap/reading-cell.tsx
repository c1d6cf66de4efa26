import type { ReactNode } from 'react'
import type { GapLineView, ReadingView } from '../../contract/gap.ts'
import { Day } from '../ui/day.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Marks } from './marks.tsx'

interface Props {
  readonly reading: ReadingView
  readonly line: GapLineView
}

/** A gap in one reading: a number, met, over strength, or not known. */
export function ReadingCell({ reading, line }: Props): ReactNode {
  return (
    <>
      <ReadingValue reading={reading} />
      <small className="under">
        {reading.asOf !== null && <Day day={reading.asOf} />}
        <Marks about="gap" line={line} />
      </small>
    </>
  )
}

export function ReadingValue({ reading }: { readonly reading: ReadingView }): ReactNode {
  const { t, number } = useTranslator()
  if (reading.kind === 'UNKNOWN') return <span className="unknown">{t('kind.UNKNOWN')}</span>
  if (reading.kind === 'OVER') return <span className="over">{t('web.over', { n: reading.over ?? 0 })}</span>
  if (reading.kind === 'MET') return <span className="met">{t('kind.MET')}</span>
  return <data value={reading.gap ?? 0}>{number(reading.gap ?? 0)}</data>
}
