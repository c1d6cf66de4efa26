import type { ReactNode } from 'react'
import type { GapLineView } from '../../contract/gap.ts'
import { useList } from '../ui/list.ts'
import { useTranslator } from '../ui/translator.ts'

/** How many notes a line's causes and effects make. */
export const causeNotes = ({ causes, impacts }: Pick<GapLineView, 'causes' | 'impacts'>): number =>
  (causes.length > 0 ? 1 : 0) + (impacts.length > 0 ? 1 : 0)

/** The causes and effects of a line by name; evidence and sources are in its trace. */
export function CauseWords({ line }: { readonly line: Pick<GapLineView, 'causes' | 'impacts'> }): ReactNode {
  const { t } = useTranslator()
  const list = useList()
  if (causeNotes(line) === 0) return null
  return (
    <ul className="remark-list causes">
      {line.causes.length > 0 && (
        <li>{t('web.causes.named', { names: list(line.causes.map((c) => t(`kind.cause.${c}`))) })}</li>
      )}
      {line.impacts.length > 0 && (
        <li>{t('web.causes.effects', { names: list(line.impacts.map((c) => t(`kind.impact.${c}`))) })}</li>
      )}
    </ul>
  )
}
