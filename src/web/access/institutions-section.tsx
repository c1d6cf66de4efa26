import type { ReactNode } from 'react'
import { Loaded } from '../ui/loaded.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Confirm } from './confirm.tsx'
import { InstitutionForm } from './institution-form.tsx'
import { useInstitutions } from './queries.ts'

/** Institutions that sign in their own people. */
export function InstitutionsSection(): ReactNode {
  const { t } = useTranslator()
  const institutions = useInstitutions()
  return (
    <section>
      <h2>{t('web.access.institutions')}</h2>
      <p>{t('web.access.institutions.about')}</p>
      <Loaded query={institutions} rows={2}>
        {(found) => (
          <ul className="plain-list">
            {found.institutions.map((i) => (
              <li key={i.provider} className="panel">
                <p>
                  <strong>{i.name}</strong> · <bdi>{i.issuer}</bdi>
                </p>
                <p className="soft">
                  <bdi>{i.domains.join(', ')}</bdi>
                  {i.joins && <> · {t('web.access.institution.joins')}</>}
                  {i.secondFactor && <> · {t('web.access.institution.secondFactor')}</>}
                </p>
                <Confirm
                  action={t('web.access.remove')}
                  question={t('web.access.institution.removeSure', { name: i.name })}
                  submission={{ method: 'DELETE', path: `/api/v1/institutions/${i.provider}` }}
                  touched={[['institutions']]}
                />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <InstitutionForm />
    </section>
  )
}
