import type { ReactNode } from 'react'
import { ATTRIBUTES } from '../../core/requirement/attribute.ts'
import { CAVEAT_CODES } from '../../core/supply/caveat.ts'
import { capabilityOptions } from '../gap/filter-options.ts'
import { useCapabilities, useMissions } from '../gap/queries.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Rows } from './rows.tsx'
import type { TermsFieldsProps } from './terms-fields.tsx'

/** Conditions, caveats, standards and earmarks: as many as there are. */
export function TermsLists({ form, problems, onChange }: TermsFieldsProps): ReactNode {
  const { t } = useTranslator()
  const lang = form.language
  return (
    <>
      <Rows
        label={t('web.pledge.conditions')}
        add={t('web.pledge.add.condition')}
        rows={form.conditions}
        blank=""
        problem={problems.get('conditions')}
        onChange={(conditions) => onChange({ conditions })}
      >
        {(text, set, at) => (
          <TextField
            long
            lang={lang}
            label={t('web.pledge.condition')}
            value={text}
            problem={problems.get(`conditions.${at}`)}
            onChange={set}
          />
        )}
      </Rows>
      <Rows
        label={t('web.pledge.caveats')}
        add={t('web.pledge.add.caveat')}
        rows={form.caveats}
        blank={{ code: 'OTHER', text: '' }}
        problem={problems.get('caveats')}
        onChange={(caveats) => onChange({ caveats })}
      >
        {(caveat, set, at) => (
          <>
            <Select
              label={t('web.pledge.caveat')}
              value={caveat.code}
              onChange={(code) => set({ ...caveat, code })}
              options={CAVEAT_CODES.map((code) => ({ value: code, label: t(`kind.caveat.${code}`) }))}
            />
            <TextField
              long
              lang={lang}
              label={t('web.pledge.caveat.text')}
              value={caveat.text}
              problem={problems.get(`caveats.${at}.text`) ?? problems.get(`caveats.${at}`)}
              onChange={(text) => set({ ...caveat, text })}
            />
          </>
        )}
      </Rows>
      <Standards form={form} problems={problems} onChange={onChange} />
      <Earmarks form={form} problems={problems} onChange={onChange} />
    </>
  )
}

type Part = Pick<TermsFieldsProps, 'form' | 'problems' | 'onChange'>

function Standards({ form, problems, onChange }: Part): ReactNode {
  const { t } = useTranslator()
  return (
    <Rows
      label={t('web.pledge.standards')}
      add={t('web.pledge.add.standard')}
      rows={form.standards}
      blank={{ attribute: ATTRIBUTES[0].key as string, value: '', unit: '' }}
      problem={problems.get('standards')}
      onChange={(standards) => onChange({ standards })}
    >
      {(standard, set, at) => (
        <div className="form-row">
          <Select
            label={t('web.pledge.attribute')}
            value={standard.attribute}
            onChange={(attribute) => {
              const unit = ATTRIBUTES.find((a) => a.key === attribute)?.unit ?? ''
              set({ ...standard, attribute, unit })
            }}
            options={[
              ...ATTRIBUTES.map(({ key }) => ({ value: key as string, label: t(`kind.attribute.${key}`) })),
              // An attribute that was stated in other words stays as it is.
              ...(ATTRIBUTES.some(({ key }) => key === standard.attribute)
                ? []
                : [{ value: standard.attribute, label: standard.attribute }]),
            ]}
          />
          <TextField
            label={t('web.pledge.value')}
            value={standard.value}
            problem={problems.get(`standards.${at}.value`)}
            onChange={(value) => set({ ...standard, value })}
          />
          <TextField
            label={t('web.column.unit')}
            value={standard.unit}
            problem={problems.get(`standards.${at}.unit`)}
            onChange={(unit) => set({ ...standard, unit })}
          />
        </div>
      )}
    </Rows>
  )
}

function Earmarks({ form, problems, onChange }: Part): ReactNode {
  const { t } = useTranslator()
  const capabilities = useCapabilities()
  const missions = useMissions({}).data?.missions ?? []
  const none = { value: '', label: '–' }
  return (
    <Rows
      label={t('web.pledge.earmarks')}
      add={t('web.pledge.add.earmark')}
      rows={form.earmarks}
      blank={{ mission: '', capability: '', purpose: '' }}
      problem={problems.get('earmarks')}
      onChange={(earmarks) => onChange({ earmarks })}
    >
      {(earmark, set, at) => (
        <>
          <div className="form-row">
            <Select
              label={t('web.column.mission')}
              value={earmark.mission}
              onChange={(mission) => set({ ...earmark, mission })}
              options={[none, ...missions.map(({ code }) => ({ value: code, label: code }))]}
            />
            <Select
              label={t('web.column.capability')}
              value={earmark.capability}
              onChange={(capability) => set({ ...earmark, capability })}
              options={[none, ...capabilityOptions(capabilities, earmark.capability || undefined)]}
            />
          </div>
          <TextField
            lang={form.language}
            label={t('web.pledge.purpose')}
            value={earmark.purpose}
            problem={problems.get(`earmarks.${at}.purpose`) ?? problems.get(`earmarks.${at}`)}
            onChange={(purpose) => set({ ...earmark, purpose })}
          />
        </>
      )}
    </Rows>
  )
}
