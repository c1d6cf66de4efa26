import type { ReactNode } from 'react'
import type { PeopleView } from '../../contract/access.ts'
import { Loaded } from '../ui/loaded.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Confirm } from './confirm.tsx'
import { InviteForm } from './invite-form.tsx'
import { Invitations } from './members-section.tsx'
import { usePeople } from './queries.ts'
import { RecoveryButton } from './recovery-button.tsx'
import { useSession } from './session.ts'

/** Everybody who has an account; administrators are invited here. */
export function AccountsSection(): ReactNode {
  const { t } = useTranslator()
  const people = usePeople()
  return (
    <section>
      <h2>{t('web.access.accounts')}</h2>
      <Loaded query={people} rows={4}>
        {(found) => (
          <>
            <ScrollRegion label={t('web.access.accounts')}>
              <table className="plain people stacked">
                <thead>
                  <tr>
                    <th scope="col">{t('web.access.name')}</th>
                    <th scope="col">{t('web.access.column.rights')}</th>
                    <th scope="col">{t('web.access.factor')}</th>
                    <th scope="col">{t('web.access.actions')}</th>
                  </tr>
                </thead>
                <tbody>
                  {found.people.map((p) => (
                    <AccountRow key={p.person} of={p} />
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
            <Invitations some={found.invitations} />
          </>
        )}
      </Loaded>
      <InviteForm organisation={null} levels={[]} />
    </section>
  )
}

function AccountRow({ of }: { readonly of: PeopleView['people'][number] }): ReactNode {
  const { t } = useTranslator()
  const me = useSession().data?.viewer?.person
  const own = of.person === me
  return (
    <tr>
      <th scope="row">
        {of.name}
        <br />
        <bdi className="soft">{of.email}</bdi>
        {of.locked && <strong> {t('web.access.locked')}</strong>}
      </th>
      <td data-label={t('web.access.column.rights')}>
        {of.grants.length === 0 && '–'}
        {of.grants.map((g) => (
          <div key={g.id}>
            {g.administrator ? t('web.access.administrator') : g.name}
            {g.level !== null && <> · {t(`web.access.level.${g.level}`)}</>}
          </div>
        ))}
      </td>
      <td data-label={t('web.access.factor')}>{t(of.secondFactor ? 'web.access.yes' : 'web.access.no')}</td>
      <td>
        <div className="choices">
          {!own && <RecoveryButton person={of.person} name={of.name} />}
          {!own && (
            <Confirm
              action={t(of.locked ? 'web.access.letIn' : 'web.access.lock')}
              question={t(of.locked ? 'web.access.letIn.sure' : 'web.access.lock.sure', { name: of.name })}
              submission={{
                method: 'POST',
                path: `/api/v1/people/${of.person}/lock`,
                body: { locked: !of.locked },
              }}
              touched={[['people'], ['members']]}
            />
          )}
          {!own && (
            <Confirm
              action={t('web.access.erase')}
              question={t('web.access.erase.sure', { name: of.name })}
              submission={{ method: 'DELETE', path: `/api/v1/people/${of.person}` }}
              touched={[['people'], ['members']]}
            />
          )}
          {of.grants
            .filter((g) => g.administrator)
            .map((g) => (
              <Confirm
                key={g.id}
                action={t('web.access.administrator.end')}
                question={t('web.access.administrator.endSure', { name: of.name })}
                submission={{ method: 'DELETE', path: `/api/v1/grants/${g.id}` }}
                touched={[['people'], ['session']]}
              />
            ))}
        </div>
      </td>
    </tr>
  )
}
