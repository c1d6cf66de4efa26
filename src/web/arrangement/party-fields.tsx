import type { ReactNode } from 'react'
import { PARTY_ROLES } from '../../core/arrangement/terms.ts'
import { CheckList } from '../ui/check-list.tsx'
import { useTranslator } from '../ui/translator.ts'
import { ChoiceField } from './choice-field.tsx'
import type { DraftParty } from './draft.ts'
import type { FieldsProps } from './use-known.ts'

/** Who takes part, and in which roles: missions in a loan, organisations in everything else. */
export function PartyFields({ draft, onChange, known, problems }: FieldsProps): ReactNode {
  const { t } = useTranslator()
  const set = (parties: readonly DraftParty[]): void => onChange({ ...draft, parties })
  const options = draft.type === 'LOAN' ? known.missionOptions : known.organisationOptions
  const problem = problems.get('parties')
  return (
    <fieldset className="sub-form">
      <legend>{t('web.arrangement.parties')}</legend>
      {problem && <p className="field-problem">{problem}</p>}
      {draft.parties.map((party, n) => (
        // The place is what tells two empty rows apart.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={n} className="sub-form">
          <ChoiceField
            label={t('web.arrangement.party')}
            value={party.code}
            onChange={(code) => set(draft.parties.map((p, at) => (at === n ? { ...p, code } : p)))}
            options={[{ value: '', label: t('web.arrangement.choose') }, ...options]}
            problem={problems.get(`parties.${n}.code`)}
          />
          <CheckList
            label={t('web.arrangement.roles')}
            options={PARTY_ROLES.map((value) => ({ value, label: t(`kind.role.${value}`) }))}
            chosen={party.roles}
            onChange={(roles) => set(draft.parties.map((p, at) => (at === n ? { ...p, roles } : p)))}
          />
          {problems.has(`parties.${n}.roles`) && <p className="field-problem">{problems.get(`parties.${n}.roles`)}</p>}
          {draft.parties.length > 2 && (
            <p className="choices">
              <button
                type="button"
                className="button small"
                onClick={() => set(draft.parties.filter((_, at) => at !== n))}
              >
                {t('web.arrangement.remove', { what: party.code || t('web.arrangement.party') })}
              </button>
            </p>
          )}
        </div>
      ))}
      <p className="choices">
        <button type="button" className="button" onClick={() => set([...draft.parties, { code: '', roles: [] }])}>
          {t('web.arrangement.addParty')}
        </button>
      </p>
    </fieldset>
  )
}
