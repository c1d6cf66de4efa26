import type { ReactNode } from 'react'
import { VISIBILITIES } from '../../core/access/visibility.ts'
import { LANGUAGES } from '../../core/language.ts'
import type { Unit } from '../../core/quantity.ts'
import { CURRENCIES } from '../../core/supply/currency.ts'
import { unitOf, type PledgeKind } from '../../core/supply/pledge.ts'
import { OWN_NAMES } from '../../i18n/language.ts'
import { useMissions } from '../gap/queries.ts'
import { DayField } from '../ui/day-field.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import type { TermsForm } from './form-state.ts'
import { TermsLists } from './terms-lists.tsx'

export interface TermsFieldsProps {
  readonly form: TermsForm
  readonly of: { readonly kind: PledgeKind; readonly unit: Unit }
  /** What is wrong, by field. */
  readonly problems: ReadonlyMap<string, string>
  readonly onChange: (more: Partial<TermsForm>) => void
}

/** The fields of the terms, with what is wrong beside each. */
export function TermsFields(props: TermsFieldsProps): ReactNode {
  const { form, of, problems, onChange } = props
  const { t, compare, language } = useTranslator()
  const missions = (useMissions({}).data?.missions ?? [])
    .map(({ code, name }) => ({ value: code, label: code === 'ALL' ? name : `${code} – ${name}` }))
    .toSorted((a, b) => compare(a.label, b.label))
  const unit = unitOf(of.kind, of.unit)
  const names = new Intl.DisplayNames(language, { type: 'currency' })
  return (
    <>
      <Visibility form={form} onChange={onChange} />
      <Select
        label={t('web.column.mission')}
        value={form.mission}
        onChange={(mission) => onChange({ mission })}
        options={[{ value: '', label: t('web.pledge.anyMission') }, ...missions]}
      />
      {unit === 'money' ? (
        <div className="form-row">
          <TextField
            required
            label={t('web.pledge.amount')}
            hint={t('web.pledge.amount.hint')}
            value={form.amount}
            problem={problems.get('amount')}
            onChange={(amount) => onChange({ amount })}
          />
          <div>
            <Select
              label={t('web.pledge.currency')}
              value={form.currency}
              onChange={(currency) => onChange({ currency })}
              options={[
                { value: '', label: '–' },
                ...CURRENCIES.map((code) => ({ value: code, label: `${code} – ${names.of(code) ?? code}` })),
              ]}
            />
            {problems.has('currency') && <p className="field-problem">{problems.get('currency')}</p>}
          </div>
        </div>
      ) : (
        <TextField
          numeric
          required
          label={t('web.withUnit', { what: t('web.pledge.quantity'), unit: t(`unit.${unit}`) })}
          value={form.quantity}
          problem={problems.get('quantity')}
          onChange={(quantity) => onChange({ quantity })}
        />
      )}
      <div className="form-row">
        {(['availableFrom', 'availableUntil'] as const).map((field) => (
          <DayField
            key={field}
            label={t(`web.pledge.${field}`)}
            value={form[field]}
            problem={problems.get(field)}
            onChange={(day) => onChange({ [field]: day })}
          />
        ))}
        <TextField
          numeric
          label={t('web.pledge.responseDays')}
          value={form.responseDays}
          problem={problems.get('responseDays')}
          onChange={(responseDays) => onChange({ responseDays })}
        />
      </div>
      <Select
        label={t('web.pledge.language')}
        value={form.language}
        onChange={(value) => onChange({ language: LANGUAGES.find((one) => one === value) ?? 'en' })}
        options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
      />
      <TermsLists {...props} />
      <TextField
        long
        lang={form.language}
        label={t('web.pledge.note')}
        value={form.note}
        problem={problems.get('note')}
        onChange={(note) => onChange({ note })}
      />
    </>
  )
}

/** Who is shown it: each choice says what it means. */
function Visibility({ form, onChange }: Pick<TermsFieldsProps, 'form' | 'onChange'>): ReactNode {
  const { t } = useTranslator()
  return (
    <fieldset className="rows">
      <legend>{t('web.pledge.visibility')}</legend>
      {VISIBILITIES.map((value) => (
        <label key={value} className="check">
          <input
            type="radio"
            name="visibility"
            checked={form.visibility === value}
            onChange={() => onChange({ visibility: value })}
          />
          <span>
            {t(`kind.visibility.${value}`)} <small className="soft">{t(`web.visibility.${value}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
