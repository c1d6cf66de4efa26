import type { ReactNode } from 'react'
import type { LinkView } from '../../contract/access.ts'
import { Instant } from '../ui/instant.tsx'
import { useTranslator } from '../ui/translator.ts'

/** For whom, and for what, a link is. */
export function LinkSummary({ link }: { readonly link: LinkView }): ReactNode {
  const { t } = useTranslator()
  return (
    <>
      <p className="lead">
        {link.administrator
          ? t('web.access.link.administrator')
          : t('web.access.link.member', {
              organisation: link.organisationName ?? '',
              level: t(`web.access.level.${link.level ?? 'READER'}`),
            })}
      </p>
      <p className="soft">
        {t('web.access.link.expires')} <Instant at={link.expiresAt} />
      </p>
    </>
  )
}
