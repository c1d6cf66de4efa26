import { useState, type ReactNode } from 'react'
import type { GrantView, KeysView } from '../../contract/access.ts'
import { Instant } from '../ui/instant.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { AccessForm } from './access-form.tsx'
import { Confirm } from './confirm.tsx'
import { Issued } from './issued.tsx'
import { useKeys } from './queries.ts'

const DAYS = [30, 90, 366] as const

/** API keys: for programs, bound to one membership, shown once. */
export function KeysSection({ memberships }: { readonly memberships: readonly GrantView[] }): ReactNode {
  const { t } = useTranslator()
  const keys = useKeys()
  return (
    <section>
      <h2>{t('web.access.keys')}</h2>
      <p>{t('web.access.keys.about')}</p>
      <Loaded query={keys} rows={2}>
        {(found) => (
          <ul className="plain-list">
            {found.keys.map((key) => (
              <Key key={key.id} of={key} />
            ))}
          </ul>
        )}
      </Loaded>
      <NewKey memberships={memberships} />
    </section>
  )
}

function Key({ of }: { readonly of: KeysView['keys'][number] }): ReactNode {
  const { t } = useTranslator()
  return (
    <li className="panel">
      <p>
        <strong>{of.name}</strong> <code>{of.start}…</code> · {of.grant?.name ?? t('web.access.key.over')} ·{' '}
        {t(of.scopes.includes('write') ? 'web.access.scope.write' : 'web.access.scope.read')}
      </p>
      <p className="soft">
        {t('web.access.key.lastUsed')} {of.lastUsed === null ? t('web.access.never') : <Instant at={of.lastUsed} />}
        {of.expiresAt !== null && (
          <>
            {' '}
            · {t('web.access.until')} <Instant at={of.expiresAt} />
          </>
        )}
      </p>
      <Confirm
        action={t('web.access.revoke')}
        question={t('web.access.key.revokeSure', { name: of.name })}
        submission={{ method: 'DELETE', path: `/api/v1/api-keys/${of.id}` }}
        touched={[['keys']]}
      />
    </li>
  )
}

function NewKey({ memberships }: { readonly memberships: readonly GrantView[] }): ReactNode {
  const { t } = useTranslator()
  const [name, setName] = useState('')
  const [grant, setGrant] = useState(memberships[0]?.id ?? '')
  const [scope, setScope] = useState('read')
  const [days, setDays] = useState('90')
  const making = useSend<{ key: string | null }>([['keys']])
  const body = { name, grant, scopes: scope === 'write' ? ['read', 'write'] : ['read'], days: Number(days) }
  return (
    <>
      {making.data?.key && <Issued about={t('web.access.key.made')} text={making.data.key} />}
      <AccessForm
        action={t('web.access.key.make')}
        busy={making.isPending}
        error={making.error}
        onSubmit={() =>
          making.mutate({ method: 'POST', path: '/api/v1/api-keys', body }, { onSuccess: () => setName('') })
        }
      >
        <TextField label={t('web.access.key.name')} value={name} onChange={setName} required />
        <div className="form-row">
          <Select
            label={t('web.access.actFor')}
            value={grant}
            onChange={setGrant}
            options={memberships.map((g) => ({ value: g.id, label: g.name ?? g.organisation ?? '' }))}
          />
          <Select
            label={t('web.access.key.scope')}
            value={scope}
            onChange={setScope}
            options={[
              { value: 'read', label: t('web.access.scope.read') },
              { value: 'write', label: t('web.access.scope.write') },
            ]}
          />
          <Select
            label={t('web.access.key.days')}
            value={days}
            onChange={setDays}
            options={DAYS.map((n) => ({ value: String(n), label: t('web.access.days', { n }) }))}
          />
        </div>
      </AccessForm>
    </>
  )
}
