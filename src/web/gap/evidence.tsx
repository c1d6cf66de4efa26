import type { ReactNode } from 'react'
import type { SourceView } from '../../contract/common.ts'
import { Instant } from '../ui/instant.tsx'
import { Original } from '../ui/original.tsx'
import { SourceLine } from '../ui/source-line.tsx'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly heading: string
  readonly amount: string
  readonly day: string
  /** As the source printed its day, where that differs. */
  readonly printed?: string | null
  readonly chosen?: boolean
  readonly statement: {
    readonly source: SourceView
    readonly note: string | null
    readonly verified: boolean
    readonly verifiedNote: string | null
    readonly knownFrom: string
    readonly knownBasis?: 'PUBLISHED' | 'AS_OF' | 'RECORDED'
    readonly ledgerSeq: number
  }
}

/** One sourced statement: how much, of which day, who says so, since when it is known. */
export function Evidence({ heading, amount, day, printed, chosen = false, statement }: Props): ReactNode {
  const { t } = useTranslator()
  return (
    <article className={chosen ? 'evidence chosen' : 'evidence'}>
      <p className="soft">{heading}</p>
      <p className="amount">
        <strong>{amount}</strong> <span>{day}</span>
      </p>
      {printed && <p className="soft">{t('web.trace.printed', { printed })}</p>}
      <p className="source-line">
        <SourceLine source={statement.source} />
      </p>
      {!statement.verified && (
        <p>
          <span className="mark-word">{t('web.mark.figure.unverified')}</span>{' '}
          {statement.verifiedNote && <Original text={statement.verifiedNote} />}
        </p>
      )}
      {statement.note && (
        <p>
          <Original text={statement.note} />
        </p>
      )}
      <p className="soft">
        {t('web.trace.knownFrom')} <Instant at={statement.knownFrom} />
        {statement.knownBasis && ` (${t(`known.${statement.knownBasis}`)})`}
        {t('web.separator')}
        {t('web.trace.entry', { seq: statement.ledgerSeq })}
      </p>
    </article>
  )
}
