import { useState, type ReactNode } from 'react'
import type { SessionView } from '../../contract/access.ts'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { AccessField } from './access-field.tsx'
import { AccessForm } from './access-form.tsx'
import { BackupCodes } from './backup-codes.tsx'
import { SetSecondFactor } from './set-second-factor.tsx'
import { SESSION_KEY } from './session.ts'

type Doing = 'NOTHING' | 'SETTING' | 'REMOVING' | 'NEW_CODES'

/** Codes of an authenticator app: setting them, new backup codes, taking them away. */
export function SecondFactorSection({ session }: { readonly session: SessionView }): ReactNode {
  const { t } = useTranslator()
  const [doing, setDoing] = useState<Doing>('NOTHING')
  const set = session.secondFactor?.set ?? false
  const password = session.password === true
  const stop = (): void => setDoing('NOTHING')
  return (
    <section>
      <h2>{t('web.access.factor')}</h2>
      <p>{t(set ? 'web.access.factor.isSet' : 'web.access.factor.about')}</p>
      {doing === 'NOTHING' && (
        <p className="choices">
          {set ? (
            <>
              <button type="button" className="button" onClick={() => setDoing('NEW_CODES')}>
                {t('web.access.factor.newCodes')}
              </button>
              <button type="button" className="button" onClick={() => setDoing('REMOVING')}>
                {t('web.access.factor.remove')}
              </button>
            </>
          ) : (
            <button type="button" className="button primary" onClick={() => setDoing('SETTING')}>
              {t('web.access.factor.set')}
            </button>
          )}
        </p>
      )}
      {doing === 'SETTING' && <SetSecondFactor hasPassword={password} onDone={stop} />}
      {doing === 'REMOVING' && (
        <WithPassword hasPassword={password} path="disable" action={t('web.access.factor.remove')} onDone={stop} />
      )}
      {doing === 'NEW_CODES' && (
        <WithPassword
          hasPassword={password}
          path="generate-backup-codes"
          action={t('web.access.factor.newCodes')}
          onDone={stop}
        />
      )}
    </section>
  )
}

interface WithPasswordProps {
  readonly hasPassword: boolean
  readonly path: 'disable' | 'generate-backup-codes'
  readonly action: string
  readonly onDone: () => void
}

/** What only whoever knows the password may do. */
function WithPassword({ hasPassword, path, action, onDone }: WithPasswordProps): ReactNode {
  const { t } = useTranslator()
  const [password, setPassword] = useState('')
  const sending = useSend<{ backupCodes?: string[] }>([[SESSION_KEY]])
  const submit = (): void =>
    sending.mutate(
      { method: 'POST', path: `/api/auth/two-factor/${path}`, body: hasPassword ? { password } : {} },
      { onSuccess: (answer) => (answer.backupCodes ? undefined : onDone()) },
    )
  if (sending.data?.backupCodes) return <BackupCodes codes={sending.data.backupCodes} onDone={onDone} />
  const cancel = (
    <button type="button" className="button" onClick={onDone}>
      {t('web.access.cancel')}
    </button>
  )
  return (
    <AccessForm action={action} busy={sending.isPending} error={sending.error} onSubmit={submit} more={cancel}>
      {hasPassword && (
        <AccessField label={t('web.access.password')} value={password} onChange={setPassword} fill="current-password" />
      )}
    </AccessForm>
  )
}
