import { useState, type ReactNode } from 'react'
import type { PledgesRenewedView } from '../../contract/supply.ts'
import { Dialog } from '../ui/dialog.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { TOUCHED } from './queries.ts'

interface Props {
  readonly due: number
  readonly primary?: boolean
}

/** Two clicks for all that one's own organisation has to renew now: what is renewed cannot be taken back. */
export function RenewAll({ due, primary = false }: Props): ReactNode {
  const { t } = useTranslator()
  const [asking, setAsking] = useState(false)
  const sending = useSend<PledgesRenewedView>(TOUCHED)
  const close = (): void => setAsking(false)
  const renew = (): void => sending.mutate({ method: 'POST', path: '/api/v1/pledges/renewals' }, { onSuccess: close })
  return (
    <>
      {sending.data && <span role="status">{t('web.pledges.renewed', { n: sending.data.renewed })}</span>}
      {due > 0 && (
        <button type="button" className={primary ? 'button primary' : 'button'} onClick={() => setAsking(true)}>
          {t('web.pledges.renewAll', { n: due })}
        </button>
      )}
      {asking && (
        <Dialog title={t('kind.act.RENEW')} onClose={close}>
          <p>{t('web.pledges.renewAll.about', { n: due })}</p>
          <FormProblem error={sending.error} />
          <p className="choices">
            <button type="button" className="button primary" disabled={sending.isPending} onClick={renew}>
              {t('kind.act.RENEW')}
            </button>
            <button type="button" className="button" onClick={close}>
              {t('web.cancel')}
            </button>
          </p>
        </Dialog>
      )}
    </>
  )
}
