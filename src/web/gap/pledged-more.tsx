import type { ReactNode } from 'react'
import type { GapLineView } from '../../contract/gap.ts'
import type { ReadingName } from '../../core/gap/reading.ts'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly line: GapLineView
  readonly reading: ReadingName
}

/** The pledges that the reading counts, beside the deployed figure: required less both is the gap. */
export function PledgedMore({ line, reading }: Props): ReactNode {
  const { t } = useTranslator()
  const { pledged } = line.readings[reading]
  if (reading === 'deployed' || pledged === 0) return null
  return <span className="pledged-more">{t('web.pledged.more', { n: pledged })}</span>
}
