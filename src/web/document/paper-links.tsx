import type { ReactNode } from 'react'
import { address } from '../ui/fetch.ts'
import { useTranslator } from '../ui/translator.ts'

const FORMATS = ['docx', 'pdf', 'xlsx'] as const

interface Props {
  /** Address of the paper, as `/api/v1/papers/editions/1`. */
  readonly paper: string
  readonly asOf?: string | undefined
  readonly knownAt?: string | undefined
}

/** What is on the screen, as a paper in the reader's language. */
export function PaperLinks({ paper, asOf, knownAt }: Props): ReactNode {
  const { t, language } = useTranslator()
  return (
    <div className="export" role="group" aria-label={t('web.paper.links')}>
      {FORMATS.map((format) => (
        <a key={format} className="button" href={address(paper, { asOf, knownAt, format, language })} download>
          {t('web.paper.as', { format: format.toUpperCase() })}
        </a>
      ))}
    </div>
  )
}
