import type { ReactNode } from 'react'
import { COMPONENT_KINDS, COMPONENT_UNITS } from '../../core/arrangement/terms.ts'
import { CheckList } from '../ui/check-list.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { ChoiceField } from './choice-field.tsx'
import type { DraftComponent } from './draft.ts'
import type { FieldsProps } from './use-known.ts'

interface Props extends FieldsProps {
  readonly at: number
  readonly component: DraftComponent
  readonly onComponent: (component: DraftComponent) => void
  readonly onRemove: () => void
}

/** One component: of what kind, whose, how much, what it closes and what it needs. */
export function ComponentField({ draft, known, problems, at, component, onComponent, onRemove }: Props): ReactNode {
  const { t } = useTranslator()
  const set = (patch: Partial<DraftComponent>): void => onComponent({ ...component, ...patch })
  const problem = (field: string): string | undefined => problems.get(`components.${at}.${field}`)
  const kind = COMPONENT_KINDS.find((one) => one === component.kind) ?? 'PERSONNEL'
  const unit = known.units.get(draft.capability)
  const others = draft.components.filter((c) => c !== component)
  return (
    <div className="sub-form">
      <strong>{component.id}</strong>
      <div className="form-row">
        <ChoiceField
          label={t('web.arrangement.kind')}
          value={component.kind}
          onChange={(next) => {
            const chosen = COMPONENT_KINDS.find((one) => one === next) ?? 'PERSONNEL'
            set({ kind: chosen, unit: COMPONENT_UNITS[chosen][0]! })
          }}
          options={COMPONENT_KINDS.map((value) => ({ value, label: t(`kind.component.${value}`) }))}
          problem={problem('kind')}
        />
        <ChoiceField
          label={t('web.arrangement.responsible')}
          value={component.party}
          onChange={(party) => set({ party })}
          options={[
            { value: '', label: t('web.arrangement.choose') },
            ...draft.parties.flatMap((p) => (p.code ? [{ value: p.code, label: nameOf(p.code, known) }] : [])),
          ]}
          problem={problem('party')}
        />
        <ChoiceField
          label={t('web.arrangement.unit')}
          value={component.unit}
          onChange={(next) => set({ unit: next })}
          options={COMPONENT_UNITS[kind].map((value) => ({ value, label: t(`unit.${value}`) }))}
          problem={problem('unit')}
        />
      </div>
      <div className="form-row">
        {component.unit === 'money' ? (
          <>
            <TextField
              label={t('web.arrangement.amount')}
              value={component.amount}
              onChange={(amount) => set({ amount })}
              problem={problem('amount')}
            />
            <TextField
              label={t('web.arrangement.currency')}
              value={component.currency}
              onChange={(currency) => set({ currency })}
              problem={problem('currency')}
            />
          </>
        ) : (
          <TextField
            label={t('web.arrangement.quantity')}
            value={component.quantity}
            onChange={(quantity) => set({ quantity })}
            problem={problem('quantity')}
            numeric
          />
        )}
        {(kind === 'PERSONNEL' || kind === 'EQUIPMENT') && (
          <TextField
            label={t('web.arrangement.closesOf', { unit: unit ? t(`unit.${unit}`) : '–' })}
            value={component.closes}
            onChange={(closes) => set({ closes })}
            problem={problem('closes')}
            numeric
          />
        )}
      </div>
      <TextField
        label={t('web.arrangement.text')}
        value={component.text}
        onChange={(text) => set({ text })}
        problem={problem('text')}
      />
      <TextField
        label={t('web.arrangement.pledge')}
        value={component.pledge}
        onChange={(pledge) => set({ pledge })}
        problem={problem('pledge')}
      />
      {others.length > 0 && (
        <CheckList
          label={t('web.arrangement.dependsOn')}
          options={others.map((c) => ({ value: c.id, label: c.id }))}
          chosen={component.dependsOn}
          onChange={(dependsOn) => set({ dependsOn })}
        />
      )}
      {problem('dependsOn') && <p className="field-problem">{problem('dependsOn')}</p>}
      <p className="choices">
        <button type="button" className="button small" onClick={onRemove}>
          {t('web.arrangement.remove', { what: component.id })}
        </button>
      </p>
    </div>
  )
}

const nameOf = (code: string, known: FieldsProps['known']): string =>
  [...known.organisationOptions, ...known.missionOptions].find((o) => o.value === code)?.label ?? code
