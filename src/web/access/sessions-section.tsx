import type { ReactNode } from 'react'
import type { SessionsView } from '../../contract/access.ts'
import { Instant } from '../ui/instant.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Confirm } from './confirm.tsx'
import { useSessions } from './queries.ts'

/** Where one is signed in. */
export function SessionsSection(): ReactNode {
  const { t } = useTranslator()
  const sessions = useSessions()
  return (
    <section>
      <h2>{t('web.access.sessions')}</h2>
      <Loaded query={sessions} rows={2}>
        {(found) => (
          <>
            <ul className="plain-list">
              {found.sessions.map((s) => (
                <OneSession key={s.id} of={s} />
              ))}
            </ul>
            {found.sessions.length > 1 && (
              <Confirm
                action={t('web.access.sessions.endOthers')}
                question={t('web.access.sessions.endOthers.sure')}
                submission={{ method: 'DELETE', path: '/api/v1/sessions' }}
                touched={[['sessions']]}
              />
            )}
          </>
        )}
      </Loaded>
    </section>
  )
}

function OneSession({ of }: { readonly of: SessionsView['sessions'][number] }): ReactNode {
  const { t } = useTranslator()
  return (
    <li className="panel">
      <p dir="auto">{of.device || t('web.access.session.unknownDevice')}</p>
      <p className="soft">
        {of.present && <strong>{t('web.access.session.present')} · </strong>}
        {of.address && (
          <>
            <bdi>{of.address}</bdi> ·{' '}
          </>
        )}
        {t('web.access.session.since')} <Instant at={of.startedAt} />
      </p>
      {!of.present && (
        <Confirm
          action={t('web.access.session.end')}
          question={t('web.access.session.endSure')}
          submission={{ method: 'DELETE', path: `/api/v1/sessions/${of.id}` }}
          touched={[['sessions']]}
        />
      )}
    </li>
  )
}
