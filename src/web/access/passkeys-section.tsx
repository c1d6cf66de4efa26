import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { FormProblem } from '../ui/form-problem.tsx'
import { Instant } from '../ui/instant.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Confirm } from './confirm.tsx'
import { passkeyError } from './passkey-error.ts'
import { addPasskey, passkeysWork } from './passkey.ts'
import { usePasskeys } from './queries.ts'
import { SESSION_KEY } from './session.ts'

/** Passkeys: adding one on this device, taking one away. */
export function PasskeysSection(): ReactNode {
  const { t, language } = useTranslator()
  const queries = useQueryClient()
  const passkeys = usePasskeys()
  const [name, setName] = useState('')
  const adding = useMutation({
    networkMode: 'always',
    mutationFn: () => addPasskey(name, language).catch((error: unknown) => void passkeyError(error, t)),
    onSuccess: async () => {
      setName('')
      await queries.invalidateQueries({ queryKey: ['passkeys'] })
      await queries.invalidateQueries({ queryKey: [SESSION_KEY] })
    },
  })
  return (
    <section>
      <h2>{t('web.access.passkeys')}</h2>
      <p>{t('web.access.passkeys.about')}</p>
      <ul className="plain-list">
        {(passkeys.data ?? []).map((one) => (
          <li key={one.id} className="panel">
            <p>
              <strong>{one.name || t('web.access.passkey')}</strong>
              {one.createdAt !== null && (
                <>
                  {' '}
                  · <Instant at={one.createdAt} />
                </>
              )}
            </p>
            <Confirm
              action={t('web.access.remove')}
              question={t('web.access.passkey.removeSure')}
              submission={{ method: 'POST', path: '/api/auth/passkey/delete-passkey', body: { id: one.id } }}
              touched={[['passkeys'], [SESSION_KEY]]}
            />
          </li>
        ))}
      </ul>
      {passkeysWork() ? (
        <form
          className="form access-form"
          onSubmit={(event) => {
            event.preventDefault()
            adding.mutate()
          }}
        >
          <TextField label={t('web.access.passkey.name')} value={name} onChange={setName} />
          <FormProblem error={adding.error} />
          <p className="choices">
            <button type="submit" className="button" disabled={adding.isPending}>
              {t('web.access.passkey.add')}
            </button>
          </p>
        </form>
      ) : (
        <p className="hint">{t('web.access.passkey.noName')}</p>
      )}
    </section>
  )
}
