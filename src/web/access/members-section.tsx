import type { ReactNode } from 'react'
import type { InvitationView, MembersView } from '../../contract/access.ts'
import { Instant } from '../ui/instant.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Confirm } from './confirm.tsx'
import { InviteForm } from './invite-form.tsx'
import { MemberRow } from './member-row.tsx'
import { useMembers } from './queries.ts'

interface Props {
  readonly organisation: string
  /** True for its manager; administrators only make the first one. */
  readonly own?: boolean
}

/** The people of one organisation or mission, and who has been invited. */
export function MembersSection({ organisation, own = false }: Props): ReactNode {
  const members = useMembers(organisation)
  return (
    <Loaded query={members} rows={4}>
      {(found) => <Members found={found} own={own} />}
    </Loaded>
  )
}

function Members({ found, own }: { readonly found: MembersView; readonly own: boolean }): ReactNode {
  const { t } = useTranslator()
  const managed = found.members.some((m) => m.level === 'MANAGER')
  return (
    <section>
      <h2>{found.name}</h2>
      {found.members.length === 0 ? (
        <p>{t('web.access.members.none')}</p>
      ) : (
        <ScrollRegion label={t('web.access.members.of', { organisation: found.name })}>
          <table className="plain people stacked">
            <thead>
              <tr>
                <th scope="col">{t('web.access.name')}</th>
                <th scope="col">{t('web.access.level')}</th>
                <th scope="col">{t('web.access.until')}</th>
                <th scope="col">{t('web.access.factor')}</th>
                <th scope="col">{t('web.access.actions')}</th>
              </tr>
            </thead>
            <tbody>
              {found.members.map((m) => (
                <MemberRow key={m.grant} member={m} organisation={found.organisation} own={own} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <Invitations some={found.invitations} />
      {(own || !managed) && (
        <InviteForm organisation={found.organisation} levels={own ? ['READER', 'EDITOR', 'MANAGER'] : ['MANAGER']} />
      )}
      {!own && managed && <p className="hint">{t('web.access.members.managed')}</p>}
    </section>
  )
}

/** Who has been invited and has not come yet. */
export function Invitations({ some }: { readonly some: readonly InvitationView[] }): ReactNode {
  const { t } = useTranslator()
  if (some.length === 0) return null
  return (
    <>
      <h3>{t('web.access.invitations')}</h3>
      <ul className="plain-list">
        {some.map((i) => (
          <li key={i.id} className="panel">
            <p>
              <strong>{i.name}</strong> <bdi>{i.email}</bdi>
              {i.level !== null && <> · {t(`web.access.level.${i.level}`)}</>}
            </p>
            <p className="soft">
              {t('web.access.link.expires')} <Instant at={i.expiresAt} />
            </p>
            <Confirm
              action={t('web.access.withdraw')}
              question={t('web.access.withdraw.sure', { name: i.name })}
              submission={{ method: 'DELETE', path: `/api/v1/invitations/${i.id}` }}
              touched={[['members'], ['people']]}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
