import { useState, type ReactNode } from 'react'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { AccessField } from './access-field.tsx'
import { AccessForm } from './access-form.tsx'
import { OrganisationSelect } from './organisation-select.tsx'

/** Registers an institution's provider of identities; the address that it sends people back to is shown beforehand. */
export function InstitutionForm(): ReactNode {
  const { t } = useTranslator()
  const [organisation, setOrganisation] = useState('')
  const [issuer, setIssuer] = useState('')
  const [clientId, setClientId] = useState('')
  const [clientSecret, setSecret] = useState('')
  const [domains, setDomains] = useState('')
  const [joins, setJoins] = useState(false)
  const [secondFactor, setSecondFactor] = useState(false)
  const adding = useSend<unknown>([['institutions']])
  const body = {
    organisation,
    issuer: issuer.trim(),
    clientId: clientId.trim(),
    clientSecret,
    domains: domains.split(/[\s,;]+/).filter(Boolean),
    joins,
    secondFactor,
  }
  return (
    <>
      <h3>{t('web.access.institution.add')}</h3>
      <AccessForm
        action={t('web.access.institution.add.do')}
        busy={adding.isPending}
        error={adding.error}
        onSubmit={() =>
          adding.mutate({ method: 'POST', path: '/api/v1/institutions', body }, { onSuccess: () => setSecret('') })
        }
      >
        <OrganisationSelect value={organisation} onChange={setOrganisation} />
        {organisation !== '' && (
          <p>
            {t('web.access.institution.callback')}{' '}
            <code className="hash">
              {location.origin}/api/auth/sso/callback/{organisation.toLowerCase()}
            </code>
          </p>
        )}
        <TextField label={t('web.access.institution.issuer')} value={issuer} onChange={setIssuer} required />
        <div className="form-row">
          <TextField label={t('web.access.institution.client')} value={clientId} onChange={setClientId} required />
          <AccessField
            label={t('web.access.institution.secret')}
            value={clientSecret}
            onChange={setSecret}
            fill="off"
          />
        </div>
        <TextField
          label={t('web.access.institution.domains')}
          value={domains}
          onChange={setDomains}
          hint={t('web.access.institution.domains.hint')}
          required
        />
        <label className="check">
          <input type="checkbox" checked={joins} onChange={(event) => setJoins(event.target.checked)} />
          {t('web.access.institution.joins')}
        </label>
        <label className="check">
          <input type="checkbox" checked={secondFactor} onChange={(event) => setSecondFactor(event.target.checked)} />
          {t('web.access.institution.secondFactor')}
        </label>
      </AccessForm>
    </>
  )
}
