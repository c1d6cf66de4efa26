import type { ReactNode } from 'react'
import type { PledgesRenewedView } from '../../contract/supply.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { TOUCHED } from './queries.ts'

/** One click for all that one's own organisation has to renew now. */
export function RenewAll({ due }: { readonly due: number }): ReactNode {
  const { t } = useTranslator()
  const sending = useSend<PledgesRenewedView>(TOUCHED)
  return (
    <>
      {sending.data && <span role="status">{t('web.pledges.renewed', { n: sending.data.renewed })}</span>}
      {due > 0 && (
        <button
          type="button"
          className="button"
          disabled={sending.isPending}
          onClick={() => sending.mutate({ method: 'POST', path: '/api/v1/pledges/renewals' })}
        >
          {t('web.pledges.renewAll', { n: due })}
        </button>
      )}
      <FormProblem error={sending.error} />
    </>
  )
}
