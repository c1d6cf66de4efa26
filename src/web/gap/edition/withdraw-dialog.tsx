import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { fieldProblem } from '../../ui/field-problem.ts'
import { FormProblem } from '../../ui/form-problem.tsx'
import { useSend } from '../../ui/send.ts'
import { useTranslator } from '../../ui/translator.ts'

const Dialog = lazy(async () => ({ default: (await import('../../ui/dialog.tsx')).Dialog }))
const TextField = lazy(async () => ({ default: (await import('../../ui/text-field.tsx')).TextField }))

interface Props {
  readonly number: number
  readonly onClose: () => void
}

/** Withdrawing begins a draft, which is then looked at and published like any other. */
export function WithdrawDialog({ number, onClose }: Props): ReactNode {
  const { t } = useTranslator()
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const sending = useSend<{ draft: string }>([['edition-drafts']])
  const submit = (): void =>
    sending.mutate(
      { method: 'POST', path: `/api/v1/editions/${number}/withdrawal`, body: { reason } },
      { onSuccess: ({ draft }) => void navigate({ to: '/editions/compose', search: (now) => ({ ...now, draft }) }) },
    )
  return (
    <Suspense fallback={null}>
      <Dialog
        title={`${t('web.edition.number', { number: String(number) })}: ${t('web.edition.withdraw')}`}
        onClose={onClose}
      >
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <p>{t('web.edition.withdraw.about')}</p>
          <TextField
            label={t('web.reason')}
            value={reason}
            onChange={setReason}
            problem={fieldProblem(sending.error, 'reason')}
            long
            required
          />
          <FormProblem error={sending.error} fields={['reason']} />
          <p className="choices">
            <button type="submit" className="button primary" disabled={sending.isPending}>
              {t('web.edition.withdraw.go')}
            </button>
            <button type="button" className="button" onClick={onClose}>
              {t('web.cancel')}
            </button>
          </p>
        </form>
      </Dialog>
    </Suspense>
  )
}
