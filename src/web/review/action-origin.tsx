import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ActionView } from '../../contract/review.ts'
import { isolate } from '../ui/isolate.ts'
import { useTranslator } from '../ui/translator.ts'

/** The paragraph, or the review whose decision it was, that an action comes from. */
export function ActionOrigin({ action }: { readonly action: ActionView }): ReactNode {
  const { t } = useTranslator()
  const { document, paragraph, review, mission } = action
  return (
    <>
      {document !== null &&
        paragraph !== null &&
        t('cli.action.paragraph', { document: isolate(document), paragraph: isolate(paragraph) })}
      {review !== null && (
        <Link to="/reviews/$key" params={{ key: review }}>
          {t('web.action.fromReview', { mission: isolate(mission ?? '') })}
        </Link>
      )}
      {review === null && mission !== null && <small className="under">{mission}</small>}
    </>
  )
}
