import { lazy, type ReactNode } from 'react'
import type { TraceView } from '../../contract/gap.ts'
import { isolate } from '../ui/isolate.ts'
import { Original } from '../ui/original.tsx'
import { SourceLine } from '../ui/source-line.tsx'
import { useTranslator } from '../ui/translator.ts'
import { EditorButton } from './editor-button.tsx'
import { useEditing } from './editing.ts'
import { withWords } from '../words/words.ts'

type Named = TraceView['causes'][number]
const CauseDialog = lazy(async () => {
  const { CauseDialog } = await withWords(['requirement', 'problem'], () => import('./cause-dialog.tsx'))
  return { default: CauseDialog }
})

/** Why the capability is missing and what that does, each with evidence and source. */
export function TraceCauses({ trace }: { readonly trace: TraceView }): ReactNode {
  const { t } = useTranslator()
  const { secretariat } = useEditing()
  const causes = trace.causes.filter(({ kind }) => kind === 'CAUSE')
  const impacts = trace.causes.filter(({ kind }) => kind === 'IMPACT')
  if (trace.causes.length === 0 && !secretariat) return null
  return (
    <section>
      <h3>{t('web.causes')}</h3>
      {causes.length === 0 && <p className="soft">{t('web.causes.none')}</p>}
      <NamedList named={causes} />
      {impacts.length > 0 && <h3>{t('web.causes.impacts')}</h3>}
      <NamedList named={impacts} />
      {secretariat && (
        <EditorButton label={t('web.cause.add')}>
          {(close) => <CauseDialog trace={trace} onClose={close} />}
        </EditorButton>
      )}
    </section>
  )
}

function NamedList({ named }: { readonly named: readonly Named[] }): ReactNode {
  const { t, day, maybe } = useTranslator()
  if (named.length === 0) return null
  return (
    <ul className="notes also">
      {named.map((one) => (
        <li key={one.key} data-cause={one.code}>
          <strong>{maybe(`kind.${one.kind === 'CAUSE' ? 'cause' : 'impact'}.${one.code}`) ?? one.code}</strong>
          {t('web.separator')}
          {one.mission === 'ALL' ? t('web.cause.every') : isolate(one.mission)}
          {t('web.separator')}
          {one.until === null
            ? t('web.from', { day: day(one.from) })
            : t('web.fromUntil', { from: day(one.from), until: day(one.until) })}
          <p>
            <Original text={one.evidence} />
          </p>
          {!one.verified && (
            <p>
              <span className="mark-word">{t('web.mark.figure.unverified')}</span>{' '}
              {one.verifiedNote && <Original text={one.verifiedNote} />}
            </p>
          )}
          <p className="source-line">
            <SourceLine source={one.source} />
          </p>
        </li>
      ))}
    </ul>
  )
}
