import type { ReactNode } from 'react'
import type { ArrangementTermsView, ArrangementView } from '../../contract/arrangement.ts'
import { useSession } from '../access/session.ts'
import { Day } from '../ui/day.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { PlainTable } from '../ui/plain-table.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useAct } from './use-act.ts'

type Milestone = ArrangementTermsView['milestones'][number]

/** What must be done by when, and whether it was. */
export function MilestonesTable({ arrangement }: { readonly arrangement: ArrangementView }): ReactNode {
  const { t } = useTranslator()
  const viewer = useSession().data?.viewer
  const { sending, act } = useAct(arrangement)
  const { terms, acts } = arrangement
  if (terms.milestones.length === 0) return null
  const may = (m: Milestone): boolean =>
    acts.includes('MILESTONE') &&
    !m.lost &&
    (viewer?.role === 'SECRETARIAT' || (viewer?.organisation ?? '') === m.party)
  return (
    <section>
      <h2>{t('web.arrangement.milestones')}</h2>
      <PlainTable
        label={t('web.arrangement.milestones')}
        columns={[
          t('web.arrangement.milestone'),
          t('web.arrangement.responsible'),
          t('web.arrangement.due'),
          t('web.arrangement.reached'),
        ]}
      >
        {terms.milestones.map((m) => (
          <tr key={m.id} className={m.lost ? 'lost' : undefined}>
            <th scope="row" lang={terms.language} dir="auto">
              {m.what}
              {m.note && <small className="under">{m.note}</small>}
            </th>
            <td data-label={t('web.arrangement.responsible')}>
              {terms.parties.find((p) => p.code === m.party)?.name ?? m.party}
            </td>
            <td data-label={t('web.arrangement.due')}>
              <Day day={m.due} />
              {m.overdue && <span className="mark-word">{t('web.arrangement.isOverdue')}</span>}
            </td>
            <td data-label={t('web.arrangement.reached')}>
              {m.doneOn && <Day day={m.doneOn} />}
              {m.lost && <span className="mark-word">{t('web.arrangement.lost')}</span>}
              {may(m) && (
                <button
                  type="button"
                  className="button small"
                  disabled={sending.isPending}
                  onClick={() => act({ act: 'MILESTONE', milestone: m.id, doneOn: m.doneOn ? null : arrangement.asOf })}
                >
                  {t(m.doneOn ? 'web.arrangement.takeBack' : 'web.arrangement.markReached')}
                  <span className="unseen">: {m.what}</span>
                </button>
              )}
            </td>
          </tr>
        ))}
      </PlainTable>
      <FormProblem error={sending.error} />
    </section>
  )
}
