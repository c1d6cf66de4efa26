import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { FormProblem } from '../ui/form-problem.tsx'
import { useTranslator } from '../ui/translator.ts'
import { passkeysWork, signInWithPasskey } from './passkey.ts'
import { passkeyError } from './passkey-error.ts'

/** Signs in with a passkey of this device. */
export function PasskeyButton({ onDone }: { readonly onDone: () => Promise<void> }): ReactNode {
  const { t, language } = useTranslator()
  const signing = useMutation({
    networkMode: 'always',
    mutationFn: () => signInWithPasskey(language).catch((error: unknown) => passkeyError(error, t)),
    onSuccess: (answer) => (answer === null ? undefined : onDone()),
  })
  if (!passkeysWork()) return <span className="hint">{t('web.access.passkey.noName')}</span>
  return (
    <>
      <button type="button" className="button" disabled={signing.isPending} onClick={() => signing.mutate()}>
        {t('web.access.passkey.use')}
      </button>
      <FormProblem error={signing.error} />
    </>
  )
}
