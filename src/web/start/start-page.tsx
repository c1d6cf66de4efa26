import '../supply/supply.css'
import '../own/own.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { actingIn, useSession } from '../access/session.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { Changed } from './changed.tsx'
import { Due } from './due.tsx'
import { Waiting } from './waiting.tsx'

/** Where signed-in people begin: what waits for them, what is due, what has changed since they came last. */
export function StartPage(): ReactNode {
  const { t } = useTranslator()
  const query = useSession()
  const name = actingIn(query.data)?.name
  useTitle(t('web.nav.start'))
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('web.nav.start')}</h1>
          {name && (
            <p className="lead">
              <Link to="/own">{name}</Link>
            </p>
          )}
        </div>
      </div>
      <Loaded query={query} rows={12}>
        {({ viewer }) =>
          viewer === null ? (
            <div className="panel">
              <p>{t('web.start.signIn')}</p>
              <p>
                <Link to="/sign-in">{t('web.access.signIn')}</Link>
              </p>
            </div>
          ) : (
            <div className="start">
              <div>
                <Waiting viewer={viewer} />
                <Due viewer={viewer} />
              </div>
              <Changed viewer={viewer} />
            </div>
          )
        }
      </Loaded>
    </>
  )
}
