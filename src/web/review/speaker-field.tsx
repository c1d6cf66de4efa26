import type { ReactNode } from 'react'
import type { ReviewView } from '../../contract/review.ts'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useBodies } from './bodies.ts'

interface Props {
  readonly review: ReviewView
  readonly value: string
  readonly onChange: (code: string) => void
}

/** Who spoke: those who attend first, then those invited, then anyone. */
export function SpeakerField({ review, value, onChange }: Props): ReactNode {
  const { t } = useTranslator()
  const there = new Set(review.records.filter((r) => r.kind === 'ATTENDANCE').map((r) => r.organisation?.code))
  const invited = new Set(review.invitees.map((i) => i.code))
  const rank = (code: string): number => (there.has(code) ? 0 : invited.has(code) ? 1 : 2)
  const bodies = useBodies().toSorted((a, b) => rank(a.value) - rank(b.value))
  return (
    <Select
      label={t('web.record.speaker')}
      value={value}
      onChange={onChange}
      options={[{ value: '', label: t('web.day.choose') }, ...bodies]}
    />
  )
}
