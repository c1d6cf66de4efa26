import type { ReactNode } from 'react'
import { DayField } from '../ui/day-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { ChoiceField } from './choice-field.tsx'
import { newMilestone, type DraftMilestone } from './draft.ts'
import type { FieldsProps } from './use-known.ts'

/** What must be done by when, and by whom. */
export function MilestoneFields({ draft, onChange, problems }: FieldsProps): ReactNode {
  const { t } = useTranslator()
  const set = (milestones: readonly DraftMilestone[]): void => onChange({ ...draft, milestones })
  const change = (milestone: DraftMilestone, patch: Partial<DraftMilestone>): void =>
    set(draft.milestones.map((m) => (m === milestone ? { ...m, ...patch } : m)))
  return (
    <fieldset className="sub-form">
      <legend>{t('web.arrangement.milestones')}</legend>
      {draft.milestones.map((m, n) => (
        <div key={m.id} className="sub-form">
          <strong>{m.id}</strong>
          <TextField
            label={t('web.arrangement.what')}
            value={m.what}
            onChange={(what) => change(m, { what })}
            problem={problems.get(`milestones.${n}.what`)}
            required
          />
          <div className="form-row">
            <ChoiceField
              label={t('web.arrangement.responsible')}
              value={m.party}
              onChange={(party) => change(m, { party })}
              options={[
                { value: '', label: t('web.arrangement.choose') },
                ...draft.parties.flatMap((p) => (p.code ? [{ value: p.code, label: p.code }] : [])),
              ]}
              problem={problems.get(`milestones.${n}.party`)}
            />
            <DayField
              label={t('web.arrangement.due')}
              value={m.due}
              onChange={(due) => change(m, { due })}
              problem={problems.get(`milestones.${n}.due`)}
              required
            />
            <ChoiceField
              label={t('web.arrangement.about')}
              value={m.component}
              onChange={(component) => change(m, { component })}
              options={[
                { value: '', label: t('web.arrangement.noComponent') },
                ...draft.components.map((c) => ({ value: c.id, label: c.id })),
              ]}
              problem={problems.get(`milestones.${n}.component`)}
            />
          </div>
          <TextField
            label={t('web.arrangement.milestoneNote')}
            value={m.note}
            onChange={(note) => change(m, { note })}
            problem={problems.get(`milestones.${n}.note`)}
          />
          <p className="choices">
            <button type="button" className="button small" onClick={() => set(draft.milestones.filter((o) => o !== m))}>
              {t('web.arrangement.remove', { what: m.id })}
            </button>
          </p>
        </div>
      ))}
      <p className="choices">
        <button
          type="button"
          className="button"
          onClick={() => set([...draft.milestones, newMilestone(draft.milestones)])}
        >
          {t('web.arrangement.addMilestone')}
        </button>
      </p>
    </fieldset>
  )
}
