import type { ReactNode } from 'react'
import type { GapLineView } from '../../contract/gap.ts'
import { useTranslator } from '../ui/translator.ts'
import { loadTrace } from './trace-drawer.tsx'

interface Props {
  readonly line: GapLineView
  readonly onTrace: (line: string) => void
}

export function SourceButton({ line, onTrace }: Props): ReactNode {
  const { t } = useTranslator()
  return (
    <button
      type="button"
      className="button small source"
      aria-haspopup="dialog"
      onPointerEnter={loadTrace}
      onFocus={loadTrace}
      onClick={() => onTrace(line.id)}
    >
      {t('web.column.source')}
      <span className="unseen">
        : {line.mission.code}, {line.capability.name}
      </span>
    </button>
  )
}
