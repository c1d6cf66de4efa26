import type { ReactNode } from 'react'
import type { GrantView, SessionView } from '../../contract/access.ts'
import { Instant } from '../ui/instant.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { Confirm } from './confirm.tsx'
import { SESSION_KEY, useViewerChanged } from './session.ts'

/** What one may do, and for whom one acts in this session. */
export function GrantList({ session }: { readonly session: SessionView }): ReactNode {
  const { t } = useTranslator()
  return (
    <section>
      <h2>{t('web.access.rights')}</h2>
      {session.grants.length === 0 && <p>{t('web.access.rights.none')}</p>}
      <ul className="plain-list">
        {session.grants.map((grant) => (
          <li key={grant.id} className="panel">
            <Right grant={grant} acting={grant.id === session.acting} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Right({ grant, acting }: { readonly grant: GrantView; readonly acting: boolean }): ReactNode {
  const { t } = useTranslator()
  const choosing = useSend<unknown>()
  const changed = useViewerChanged()
  const act = (): void =>
    choosing.mutate(
      { method: 'POST', path: '/api/v1/session/acting', body: { grant: grant.id } },
      { onSuccess: () => void changed() },
    )
  return (
    <>
      <p>
        {grant.administrator ? (
          t('web.access.administrator')
        ) : (
          <>
            <strong>{grant.name}</strong> · {t(`web.access.level.${grant.level ?? 'READER'}`)}
            {grant.delegatedFrom !== null && <> · {t('web.access.delegated')}</>}
          </>
        )}
        {grant.until !== null && (
          <>
            {' '}
            · {t('web.access.until')} <Instant at={grant.until} />
          </>
        )}
      </p>
      <p className="choices">
        {acting && <span className="soft">{t('web.access.acting.now')}</span>}
        {!acting && !grant.administrator && (
          <button type="button" className="button small" disabled={choosing.isPending} onClick={act}>
            {t('web.access.acting.choose')}
          </button>
        )}
        <Confirm
          action={t('web.access.giveUp')}
          question={t('web.access.giveUp.sure')}
          submission={{ method: 'DELETE', path: `/api/v1/grants/${grant.id}` }}
          touched={[[SESSION_KEY]]}
        />
      </p>
    </>
  )
}
