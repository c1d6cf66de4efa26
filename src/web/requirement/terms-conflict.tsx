import type { ReactNode } from 'react'
import type { RequirementPageView } from '../../contract/requirement.ts'
import { Conflict } from '../ui/conflict.tsx'
import { useTranslator } from '../ui/translator.ts'
import { draftOf, type TermsDraft } from './terms-draft.ts'

interface Props {
  readonly mine: TermsDraft
  readonly theirs: RequirementPageView
  readonly onTakeTheirs: () => void
  readonly onKeepMine: () => void
}

/** Both versions of a requirement, where somebody else was faster: what differs, side by side. */
export function TermsConflict({ mine, theirs, onTakeTheirs, onKeepMine }: Props): ReactNode {
  const { t, day, maybe } = useTranslator()
  const other = draftOf(theirs)
  const standards = (draft: TermsDraft): string =>
    draft.standards
      .map((s) => {
        const what = maybe(`kind.attribute.${s.attribute}`) ?? s.attribute
        return t('web.pair', {
          what,
          more: [t(`kind.operator.${s.operator}`), s.values, s.unit].filter(Boolean).join(' '),
        })
      })
      .join(t('web.separator'))
  const dayText = (text: string): string => (text === '' ? '' : day(text))
  const rows = [
    {
      label: t('web.requirement.quantity', { unit: t(`unit.${theirs.unit}`) }),
      theirs: other.quantity,
      mine: mine.quantity,
    },
    { label: t('web.requirement.from'), theirs: dayText(other.from), mine: dayText(mine.from) },
    { label: t('web.requirement.until'), theirs: dayText(other.until), mine: dayText(mine.until) },
    {
      label: t('web.requirement.criticality'),
      theirs: maybe(`criticality.${other.criticality}`) ?? '',
      mine: maybe(`criticality.${mine.criticality}`) ?? '',
    },
    {
      label: t('web.requirement.horizon'),
      theirs: maybe(`horizon.${other.horizon}`) ?? '',
      mine: maybe(`horizon.${mine.horizon}`) ?? '',
    },
    { label: t('web.requirement.task'), theirs: other.mandateTask, mine: mine.mandateTask },
    { label: t('web.requirement.standards'), theirs: standards(other), mine: standards(mine) },
    { label: t('web.requirement.note'), theirs: other.note, mine: mine.note },
  ]
  return (
    <Conflict
      version={theirs.version}
      fields={rows.filter((row) => row.theirs !== row.mine)}
      onTakeTheirs={onTakeTheirs}
      onKeepMine={onKeepMine}
    />
  )
}
