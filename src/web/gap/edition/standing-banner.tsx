import type { ReactNode } from 'react'
import type { EditionView } from '../../../contract/edition.ts'
import { useTranslator } from '../../ui/translator.ts'
import { EditionLink } from './edition-link.tsx'

/** What became of an edition, before anything of it is read. */
export function StandingBanner({ edition }: { readonly edition: EditionView }): ReactNode {
  const { t } = useTranslator()
  const { withdrawnBy, supersededBy } = edition
  if (!withdrawnBy && supersededBy === null) return null
  return (
    <aside className="banner" aria-label={t(`status.edition.${edition.status}`)}>
      {withdrawnBy && (
        <p>
          <strong>{t('web.edition.withdrawnBy')}</strong> <EditionLink number={withdrawnBy.number} />
          <br />
          <span dir="auto">{t('web.edition.reason', { reason: withdrawnBy.reason })}</span>
        </p>
      )}
      {supersededBy !== null && (
        <p>
          <strong>{t('web.edition.supersededBy')}</strong> <EditionLink number={supersededBy} />
        </p>
      )}
    </aside>
  )
}
