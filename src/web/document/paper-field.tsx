import type { ReactNode } from 'react'
import { useEditions } from '../gap/edition/queries.ts'
import { useMissions } from '../gap/queries.ts'
import { useReviews } from '../review/queries.ts'
import { isolate } from '../ui/isolate.ts'
import { Select, type Option } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import type { PaperChoice } from './paper-choice.ts'
import { PAPER_KINDS, type PaperKind } from './search.ts'

interface Props {
  readonly choice: PaperChoice
  readonly onChange: (choice: PaperChoice) => void
}

/** Which paper: its kind, and which edition, mission, review or run it is of. */
export function PaperField({ choice, onChange }: Props): ReactNode {
  const { t } = useTranslator()
  const { paper, of, part } = choice
  const options = useChoices()[paper]
  return (
    <div className="form-row">
      <Select
        label={t('web.document.paper')}
        value={paper}
        onChange={(value) =>
          onChange({ ...choice, paper: PAPER_KINDS.find((kind) => kind === value) ?? 'edition', of: '' })
        }
        options={PAPER_KINDS.map((value) => ({ value, label: t(`kind.paper.${value}`) }))}
      />
      {options && (
        <Select
          label={t('web.document.which')}
          value={of}
          onChange={(value) => onChange({ ...choice, of: value })}
          options={[{ value: '', label: t('web.day.choose') }, ...options]}
        />
      )}
      {paper === 'plan' && (
        <TextField label={t('web.document.run')} value={of} onChange={(value) => onChange({ ...choice, of: value })} />
      )}
      {paper === 'review' && (
        <Select
          label={t('web.document.part')}
          value={part}
          onChange={(value) => onChange({ ...choice, part: value === 'pack' ? 'pack' : 'summary' })}
          options={(['pack', 'summary'] as const).map((value) => ({ value, label: t(`kind.paper.review-${value}`) }))}
        />
      )}
    </div>
  )
}

/** What there is of each kind. */
function useChoices(): Partial<Record<PaperKind, readonly Option[]>> {
  const { t, day } = useTranslator()
  const editions = useEditions().data?.editions ?? []
  const missions = (useMissions({}).data?.missions ?? []).filter(({ code }) => code !== 'ALL')
  const reviews = useReviews().data?.reviews ?? []
  return {
    edition: editions.map(({ number, asOf }) => ({
      value: String(number),
      label: t('web.pair', { what: String(number), more: day(asOf) }),
    })),
    mission: missions.map(({ code, name }) => ({
      value: code,
      label: t('web.pair', { what: isolate(code), more: name }),
    })),
    review: reviews.map(({ key, mission, on }) => ({
      value: key,
      label: t('web.pair', { what: isolate(mission.code), more: day(on) }),
    })),
  }
}
