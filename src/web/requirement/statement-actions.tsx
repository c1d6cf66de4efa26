import { lazy, type ReactNode } from 'react'
import type { TraceView } from '../../contract/gap.ts'
import { useTranslator } from '../ui/translator.ts'
import { EditorButton } from './editor-button.tsx'
import { useEditing } from './editing.ts'
import { withWords } from '../words/words.ts'

const StatementDialog = lazy(async () => {
  const { StatementDialog } = await withWords(['requirement', 'problem'], () => import('./statement-dialog.tsx'))
  return { default: StatementDialog }
})
const HeadlineDialog = lazy(async () => {
  const { HeadlineDialog } = await withWords(['requirement', 'problem'], () => import('./headline-dialog.tsx'))
  return { default: HeadlineDialog }
})

/** Adds what another source says: for the Secretariat, and for a mission about itself. */
export function AddStatement({ trace }: { readonly trace: TraceView }): ReactNode {
  const { t } = useTranslator()
  const { secretariat, mission } = useEditing()
  if (!secretariat && mission !== trace.line.mission.code) return null
  return (
    <EditorButton label={t('web.statement.add')}>
      {(close) => <StatementDialog trace={trace} onClose={close} />}
    </EditorButton>
  )
}

/** Settles what statements of one day and quantity disagree about. */
export function ChooseHeadline({ statement }: { readonly statement: TraceView['observations'][number] }): ReactNode {
  const { t } = useTranslator()
  const { secretariat } = useEditing()
  if (!secretariat) return null
  const { mission, capability, measure, validOn } = statement
  return (
    <EditorButton label={t('web.headline.choose')}>
      {(close) => <HeadlineDialog day={{ mission, capability, measure, on: validOn }} onClose={close} />}
    </EditorButton>
  )
}
