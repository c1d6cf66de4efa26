import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { TraceView } from '../../contract/gap.ts'
import { useTranslator } from '../ui/translator.ts'
import { EditorButton } from './editor-button.tsx'
import { useEditing } from './editing.ts'
import { StandardList } from './standard-list.tsx'

const ReviseDialog = lazy(async () => ({ default: (await import('./revise-dialog.tsx')).ReviseDialog }))
const Versions = lazy(async () => ({ default: (await import('./versions.tsx')).Versions }))
const Proposals = lazy(async () => ({ default: (await import('./proposals.tsx')).Proposals }))

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
