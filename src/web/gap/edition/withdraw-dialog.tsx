import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, type ReactNode } from 'react'
import { useSend } from '../../ui/send.ts'
import { useTranslator } from '../../ui/translator.ts'

const ReasonDialog = lazy(async () => ({ default: (await import('../../ui/reason-dialog.tsx')).ReasonDialog }))

interface Props {
  readonly number: number
  readonly onClose: () => void
}

/** Withdrawing begins a draft, which is then looked at and published like any other. */
export function WithdrawDialog({ number, onClose }: Props): ReactNode {
  const { t } = useTranslator()
  const navigate = useNavigate()
  const sending = useSend<{ draft: string }>([['edition-drafts']])
  return (
    <Suspense fallback={null}>
      <ReasonDialog
        title={`${t('web.edition.number', { number: String(number) })}: ${t('web.edition.withdraw')}`}
        submit={t('web.edition.withdraw.go')}
        sending={sending}
        onSubmit={(reason) =>
          sending.mutate(
            { method: 'POST', path: `/api/v1/editions/${number}/withdrawal`, body: { reason } },
            {
              onSuccess: ({ draft }) =>
                void navigate({ to: '/editions/compose', search: (now) => ({ ...now, draft }) }),
            },
          )
        }
        onClose={onClose}
      >
        <p>{t('web.edition.withdraw.about')}</p>
      </ReasonDialog>
    </Suspense>
  )
}
