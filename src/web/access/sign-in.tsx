import './access.css'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { CodeStep } from './code-step.tsx'
import { InstitutionStep } from './institution-step.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import { PasswordStep } from './password-step.tsx'
import { useSession, useViewerChanged } from './session.ts'
import { SignedInAs } from './signed-in-as.tsx'

type Step = 'PASSWORD' | 'CODE' | 'INSTITUTION'

/** Signing in: password and code, a passkey, or through one's institution. */
export function SignIn(): ReactNode {
  const { t } = useTranslator()
  const session = useSession()
  const changed = useViewerChanged()
  const navigate = useNavigate()
  const [step, setStep] = useState<Step>('PASSWORD')
  const refused = new URLSearchParams(location.search).has('error')
  useTitle(t('web.access.signIn'))
  const done = async (): Promise<void> => {
    await changed()
    await navigate({ to: '/start' })
  }
  return (
    <div className="narrow">
      <h1>{t('web.access.signIn')}</h1>
      {refused && (
        <div role="alert" className="panel problem">
          <p>{t('web.access.institution.refused')}</p>
          <p className="remedy">{t('web.access.institution.refused.remedy')}</p>
        </div>
      )}
      {session.data?.viewer && <SignedInAs session={session.data} />}
      {step === 'PASSWORD' && (
        <>
          <PasswordStep onDone={done} onCode={() => setStep('CODE')} />
          <p className="access-or">{t('web.access.or')}</p>
          <p className="choices">
            <PasskeyButton onDone={done} />
            <button type="button" className="button" onClick={() => setStep('INSTITUTION')}>
              {t('web.access.institution')}
            </button>
          </p>
          <p className="hint">{t('web.access.noRegistration')}</p>
        </>
      )}
      {step === 'CODE' && <CodeStep onDone={done} onBack={() => setStep('PASSWORD')} />}
      {step === 'INSTITUTION' && <InstitutionStep onBack={() => setStep('PASSWORD')} />}
    </div>
  )
}
