import { useState, type ReactNode } from 'react'
import type { IssuedLinkView } from '../../contract/access.ts'
import type { Level } from '../../core/access/viewer.ts'
import { DayField } from '../ui/day-field.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { AccessField } from './access-field.tsx'
import { AccessForm } from './access-form.tsx'
import { Issued } from './issued.tsx'

interface Props {
  /** Null to invite an administrator. */
  readonly organisation: string | null
  readonly levels: readonly Level[]
}

/** Invites somebody; the link is shown once, to be handed over. */
export function InviteForm({ organisation, levels }: Props): ReactNode {
  const { t } = useTranslator()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [level, setLevel] = useState<Level>(levels[0] ?? 'READER')
  const [until, setUntil] = useState('')
  const inviting = useSend<IssuedLinkView>([['members'], ['people']])
  const body = { name, email, organisation, level: organisation === null ? null : level, until: until || null }
  const submit = (): void =>
    inviting.mutate(
      { method: 'POST', path: '/api/v1/invitations', body },
      {
        onSuccess: () => {
          setName('')
          setEmail('')
        },
      },
    )
  const title = organisation === null ? 'web.access.invite.administrator' : 'web.access.invite'
  return (
    <>
      <h3 className="invite">{t(title)}</h3>
      {inviting.data?.link && <Issued about={t('web.access.invite.handOver')} text={inviting.data.link} />}
      <AccessForm action={t('web.access.invite.do')} busy={inviting.isPending} error={inviting.error} onSubmit={submit}>
        <div className="form-row">
          <TextField label={t('web.access.name')} value={name} onChange={setName} required />
          <AccessField label={t('web.access.email')} value={email} onChange={setEmail} fill="off" />
        </div>
        {organisation !== null && (
          <div className="form-row">
            <Select
              label={t('web.access.level')}
              value={level}
              onChange={(value) => setLevel(value as Level)}
              options={levels.map((l) => ({ value: l, label: t(`web.access.level.${l}`) }))}
            />
            <DayField label={t('web.access.untilDay.optional')} value={until} onChange={setUntil} />
          </div>
        )}
      </AccessForm>
    </>
  )
}
