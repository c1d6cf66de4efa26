import type { ReactNode } from 'react'
import { address } from '../ui/fetch.ts'
import { useTranslator } from '../ui/translator.ts'

const FORMATS = ['docx', 'pdf', 'xlsx'] as const

interface Props {
  /** What it is of. */
  readonly of: string
  /** Address of the paper, as `/api/v1/papers/editions/1`. */
  readonly paper: string
  readonly asOf?: string | undefined
  readonly knownAt?: string | undefined
}

/** What is on the screen, as a paper in the reader's language. */
export function PaperLinks({ of, paper, asOf, knownAt }: Props): ReactNode {
  const { t, language } = useTranslator()
  const title = t('web.pair', { what: of, more: t('web.paper.links') })
  return (
    <div className="export" role="group" aria-label={title}>
      <strong>{title}</strong>
      {FORMATS.map((format) => (
        <a
          key={format}
          className="button"
          href={address(paper, { asOf, knownAt, format, language })}
          aria-label={t('web.pair', { what: of, more: t('web.paper.as', { format: format.toUpperCase() }) })}
          download
        >
          {format.toUpperCase()}
        </a>
      ))}
    </div>
  )
}
