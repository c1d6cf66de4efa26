import { useState, type ReactNode } from 'react'
import type { IssuedLinkView } from '../../contract/access.ts'
import { Dialog } from '../ui/dialog.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { Issued } from './issued.tsx'

/** A link by which somebody who has lost password or app comes in again; their sessions end. */
export function RecoveryButton({ person, name }: { readonly person: string; readonly name: string }): ReactNode {
  const { t } = useTranslator()
  const [open, setOpen] = useState(false)
  const issuing = useSend<IssuedLinkView>()
  const close = (): void => {
    setOpen(false)
    issuing.reset()
  }
  return (
    <>
      <button type="button" className="button small" onClick={() => setOpen(true)}>
        {t('web.access.recovery.issue')}
      </button>
      {open && (
        <Dialog title={t('web.access.recovery.issue')} onClose={close}>
          {issuing.data?.link ? (
            <Issued about={t('web.access.recovery.handOver', { name })} text={issuing.data.link} />
          ) : (
            <>
              <p>{t('web.access.recovery.sure', { name })}</p>
              <FormProblem error={issuing.error} />
              <p className="choices">
                <button
                  type="button"
                  className="button primary"
                  disabled={issuing.isPending}
                  onClick={() => issuing.mutate({ method: 'POST', path: `/api/v1/people/${person}/recovery` })}
                >
                  {t('web.access.recovery.issue')}
                </button>
                <button type="button" className="button" onClick={close}>
                  {t('web.access.cancel')}
                </button>
              </p>
            </>
          )}
        </Dialog>
      )}
    </>
  )
}
