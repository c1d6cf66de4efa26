import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { ArrangementView } from '../../contract/arrangement.ts'
import { useSession } from '../access/session.ts'
import { fieldProblem } from '../ui/field-problem.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Departure } from './departures.tsx'
import { useAct } from './use-act.ts'

const Dialog = lazy(async () => ({ default: (await import('../ui/dialog.tsx')).Dialog }))
const TextField = lazy(async () => ({ default: (await import('../ui/text-field.tsx')).TextField }))

interface Props {
  readonly act: 'DECLINE' | 'LEAVE'
  readonly arrangement: ArrangementView
  readonly onClose: () => void
}

/** Declining and leaving need a reason; whoever leaves sees first what falls away. */
export function ReasonDialog({ act: kind, arrangement, onClose }: Props): ReactNode {
  const { t } = useTranslator()
  const [reason, setReason] = useState('')
  const { sending, act } = useAct(arrangement)
  const own = useSession().data?.viewer?.organisation
  const departure = kind === 'LEAVE' ? arrangement.departures.find((d) => d.party.code === own) : undefined
  const title = t(kind === 'LEAVE' ? 'web.arrangement.leave' : 'web.arrangement.decline')
  return (
    <Suspense fallback={null}>
      <Dialog title={title} onClose={onClose}>
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault()
            act({ act: kind, reason }, onClose)
          }}
        >
          <p>{t(kind === 'LEAVE' ? 'web.arrangement.leave.about' : 'web.arrangement.decline.about')}</p>
          {departure && <Departure departure={departure} terms={arrangement.terms} />}
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
              {title}
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
