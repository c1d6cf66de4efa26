import './supply.css'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { PledgeWrittenView } from '../../contract/supply.ts'
import { PLEDGE_KINDS, type PledgeKind } from '../../core/supply/pledge.ts'
import { capabilityOptions } from '../gap/filter-options.ts'
import { useCapabilities, useGapList, useMissions } from '../gap/queries.ts'
import { useEditing } from '../requirement/editing.ts'
import { numberOf } from '../requirement/number-of.ts'
import { problemsOf } from '../requirement/problem-of.ts'
import { NEW, noSource, SOURCE_FIELDS, SourceFields, sourceInput } from '../requirement/source-fields.tsx'
import { DayField } from '../ui/day-field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { TOUCHED, useOrganisations } from './queries.ts'

const FIELDS = ['on', 'quantity', 'printed', 'note', ...SOURCE_FIELDS]

/** Where the Secretariat puts down what was announced in public. */
export function Announce(): ReactNode {
  const { t } = useTranslator()
  const { secretariat } = useEditing()
  useTitle(t('web.announce'))
  return (
    <>
      <h1>{t('web.announce')}</h1>
      <p className="lead">{t('web.announce.lead')}</p>
      {secretariat ? <AnnounceForm /> : <p className="panel">{t('web.announce.notYours')}</p>}
    </>
  )
}

function AnnounceForm(): ReactNode {
  const { t, compare } = useTranslator()
  const navigate = useNavigate()
  const [form, setForm] = useState({
    organisation: '',
    kind: 'UNIT' as PledgeKind,
    capability: 'military-utility-helicopter',
    mission: '',
    quantity: '',
    on: '',
    printed: '',
    note: '',
  })
  const [source, setSource] = useState({ ...noSource, choice: NEW })
  const set = (patch: Partial<typeof form>): void => setForm({ ...form, ...patch })
  const capabilities = useCapabilities()
  const organisations = useOrganisations().toSorted((a, b) => compare(a.name, b.name))
  const missions = useMissions({}).data?.missions.filter(({ code }) => code !== 'ALL') ?? []
  const sources = useGapList({}).data?.sources ?? []
  const sending = useSend<PledgeWrittenView>(TOUCHED)
  const problems = problemsOf(sending.error, FIELDS, { on: form.on, 'source.publishedOn': source.publishedOn })
  const unit = capabilities.find(({ code }) => code === form.capability)?.unit ?? 'unit'
  const submit = (): void =>
    sending.mutate(
      {
        method: 'POST',
        path: '/api/v1/pledges/announcements',
        body: {
          ...form,
          mission: form.mission || null,
          quantity: form.quantity.trim() === '' ? null : (numberOf(form.quantity) ?? -1),
          printed: form.printed || undefined,
          note: form.note || null,
          source: sourceInput(source) ?? {},
        },
      },
      { onSuccess: ({ key }) => void navigate({ to: '/pledges/$key', params: { key } }) },
    )
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className="form-row">
        <Select
          label={t('web.pledge.organisation')}
          value={form.organisation}
          onChange={(organisation) => set({ organisation })}
          options={[
            { value: '', label: '–' },
            ...organisations.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <Select
          label={t('web.pledge.kind')}
          value={form.kind}
          onChange={(value) => set({ kind: PLEDGE_KINDS.find((one) => one === value) ?? 'UNIT' })}
          options={PLEDGE_KINDS.map((value) => ({ value, label: t(`kind.pledge.${value}`) }))}
        />
        <Select
          label={t('web.column.capability')}
          value={form.capability}
          onChange={(capability) => set({ capability })}
          options={capabilityOptions(capabilities, form.capability)}
        />
      </div>
      <div className="form-row">
        <Select
          label={t('web.column.mission')}
          value={form.mission}
          onChange={(mission) => set({ mission })}
          options={[
            { value: '', label: t('web.pledge.anyMission') },
            ...missions.map(({ code }) => ({ value: code, label: code })),
          ]}
        />
        <TextField
          label={t('web.withUnit', { what: t('web.pledge.quantity'), unit: t(`unit.${unit}`) })}
          value={form.quantity}
          onChange={(quantity) => set({ quantity })}
          problem={problems.of('quantity')}
          numeric
        />
        <DayField
          label={t('web.announce.on')}
          value={form.on}
          onChange={(on) => set({ on })}
          problem={problems.of('on')}
          required
        />
      </div>
      <TextField
        label={t('web.announce.printed')}
        value={form.printed}
        onChange={(printed) => set({ printed })}
        problem={problems.of('printed')}
      />
      <SourceFields draft={source} onChange={setSource} known={sources} problems={problems} />
      <TextField
        label={t('web.pledge.note')}
        value={form.note}
        onChange={(note) => set({ note })}
        problem={problems.of('note')}
        long
      />
      <FormProblem error={problems.rest} />
      <p className="choices">
        <button type="submit" className="button primary" disabled={sending.isPending}>
          {t('web.announce.save')}
        </button>
      </p>
    </form>
  )
}
