import type { ReactNode } from 'react'
import type { MemberView } from '../../contract/access.ts'
import { LEVELS } from '../../core/access/viewer.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { Instant } from '../ui/instant.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { Confirm } from './confirm.tsx'
import { RecoveryButton } from './recovery-button.tsx'
import { useSession } from './session.ts'

interface Props {
  readonly member: MemberView
  readonly organisation: string
  readonly own: boolean
}

/** One right of one person: another level, a link to come in again, the end of it. */
export function MemberRow({ member, organisation, own }: Props): ReactNode {
  const { t } = useTranslator()
  const me = useSession().data?.viewer?.person
  const granting = useSend<unknown>([['members'], ['people']])
  const name = member.name ?? t('web.access.erased')
  const setLevel = (level: string): void =>
    granting.mutate({
      method: 'POST',
      path: '/api/v1/grants',
      body: { person: member.person, organisation, level, until: member.until },
    })
  const fixed = !own || member.delegated || member.person === me || member.name === null
  return (
    <tr>
      <th scope="row">
        {name}
        <br />
        <bdi className="soft">{member.email}</bdi>
        {member.locked && <strong> {t('web.access.locked')}</strong>}
      </th>
      <td data-label={t('web.access.level')}>
        {fixed ? (
          t(`web.access.level.${member.level}`)
        ) : (
          <select
            aria-label={t('web.access.level.of', { name })}
            value={member.level}
            disabled={granting.isPending}
            onChange={(event) => setLevel(event.target.value)}
          >
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {t(`web.access.level.${level}`)}
              </option>
            ))}
          </select>
        )}
        {member.delegated && <span className="soft"> {t('web.access.delegated')}</span>}
        <FormProblem error={granting.error} />
      </td>
      <td data-label={t('web.access.until')}>{member.until === null ? '–' : <Instant at={member.until} />}</td>
      <td data-label={t('web.access.factor')}>{t(member.secondFactor ? 'web.access.yes' : 'web.access.no')}</td>
      <td>
        <div className="choices">
          {member.person !== me && member.name !== null && <RecoveryButton person={member.person} name={name} />}
          <Confirm
            action={t('web.access.remove')}
            question={t('web.access.member.removeSure', { name })}
            submission={{ method: 'DELETE', path: `/api/v1/grants/${member.grant}` }}
            touched={[['members'], ['people']]}
          />
        </div>
      </td>
    </tr>
  )
}
