import './access.css'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { LinkView } from '../../contract/access.ts'
import { Loaded } from '../ui/loaded.tsx'
import { newKey, send } from '../ui/send.ts'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { AcceptForm } from './accept-form.tsx'
import { AcceptSigned } from './accept-signed.tsx'
import { useLinkToken } from './link-token.ts'
import { LinkSummary } from './link-summary.tsx'
import { useSession } from './session.ts'

/** What a one-time link is for; asked by POST, so that its token stands in no address. */
export function useLink(token: string) {
  const { language } = useTranslator()
  const path = '/api/v1/links/look'
  return useQuery({
    queryKey: ['link', token, language],
    queryFn: () => send<LinkView>({ method: 'POST', path, body: { token } }, newKey(), language),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}

/** Takes up an invitation: makes an account, or adds to the one that is there. */
export function AcceptLink(): ReactNode {
  const { t } = useTranslator()
  const token = useLinkToken()
  const link = useLink(token)
  const session = useSession()
  useTitle(t('web.access.accept'))
  return (
    <div className="narrow">
      <h1>{t('web.access.accept')}</h1>
      <Loaded query={link} rows={4}>
        {(found) => (
          <>
            <LinkSummary link={found} />
            {found.hasAccount || session.data?.viewer ? (
              <AcceptSigned token={token} link={found} session={session.data} />
            ) : (
              <AcceptForm token={token} link={found} />
            )}
          </>
        )}
      </Loaded>
    </div>
  )
}
