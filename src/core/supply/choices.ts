import { mayEdit, type Viewer } from '../access/viewer.ts'
import type { Problem, Verdict } from '../problem.ts'
import { judgeChange, judgeReadiness, judgeRenewal, judgeRevision, judgeVisit, levelsOf } from './acts.ts'
import type { PledgeFacts } from './facts.ts'
import { judgeStep, PARTIES, TRANSITIONS, type Party, type Step } from './steps.ts'
import { COURSE, type Standing } from './standing.ts'

/** What else can be done to a pledge beside its steps. */
export const ACTS = ['REVISE', 'RENEW', 'READINESS', 'VISIT', 'MATERIAL_CHANGE'] as const
export type Act = Step | (typeof ACTS)[number]

/** Something that can be done next, or the reason why this viewer cannot do it today. */
export interface Choice {
  readonly act: Act
  readonly because: Problem | null
}

/** As what a viewer may write to a pledge: for its owner, for the Secretariat, for neither. */
export function partiesOf(viewer: Viewer, owner: string): Party[] {
  if (!mayEdit(viewer)) return []
  const { organisation, role } = viewer
  return PARTIES.filter((party) => (party === 'OWNER' ? organisation === owner : role === 'SECRETARIAT'))
}

/** What can be done today with a pledge, and why what comes next cannot; nothing for whoever may not write to it. */
export function choices(facts: PledgeFacts, now: Standing, parties: readonly Party[]): Choice[] {
  if (parties.length === 0) return []
  const on = now.asOf
  const choice = (act: Act, verdict: Verdict<unknown>): Choice => ({
    act,
    because: verdict.ok ? null : verdict.problem,
  })
  const steps = TRANSITIONS.filter((t) => t.from.includes(now.state))
    .map(({ step }) => choice(step, judgeStep(facts, now, { step, on, reasonCode: 'OTHER', note: '…' }, parties)))
    // That somebody else could end it is no news; who takes the next step is.
    .filter(({ act, because }) => because?.code !== 'pledge.step_not_yours' || COURSE.some((one) => one === act))
  const lowest = levelsOf(facts)[0]
  const others: Choice[] = [
    choice('REVISE', judgeRevision(facts, now, null, parties)),
    choice('RENEW', judgeRenewal(facts, now, parties)),
    choice('VISIT', judgeVisit(now, { visit: 'AAV', result: 'POSITIVE', on }, parties)),
    ...(lowest ? [choice('READINESS', judgeReadiness(facts, now, { readiness: lowest, on }, parties))] : []),
    choice('MATERIAL_CHANGE', judgeChange(now, on, parties)),
  ]
  // Steps show why not; of the rest only what can be done, and a renewal that is due.
  return [...steps, ...others.filter((c) => c.because === null || c.because.code === 'pledge.renewal_early')]
}
