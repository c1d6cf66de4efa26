import { useState, type ReactNode } from 'react'
import type { SessionView } from '../../contract/access.ts'
import { LEVELS, type Level } from '../../core/access/viewer.ts'
import { within } from '../../core/access/grant.ts'
import { DayField } from '../ui/day-field.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { AccessField } from './access-field.tsx'
import { AccessForm } from './access-form.tsx'

/** Hands on the right that one acts in, to a colleague, for a while. */
export function DelegateSection({ session }: { readonly session: SessionView }): ReactNode {
  const { t } = useTranslator()
  const [email, setEmail] = useState('')
  const [level, setLevel] = useState<Level>('READER')
  const [until, setUntil] = useState('')
  const delegating = useSend<unknown>()
  const most = session.viewer?.level ?? 'READER'
  const submit = (): void =>
    delegating.mutate(
      { method: 'POST', path: '/api/v1/delegations', body: { email, level, until } },
      { onSuccess: () => setEmail('') },
    )
  return (
    <section>
      <h2>{t('web.access.delegate')}</h2>
      <p>{t('web.access.delegate.about')}</p>
      {delegating.isSuccess && (
        <p role="status" className="banner">
          {t('web.access.delegate.done')}
        </p>
      )}
      <AccessForm
        action={t('web.access.delegate.do')}
        busy={delegating.isPending}
        error={delegating.error}
        onSubmit={submit}
      >
        <AccessField label={t('web.access.delegate.to')} value={email} onChange={setEmail} fill="off" />
        <div className="form-row">
          <Select
            label={t('web.access.level')}
            value={level}
            onChange={(value) => setLevel(value as Level)}
            options={LEVELS.filter((l) => within(l, most)).map((l) => ({
              value: l,
              label: t(`web.access.level.${l}`),
            }))}
          />
          <DayField label={t('web.access.untilDay')} value={until} onChange={setUntil} required />
        </div>
      </AccessForm>
    </section>
  )
}
