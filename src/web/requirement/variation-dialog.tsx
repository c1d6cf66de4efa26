import { useState, type ReactNode } from 'react'
import type { StandardView, WrittenView } from '../../contract/requirement.ts'
import { attributeOf } from '../../core/requirement/attribute.ts'
import { usePledges } from '../supply/queries.ts'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { TOUCHED } from './editing.ts'
import { FormDialog, Reason } from './form-dialog.tsx'
import { problemsOf } from './problem-of.ts'
import { standardWords } from './standard-list.tsx'
import { valuesOf } from './terms-draft.ts'

interface Props {
  readonly requirement: string
  readonly capability: string
  readonly standards: readonly StandardView[]
  /** The Secretariat proposes for any pledge that it is shown, others for their own. */
  readonly secretariat: boolean
  readonly onClose: () => void
}

/** Other values for one standard, for every offer or for one pledge. */
export function VariationDialog({ requirement, capability, standards, secretariat, onClose }: Props): ReactNode {
  const translator = useTranslator()
  const { t, maybe, day } = translator
  const [chosen, setChosen] = useState(0)
  const [values, setValues] = useState('')
  const [pledge, setPledge] = useState('')
  const [reason, setReason] = useState('')
  const pledges = usePledges({ capability }).data?.pledges.filter(({ kept }) => kept) ?? []
  const sending = useSend<WrittenView>(TOUCHED)
  const problems = problemsOf(sending.error, ['standards', 'reason'])
  const standard = standards[chosen]!
  const yesNo = attributeOf(standard.attribute)?.form === 'YES_NO'
  const value = yesNo && values === '' ? 'yes' : values
  const submit = (): void =>
    sending.mutate(
      {
        method: 'POST',
        path: '/api/v1/variations',
        body: {
          requirement,
          attribute: standard.attribute,
          operator: standard.operator,
          values: valuesOf(value),
          unit: standard.unit,
          pledge: pledge || null,
          reason,
        },
      },
      { onSuccess: onClose },
    )
  return (
    <FormDialog
      title={t('web.variation.propose')}
      error={problems.rest}
      busy={sending.isPending}
      {...(!secretariat && { submit: t('web.requirement.send') })}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={t('web.variation.standard')}
        value={String(chosen)}
        onChange={(at) => setChosen(Number(at))}
        options={standards.map((s, at) => ({ value: String(at), label: standardWords(translator, s) }))}
      />
      {yesNo ? (
        <Select
          label={t('web.requirement.values')}
          value={value}
          onChange={setValues}
          options={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(`kind.value.${one}`) }))}
        />
      ) : (
        <TextField
          label={[
            t('web.requirement.values'),
            standard.unit && (maybe(`kind.amount.${standard.unit}`) ?? standard.unit),
          ]
            .filter(Boolean)
            .join(' · ')}
          value={values}
          onChange={setValues}
          problem={problems.of('standards')}
          hint={standard.operator === 'ONE_OF' ? t('web.requirement.values.hint') : undefined}
        />
      )}
      <Select
        label={t('web.variation.pledge')}
        value={pledge}
        onChange={setPledge}
        options={[
          { value: '', label: t('web.variation.forAll') },
          ...pledges.map((p) => ({
            value: p.key,
            label: `${t('web.variation.forPledge', { organisation: p.organisation.name })} · ${day(p.since)}`,
          })),
        ]}
      />
      <Reason value={reason} onChange={setReason} problem={problems.of('reason')} between />
    </FormDialog>
  )
}
