import type { ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'
import { ComponentField } from './component-field.tsx'
import { newComponent, type DraftComponent } from './draft.ts'
import type { FieldsProps } from './use-known.ts'

/** What the parties bring. */
export function ComponentFields(props: FieldsProps): ReactNode {
  const { draft, onChange, problems } = props
  const { t } = useTranslator()
  const set = (components: readonly DraftComponent[]): void => onChange({ ...draft, components })
  const problem = problems.get('components')
  return (
    <fieldset className="sub-form">
      <legend>{t('web.arrangement.components')}</legend>
      {problem && <p className="field-problem">{problem}</p>}
      {draft.components.map((component, n) => (
        <ComponentField
          key={component.id}
          {...props}
          at={n}
          component={component}
          onComponent={(next) => set(draft.components.map((c) => (c === component ? next : c)))}
          onRemove={() =>
            set(
              draft.components
                .filter((c) => c !== component)
                .map((c) => ({ ...c, dependsOn: c.dependsOn.filter((id) => id !== component.id) })),
            )
          }
        />
      ))}
      <p className="choices">
        <button
          type="button"
          className="button"
          onClick={() => set([...draft.components, newComponent(draft.components)])}
        >
          {t('web.arrangement.addComponent')}
        </button>
      </p>
    </fieldset>
  )
}
