import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { TraceView } from '../../contract/gap.ts'
import { useTranslator } from '../ui/translator.ts'
import { EditorButton } from './editor-button.tsx'
import { useEditing } from './editing.ts'
import { StandardList } from './standard-list.tsx'
import { withWords } from '../words/words.ts'

const ReviseDialog = lazy(async () => {
  const { ReviseDialog } = await withWords(['requirement', 'problem'], () => import('./revise-dialog.tsx'))
  return { default: ReviseDialog }
})
const Versions = lazy(async () => {
  const { Versions } = await withWords(['requirement', 'problem'], () => import('./versions.tsx'))
  return { default: Versions }
})
const Proposals = lazy(async () => {
  const { Proposals } = await withWords(['requirement', 'problem'], () => import('./proposals.tsx'))
  return { default: Proposals }
})
const Variations = lazy(async () => {
  const { Variations } = await withWords(['requirement', 'problem', 'supply'], () => import('./variations.tsx'))
  return { default: Variations }
})

/** What stands beside a requirement in the trace: standards, versions, what editors may do. */
export function RequirementParts({ trace }: { readonly trace: TraceView }): ReactNode {
  const { t } = useTranslator()
  const { secretariat, mission } = useEditing()
  const [versions, setVersions] = useState(false)
  const { key, standards } = trace.requirement
  const own = mission !== null && [trace.line.mission.code, trace.requirement.mission].includes(mission)
  return (
    <>
      <StandardList standards={standards} />
      <Suspense fallback={null}>
        {standards.length > 0 && (
          <Variations requirement={key} capability={trace.line.capability.code} standards={standards} />
        )}
      </Suspense>
      <details onToggle={(event) => setVersions(event.currentTarget.open)}>
        <summary>{t('web.requirement.versions')}</summary>
        <Suspense fallback={null}>{versions && <Versions requirement={key} />}</Suspense>
      </details>
      {(secretariat || own) && (
        <>
          <Suspense fallback={null}>
            <Proposals requirement={key} decides={secretariat} />
          </Suspense>
          <EditorButton label={t(secretariat ? 'web.requirement.revise' : 'web.requirement.propose')}>
            {(close) => <ReviseDialog trace={trace} propose={!secretariat} onClose={close} />}
          </EditorButton>
        </>
      )}
    </>
  )
}
