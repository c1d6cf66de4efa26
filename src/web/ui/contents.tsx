import type { ReactNode } from 'react'
import { useTranslator } from './translator.ts'

interface Props {
  /** Id of each section’s heading, and what the heading says. */
  readonly sections: readonly (readonly [id: string, title: string])[]
}

/** The ways to the sections of a long page. The addresses are of the page itself: a section can be sent to others. */
export function Contents({ sections }: Props): ReactNode {
  const { t } = useTranslator()
  return (
    <nav className="contents" aria-label={t('web.contents')}>
      {sections.map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  )
}
