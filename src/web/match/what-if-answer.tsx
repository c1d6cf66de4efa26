import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { WhatIfSchema } from '../../contract/match-answers.ts'
import { useTranslator } from '../ui/translator.ts'
import { packText } from './pack.ts'
import type { PlanProps } from './plan-sections.tsx'

export type WhatIfView = z.infer<typeof WhatIfSchema>
type Pack = WhatIfView['packages'][number]

interface Props extends PlanProps {
  readonly answer: WhatIfView
  /** A better answer is on its way. */
  readonly better: boolean
}

/** How the plan differs after a change. */
export function Difference({ run, names, answer, better }: Props): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const { difference: d, broken } = answer
  const packs = (all: readonly Pack[]): string[] => all.map((p) => packText(translator, names, run.asOf, p))
  const lists = [
    [t('cli.match.closed'), d.closed.map(names.requirement)],
    [t('cli.match.opened'), d.opened.map(names.requirement)],
    [t('cli.match.better'), d.better.map(names.requirement)],
    [t('cli.match.worse'), d.worse.map(names.requirement)],
    [t('cli.match.gained'), packs(d.gained)],
    [t('cli.match.lost'), packs(d.lost)],
    [t('cli.match.moved'), packs(d.moved.map(({ after }) => after))],
    [t('cli.match.resupplied'), packs(d.resupplied.map(({ after }) => after))],
    [t('cli.match.broken'), packs(broken)],
  ] as const
  const said = lists.filter(([, items]) => items.length > 0)
  return (
    <div className="panel answers" role="status">
      <p>
        <strong>
          {t('cli.match.whatif', {
            before: Math.floor(run.objective ?? 0),
            after: Math.floor(answer.objective),
            bound: Math.floor(answer.bound),
          })}
        </strong>
      </p>
      {better && <p className="soft">{t('web.match.quick')}</p>}
      {said.length === 0 && <p>{t('cli.match.nothing')}</p>}
      {said.map(([title, items]) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul className="notes">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
