import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { LinkView } from '../../contract/access.ts'
import { SHORTEST } from '../../core/access/password.ts'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { AccessField } from './access-field.tsx'
import { AccessForm } from './access-form.tsx'
import { useViewerChanged } from './session.ts'

/** Makes the account of an invitation, signs in, and goes on to the second factor. */
export function AcceptForm({ token, link }: { readonly token: string; readonly link: LinkView }): ReactNode {
  const { t } = useTranslator()
  const [name, setName] = useState(link.name ?? '')
  const [email, setEmail] = useState(link.email ?? '')
  const [password, setPassword] = useState('')
  const accepting = useSend<{ email: string }>()
  const signing = useSend<unknown>()
  const changed = useViewerChanged()
  const navigate = useNavigate()
  const submit = async (): Promise<void> => {
    const account = { name, email, password }
    const made = await accepting.mutateAsync({ method: 'POST', path: '/api/v1/links/accept', body: { token, account } })
    const body = { email: made.email, password }
    await signing.mutateAsync({ method: 'POST', path: '/api/auth/sign-in/email', body })
    await changed()
    await navigate({ to: '/account' })
  }
  return (
    <AccessForm
      action={t('web.access.accept.do')}
      busy={accepting.isPending || signing.isPending}
      error={accepting.error ?? signing.error}
      onSubmit={() => void submit().catch(() => undefined)}
    >
      <AccessField label={t('web.access.name')} value={name} onChange={setName} fill="name" />
      <AccessField
        label={t('web.access.email')}
        value={email}
        onChange={setEmail}
        fill="username"
        readOnly={link.email !== null}
      />
      <AccessField
        label={t('web.access.password.new')}
        value={password}
        onChange={setPassword}
        fill="new-password"
        hint={t('web.access.password.about', { least: SHORTEST })}
      />
    </AccessForm>
  )
}
