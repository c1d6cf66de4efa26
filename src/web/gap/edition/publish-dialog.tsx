import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PreviewView } from '../../../contract/edition.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FormProblem } from '../../ui/form-problem.tsx'
import { useSend } from '../../ui/send.ts'
import { useTranslator } from '../../ui/translator.ts'

interface Props {
  readonly preview: PreviewView
  readonly onClose: () => void
  readonly onLookAgain: () => void
}

/** The last question before an edition goes out: names its number and what follows from it. */
export function PublishDialog({ preview, onClose, onLookAgain }: Props): ReactNode {
  const { t, day } = useTranslator()
  const navigate = useNavigate()
  const sending = useSend<{ number: number }>([['editions'], ['edition-drafts']])
  const { draft, version, digest, edition } = preview
  const number = String(preview.number)
  if (!edition) return null
  const { supersedes, withdraws } = edition
  const publish = (): void =>
    sending.mutate(
      {
        method: 'POST',
        path: `/api/v1/edition-drafts/${draft}/publication`,
        body: { number: preview.number, digest },
        version,
      },
      {
        onSuccess: (done) => void navigate({ to: '/editions/$number', params: { number: String(done.number) } }),
      },
    )
  return (
    <Dialog title={t('web.compose.confirm', { number })} onClose={onClose}>
      <p>
        <strong>{t('web.compose.confirm.lines', { n: edition.lines.length, day: day(edition.asOf, 'long') })}</strong>
      </p>
      <p>{t('web.compose.confirm.about')}</p>
      {supersedes !== null && withdraws === null && (
        <p>{t('web.compose.confirm.supersedes', { number: String(supersedes) })}</p>
      )}
      {withdraws !== null && (
        <p dir="auto">
          {t('web.compose.confirm.withdraws', { number: String(withdraws.edition), reason: withdraws.reason })}
        </p>
      )}
      <FormProblem error={sending.error} />
      <p className="choices">
        {sending.error ? (
          <button type="button" className="button primary" onClick={onLookAgain}>
            {t('web.retry')}
          </button>
        ) : (
          <button type="button" className="button primary" disabled={sending.isPending} onClick={publish}>
            {t('web.compose.confirm.go', { number })}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t('web.cancel')}
        </button>
      </p>
    </Dialog>
  )
}
