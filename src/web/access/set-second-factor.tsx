import { useState, type ReactNode } from 'react'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { AccessField } from './access-field.tsx'
import { AccessForm } from './access-form.tsx'
import { BackupCodes } from './backup-codes.tsx'
import { QrCode } from './qr-code.tsx'
import { useViewerChanged } from './session.ts'

interface Made {
  readonly totpURI: string
  readonly backupCodes: string[]
}

interface Props {
  readonly hasPassword: boolean
  readonly onDone: () => void
}

/** Password, then the code to scan, then one code as proof, then the backup codes. */
export function SetSecondFactor({ hasPassword, onDone }: Props): ReactNode {
  const { t } = useTranslator()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const enabling = useSend<Made>()
  const checking = useSend<unknown>()
  const changed = useViewerChanged()
  const made = enabling.data
  const cancel = (
    <button type="button" className="button" onClick={onDone}>
      {t('web.access.cancel')}
    </button>
  )
  if (!made)
    return (
      <AccessForm
        action={t('web.access.continue')}
        busy={enabling.isPending}
        error={enabling.error}
        onSubmit={() =>
          enabling.mutate({
            method: 'POST',
            path: '/api/auth/two-factor/enable',
            body: hasPassword ? { password } : {},
          })
        }
        more={cancel}
      >
        {hasPassword && (
          <AccessField
            label={t('web.access.password')}
            value={password}
            onChange={setPassword}
            fill="current-password"
          />
        )}
      </AccessForm>
    )
  if (checking.isSuccess) return <BackupCodes codes={made.backupCodes} onDone={() => void changed().then(onDone)} />
  const secret = new URL(made.totpURI).searchParams.get('secret') ?? ''
  return (
    <AccessForm
      action={t('web.access.factor.check')}
      busy={checking.isPending}
      error={checking.error}
      onSubmit={() =>
        checking.mutate({
          method: 'POST',
          path: '/api/auth/two-factor/verify-totp',
          body: { code: code.replaceAll(/\s/g, '') },
        })
      }
      more={cancel}
    >
      <p>{t('web.access.factor.scan')}</p>
      <QrCode text={made.totpURI} label={t('web.access.factor.qr')} />
      <p>
        {t('web.access.factor.secret')} <code className="hash">{secret.replaceAll(/(.{4})/g, '$1 ').trim()}</code>
      </p>
      <AccessField label={t('web.access.code')} value={code} onChange={setCode} fill="one-time-code" />
    </AccessForm>
  )
}
