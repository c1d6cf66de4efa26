import { useState, type ReactNode } from 'react'
import { SHORTEST } from '../../core/access/password.ts'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { AccessField } from './access-field.tsx'
import { AccessForm } from './access-form.tsx'

/** Another password; all other sessions end with the old one. */
export function PasswordSection(): ReactNode {
  const { t } = useTranslator()
  const [currentPassword, setCurrent] = useState('')
  const [newPassword, setNew] = useState('')
  const changing = useSend<unknown>([['sessions']])
  const submit = (): void =>
    changing.mutate(
      { method: 'POST', path: '/api/auth/change-password', body: { currentPassword, newPassword } },
      {
        onSuccess: () => {
          setCurrent('')
          setNew('')
        },
      },
    )
  return (
    <section>
      <h2>{t('web.access.password.change')}</h2>
      {changing.isSuccess && (
        <p role="status" className="banner">
          {t('web.access.password.changed')}
        </p>
      )}
      <AccessForm
        action={t('web.access.password.change')}
        busy={changing.isPending}
        error={changing.error}
        onSubmit={submit}
      >
        <AccessField
          label={t('web.access.password.present')}
          value={currentPassword}
          onChange={setCurrent}
          fill="current-password"
        />
        <AccessField
          label={t('web.access.password.new')}
          value={newPassword}
          onChange={setNew}
          fill="new-password"
          hint={t('web.access.password.about', { least: SHORTEST })}
        />
      </AccessForm>
    </section>
  )
}
