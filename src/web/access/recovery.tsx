import './access.css'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { SHORTEST } from '../../core/access/password.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useSend } from '../ui/send.ts'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { useLink } from './accept-link.tsx'
import { AccessField } from './access-field.tsx'
import { AccessForm } from './access-form.tsx'
import { useLinkToken } from './link-token.ts'
import { useViewerChanged } from './session.ts'

/** Comes in again by a link: a new password, in place of everything that was set before. */
export function Recovery(): ReactNode {
  const { t } = useTranslator()
  const token = useLinkToken()
  const link = useLink(token)
  const [password, setPassword] = useState('')
  const recovering = useSend<{ email: string }>()
  const signing = useSend<unknown>()
  const changed = useViewerChanged()
  const navigate = useNavigate()
  useTitle(t('web.access.recovery'))
  const submit = async (): Promise<void> => {
    const done = await recovering.mutateAsync({
      method: 'POST',
      path: '/api/v1/links/recover',
      body: { token, password },
    })
    const body = { email: done.email, password }
    await signing.mutateAsync({ method: 'POST', path: '/api/auth/sign-in/email', body })
    await changed()
    await navigate({ to: '/account' })
  }
  return (
    <div className="narrow">
      <h1>{t('web.access.recovery')}</h1>
      <Loaded query={link} rows={4}>
        {(found) => (
          <AccessForm
            action={t('web.access.recovery.do')}
            busy={recovering.isPending || signing.isPending}
            error={recovering.error ?? signing.error}
            onSubmit={() => void submit().catch(() => undefined)}
          >
            <p>{t('web.access.recovery.about', { email: found.email ?? '' })}</p>
            <AccessField
              label={t('web.access.email')}
              value={found.email ?? ''}
              onChange={() => undefined}
              fill="username"
              readOnly
            />
            <AccessField
              label={t('web.access.password.new')}
              value={password}
              onChange={setPassword}
              fill="new-password"
              hint={t('web.access.password.about', { least: SHORTEST })}
            />
          </AccessForm>
        )}
      </Loaded>
    </div>
  )
}
