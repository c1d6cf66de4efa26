import { useState, type ReactNode } from 'react'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { AccessField } from './access-field.tsx'
import { AccessForm } from './access-form.tsx'

interface Props {
  readonly onDone: () => Promise<void>
  readonly onCode: () => void
}

/** E-mail and password; whoever has set a second factor is asked for it next. */
export function PasswordStep({ onDone, onCode }: Props): ReactNode {
  const { t } = useTranslator()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signing = useSend<{ twoFactorRedirect?: boolean }>()
  const submit = (): void =>
    signing.mutate(
      { method: 'POST', path: '/api/auth/sign-in/email', body: { email: email.trim(), password } },
      { onSuccess: (answer) => (answer.twoFactorRedirect ? onCode() : void onDone()) },
    )
  return (
    <AccessForm action={t('web.access.signIn')} busy={signing.isPending} error={signing.error} onSubmit={submit}>
      <AccessField label={t('web.access.email')} value={email} onChange={setEmail} fill="username" />
      <AccessField label={t('web.access.password')} value={password} onChange={setPassword} fill="current-password" />
    </AccessForm>
  )
}
