import type { ReactNode } from 'react'
import type { PledgeView } from '../../contract/supply.ts'
import { COURSE, type StandingState } from '../../core/supply/standing.ts'
import { Day } from '../ui/day.tsx'
import { useTranslator } from '../ui/translator.ts'

interface Step {
  readonly state: StandingState
  readonly on: string | null
  readonly is: 'done' | 'now' | 'unrecorded' | 'open'
}

/** The steps of the process in their order; what ended the pledge stands where it did. */
function stepsOf({ steps, unrecorded, state, since, kept }: PledgeView): Step[] {
  const taken = steps ?? []
  const done: Step[] = []
  for (const one of COURSE) {
    const step = taken.findLast((s) => s.state === one)
    if (step) done.push({ state: one, on: step.on, is: one === state ? 'now' : 'done' })
    else if (unrecorded?.includes(one)) done.push({ state: one, on: null, is: 'unrecorded' })
  }
  const reached = COURSE.findIndex((one) => one === state)
  if (reached < 0) return [...done, { state, on: since, is: 'now' }]
  const open = kept ? COURSE.slice(reached + 1) : []
  return [...done, ...open.map((one): Step => ({ state: one, on: null, is: 'open' }))]
}

/** How far a pledge has come: a line of steps that reads from first to last. */
export function StepLine({ pledge }: { readonly pledge: PledgeView }): ReactNode {
  const { t } = useTranslator()
  return (
    <section aria-labelledby="process">
      <h2 id="process">{t('web.pledge.process')}</h2>
      <ol className="step-line">
        {stepsOf(pledge).map(({ state, on, is }) => (
          <li key={state} className={is} aria-current={is === 'now' ? 'step' : undefined}>
            <span>{t(`web.pledge.${state}`)}</span>
            <small className="under">
              {on ? <Day day={on} /> : t(is === 'unrecorded' ? 'web.pledge.unrecorded' : 'web.pledge.open')}
            </small>
          </li>
        ))}
      </ol>
      {(pledge.unrecorded ?? []).length > 0 && <p className="soft">{t('web.pledge.unrecorded.about')}</p>}
    </section>
  )
}
