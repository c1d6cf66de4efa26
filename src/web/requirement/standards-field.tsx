import './requirement.css'
import { useState, type ReactNode } from 'react'
import { ATTRIBUTE_UNITS, attributeOf, attributesFor } from '../../core/requirement/attribute.ts'
import { agree } from '../../core/requirement/amount.ts'
import { operatorsOf } from '../../core/requirement/check-standard.ts'
import { useCapabilities } from '../gap/queries.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { blankStandard, type StandardDraft } from './terms-draft.ts'

interface Props {
  readonly capability: string
  readonly standards: readonly StandardDraft[]
  readonly onChange: (standards: StandardDraft[]) => void
  readonly problem: string | null
}

/** What each unit must be able to do: any number of standards of the capability's attributes. */
export function StandardsField({ capability, standards, onChange, problem }: Props): ReactNode {
  const { t } = useTranslator()
  const attributes = attributesFor(useIsUnder(capability))
  const [added, setAdded] = useState('')
  const nextRow = Math.max(-1, ...standards.map(({ row }) => row)) + 1
  const next = attributes.find((a) => a.key === added) ?? attributes[0]
  return (
    <fieldset className="sub-form">
      <legend>{t('web.requirement.standards')}</legend>
      {standards.map((standard, at) => (
        <StandardRow
          key={standard.row}
          standard={standard}
          onChange={(changed) => onChange(standards.with(at, changed))}
          onRemove={() => onChange(standards.toSpliced(at, 1))}
        />
      ))}
      {problem !== null && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      {next && (
        <div className="form-row">
          <Select
            label={t('web.requirement.attribute')}
            value={next.key}
            onChange={setAdded}
            options={attributes.map(({ key }) => ({
              value: key,
              label: t(`kind.attribute.${key}` as 'kind.attribute.class'),
            }))}
          />
          <button
            type="button"
            className="button"
            onClick={() => onChange([...standards, blankStandard(next.key, nextRow)])}
          >
            {t('web.requirement.standards.add')}
          </button>
        </div>
      )}
    </fieldset>
  )
}

interface RowProps {
  readonly standard: StandardDraft
  readonly onChange: (standard: StandardDraft) => void
  readonly onRemove: () => void
}

function StandardRow({ standard, onChange, onRemove }: RowProps): ReactNode {
  const { t, maybe } = useTranslator()
  const set = (patch: Partial<StandardDraft>): void => onChange({ ...standard, ...patch })
  const attribute = attributeOf(standard.attribute)
  const name = maybe(`kind.attribute.${standard.attribute}`) ?? standard.attribute
  if (!attribute) return null
  const operators = operatorsOf(attribute)
  const units = ATTRIBUTE_UNITS.filter((u) => agree(u, attribute.unit))
  return (
    <div className="form-row">
      <strong className="standard-name">{name}</strong>
      {operators.length > 1 && (
        <Select
          label={t('web.requirement.operator')}
          value={standard.operator}
          onChange={(value) => set({ operator: operators.find((o) => o === value) ?? standard.operator })}
          options={operators.map((value) => ({ value, label: t(`kind.operator.${value}`) }))}
        />
      )}
      {attribute.form === 'YES_NO' ? (
        <Select
          label={t('web.requirement.values')}
          value={standard.values}
          onChange={(values) => set({ values })}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`kind.value.${value}`) }))}
        />
      ) : (
        <TextField
          label={t('web.requirement.values')}
          value={standard.values}
          onChange={(values) => set({ values })}
          hint={standard.operator === 'ONE_OF' ? t('web.requirement.values.hint') : undefined}
        />
      )}
      {units.length > 0 && (
        <Select
          label={t('web.requirement.unit')}
          value={standard.unit}
          onChange={(unit) => set({ unit })}
          options={units.map((value) => ({ value, label: t(`kind.amount.${value}`) }))}
        />
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={standard.mandatory}
          onChange={(event) => set({ mandatory: event.target.checked })}
        />
        {t('web.requirement.mandatory')}
      </label>
      <button type="button" className="button quiet" onClick={onRemove}>
        {t('web.requirement.standards.remove', { attribute: name })}
      </button>
    </div>
  )
}

/** Whether the capability is, or stands below, another. */
function useIsUnder(capability: string): (ancestor: string) => boolean {
  const parents = new Map(useCapabilities().map((c) => [c.code, c.parent]))
  const chain = [capability]
  for (const code of chain) {
    const parent = parents.get(code)
    if (parent && !chain.includes(parent)) chain.push(parent)
  }
  return (ancestor) => chain.includes(ancestor)
}
