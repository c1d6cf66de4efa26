import { useState, type ReactNode } from 'react'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { AccessField } from './access-field.tsx'
import { AccessForm } from './access-form.tsx'

interface Props {
  readonly onDone: () => Promise<void>
  readonly onBack: () => void
}

/** The code of the authenticator app, or one of the backup codes. */
export function CodeStep({ onDone, onBack }: Props): ReactNode {
  const { t } = useTranslator()
  const [backup, setBackup] = useState(false)
  const [code, setCode] = useState('')
  const checking = useSend<unknown>()
  const path = backup ? '/api/auth/two-factor/verify-backup-code' : '/api/auth/two-factor/verify-totp'
  const submit = (): void =>
    checking.mutate(
      { method: 'POST', path, body: { code: code.replaceAll(/\s/g, '') } },
      { onSuccess: () => void onDone(), onError: () => setCode('') },
    )
  const other = (): void => {
    setBackup(!backup)
    setCode('')
    checking.reset()
  }
  const more = (
    <>
      <button type="button" className="button" onClick={other}>
        {t(backup ? 'web.access.code.useApp' : 'web.access.code.useBackup')}
      </button>
      <button type="button" className="button quiet" onClick={onBack}>
        {t('web.access.back')}
      </button>
    </>
  )
  return (
    <AccessForm
      action={t('web.access.continue')}
      busy={checking.isPending}
      error={checking.error}
      onSubmit={submit}
      more={more}
    >
      <p>{t(backup ? 'web.access.code.backup.about' : 'web.access.code.about')}</p>
      <AccessField
        key={String(backup)}
        label={t(backup ? 'web.access.code.backup' : 'web.access.code')}
        value={code}
        onChange={setCode}
        fill={backup ? 'off' : 'one-time-code'}
      />
    </AccessForm>
  )
}
