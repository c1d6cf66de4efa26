import { useState, type ReactNode } from 'react'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { AccessField } from './access-field.tsx'
import { AccessForm } from './access-form.tsx'

/** Goes to the institution that the e-mail belongs to; it sends its people back. */
export function InstitutionStep({ onBack }: { readonly onBack: () => void }): ReactNode {
  const { t } = useTranslator()
  const [email, setEmail] = useState('')
  const going = useSend<{ url: string }>()
  const submit = (): void =>
    going.mutate(
      { method: 'POST', path: '/api/auth/sign-in/sso', body: { email: email.trim() } },
      { onSuccess: ({ url }) => location.assign(url) },
    )
  const back = (
    <button type="button" className="button quiet" onClick={onBack}>
      {t('web.access.back')}
    </button>
  )
  return (
    <AccessForm
      action={t('web.access.continue')}
      busy={going.isPending}
      error={going.error}
      onSubmit={submit}
      more={back}
    >
      <p>{t('web.access.institution.about')}</p>
      <AccessField label={t('web.access.email')} value={email} onChange={setEmail} fill="email" />
    </AccessForm>
  )
}
