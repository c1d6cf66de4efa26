import './edition.css'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { PreviewView } from '../../../contract/edition.ts'
import { FormProblem } from '../../ui/form-problem.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useSend } from '../../ui/send.ts'
import { useTranslator } from '../../ui/translator.ts'
import { DiffTable } from './diff-table.tsx'
import { DiffTotals } from './diff-totals.tsx'
import { EditionBody } from './edition-body.tsx'
import { Masthead } from './masthead.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { usePreview } from './queries.ts'

interface Props {
  readonly draft: string
  readonly version: number
  /** False while there are changes that are not saved. */
  readonly mayPublish: boolean
}

/** Exactly what would be published, what keeps it from that, and what changed since the last edition. */
export function PreviewSection({ draft, version, mayPublish }: Props): ReactNode {
  const { t } = useTranslator()
  const navigate = useNavigate()
  // What is asked about is what was shown, whatever the server says meanwhile.
  const [asking, setAsking] = useState<PreviewView | null>(null)
  const discarding = useSend<unknown>([['edition-drafts']])
  const query = usePreview(draft, version)
  const discard = (): void =>
    discarding.mutate(
      { method: 'DELETE', path: `/api/v1/edition-drafts/${draft}`, version },
      { onSuccess: () => void navigate({ to: '/editions/compose', search: (now) => ({ ...now, draft: undefined }) }) },
    )
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{t('web.compose.preview')}</h2>
      <Loaded query={query} rows={10}>
        {(preview) => (
          <>
            <Obstacles problems={preview.problems} />
            <p className="choices">
              <button
                type="button"
                className="button primary"
                aria-haspopup="dialog"
                disabled={!mayPublish || preview.version !== version || preview.problems.length > 0}
                onClick={() => setAsking(preview)}
              >
                {t('web.compose.publish')}
              </button>
              <button type="button" className="button" disabled={discarding.isPending} onClick={discard}>
                {t('web.compose.discard')}
              </button>
            </p>
            <FormProblem error={discarding.error} />
            {asking && (
              <PublishDialog
                preview={asking}
                onClose={() => setAsking(null)}
                onLookAgain={() => {
                  setAsking(null)
                  void query.refetch()
                }}
              />
            )}
            {preview.diff && (
              <details className="more" open>
                <summary>{t('web.edition.changes', { number: String(preview.diff.before.number) })}</summary>
                <DiffTotals diff={preview.diff} />
                <DiffTable diff={preview.diff} kinds={[]} />
              </details>
            )}
            {preview.edition && (
              <article className="edition">
                <h3>{t('web.edition.number', { number: String(preview.number) })}</h3>
                <Masthead edition={preview.edition} />
                <EditionBody edition={preview.edition} reading="deployed" />
              </article>
            )}
          </>
        )}
      </Loaded>
    </section>
  )
}

function Obstacles({ problems }: { readonly problems: PreviewView['problems'] }): ReactNode {
  const { t, maybe } = useTranslator()
  if (problems.length === 0) return null
  return (
    <div className="panel problem" role="alert">
      <h3>{t('web.compose.problems')}</h3>
      <ul className="notes">
        {problems.map(({ code, params }) => (
          <li key={`${code} ${JSON.stringify(params)}`}>
            {maybe(`problem.${code}`, params) ?? code} {maybe(`remedy.${code}`, params)}
          </li>
        ))}
      </ul>
    </div>
  )
}
