import { lazy, Suspense, type ReactNode } from 'react'
import type { ArrangementView } from '../../contract/arrangement.ts'
import { useSession } from '../access/session.ts'
import { useTranslator } from '../ui/translator.ts'
import { Departure } from './departures.tsx'
import { useAct } from './use-act.ts'

const ReasonDialog = lazy(async () => ({ default: (await import('../ui/reason-dialog.tsx')).ReasonDialog }))

interface Props {
  readonly act: 'DECLINE' | 'LEAVE'
  readonly arrangement: ArrangementView
  readonly onClose: () => void
}

/** Declining and leaving need a reason; whoever leaves sees first what falls away. */
export function LeaveDialog({ act: kind, arrangement, onClose }: Props): ReactNode {
  const { t } = useTranslator()
  const { sending, act } = useAct(arrangement)
  const own = useSession().data?.viewer?.organisation
  const departure = kind === 'LEAVE' ? arrangement.departures.find((d) => d.party.code === own) : undefined
  return (
    <Suspense fallback={null}>
      <ReasonDialog
        title={t(kind === 'LEAVE' ? 'web.arrangement.leave' : 'web.arrangement.decline')}
        sending={sending}
        onSubmit={(reason) => act({ act: kind, reason }, onClose)}
        onClose={onClose}
      >
        <p>{t(kind === 'LEAVE' ? 'web.arrangement.leave.about' : 'web.arrangement.decline.about')}</p>
        {departure && <Departure departure={departure} terms={arrangement.terms} />}
      </ReasonDialog>
    </Suspense>
  )
}
