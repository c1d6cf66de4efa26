import { useState, type ReactNode } from 'react'
import { LANGUAGES, type Language } from '../../core/language.ts'
import { OWN_NAMES } from '../../i18n/language.ts'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { AccessForm } from './access-form.tsx'

const KINDS = ['TRAINING_CENTRE', 'REGIONAL_ORGANISATION'] as const

/** Adds a training centre or a regional organisation. */
export function OrganisationSection(): ReactNode {
  const { t } = useTranslator()
  const [code, setCode] = useState('')
  const [kind, setKind] = useState<string>('TRAINING_CENTRE')
  const [names, setNames] = useState<Partial<Record<Language, string>>>({})
  const adding = useSend<{ organisation: string }>([['organisations']])
  const submit = (): void =>
    adding.mutate(
      { method: 'POST', path: '/api/v1/organisations', body: { code, kind, names } },
      {
        onSuccess: () => {
          setCode('')
          setNames({})
        },
      },
    )
  return (
    <section>
      <h2>{t('web.access.organisation.add')}</h2>
      {adding.isSuccess && (
        <p role="status" className="banner">
          {t('web.access.organisation.added', { organisation: adding.data.organisation })}
        </p>
      )}
      <AccessForm
        action={t('web.access.organisation.add.do')}
        busy={adding.isPending}
        error={adding.error}
        onSubmit={submit}
      >
        <div className="form-row">
          <TextField
            label={t('web.access.organisation.code')}
            value={code}
            onChange={(value) => setCode(value.toUpperCase())}
            hint={t('web.access.organisation.code.hint')}
            required
          />
          <Select
            label={t('web.access.organisation.kind')}
            value={kind}
            onChange={setKind}
            options={KINDS.map((k) => ({ value: k, label: t(`web.access.kind.${k}`) }))}
          />
        </div>
        {LANGUAGES.map((l) => (
          <TextField
            key={l}
            label={t('web.access.organisation.name', { language: OWN_NAMES[l] })}
            value={names[l] ?? ''}
            onChange={(value) => setNames({ ...names, [l]: value })}
            required={l === 'en'}
            lang={l}
          />
        ))}
      </AccessForm>
    </section>
  )
}
