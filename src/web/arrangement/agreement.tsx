import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { ArrangementView } from '../../contract/arrangement.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useList } from '../ui/list.ts'
import { useTranslator } from '../ui/translator.ts'
import { LeaveDialog } from './leave-dialog.tsx'
import { useAct } from './use-act.ts'

/** Who has agreed and who has not, and what the viewer can do about it. */
export function Agreement({ arrangement }: { readonly arrangement: ArrangementView }): ReactNode {
  const { t, day } = useTranslator()
  const list = useList()
  const { sending, act } = useAct(arrangement)
  const [asking, setAsking] = useState<'DECLINE' | 'LEAVE' | null>(null)
  const { consent, acts, proposed, key } = arrangement
  const names = (parties: readonly { name: string }[]): string => list(parties.map((p) => p.name))
  if (!consent && acts.length === 0) return null
  return (
    <section aria-labelledby="agreement" className="panel">
      <h2 id="agreement">{t('web.arrangement.agreement')}</h2>
      {proposed && <p>{t('web.arrangement.proposedTerms', { version: String(proposed.version) })}</p>}
      {consent && consent.agreed.length > 0 && <p>{t('web.arrangement.agreed', { names: names(consent.agreed) })}</p>}
      {consent && consent.awaiting.length > 0 && !consent.declined && (
        <p>{t('web.arrangement.awaiting', { names: names(consent.awaiting) })}</p>
      )}
      {consent?.declined && (
        <p>
          {t('web.arrangement.declinedBy', { name: consent.declined.name, day: day(consent.declined.on, 'long') })}{' '}
          <bdi>{consent.declined.reason}</bdi>
        </p>
      )}
      <p className="choices">
        {acts.includes('AGREE') && (
          <button
            type="button"
            className="button primary"
            disabled={sending.isPending}
            onClick={() => act({ act: 'AGREE' })}
          >
            {t('web.arrangement.agree')}
          </button>
        )}
        {acts.includes('DECLINE') && (
          <button type="button" className="button" aria-haspopup="dialog" onClick={() => setAsking('DECLINE')}>
            {t('web.arrangement.decline')}
          </button>
        )}
        {acts.includes('LEAVE') && (
          <button type="button" className="button" aria-haspopup="dialog" onClick={() => setAsking('LEAVE')}>
            {t('web.arrangement.leave')}
          </button>
        )}
        {acts.includes('REVISE') && (
          <Link to="/arrangements/new" search={(now) => ({ ...now, revise: key })} className="button">
            {t('web.arrangement.revise')}
          </Link>
        )}
      </p>
      <FormProblem error={sending.error} />
      {asking && <LeaveDialog act={asking} arrangement={arrangement} onClose={() => setAsking(null)} />}
    </section>
  )
}
