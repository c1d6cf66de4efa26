import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, type ReactNode } from 'react'
import type { MatchPlanView, MatchRunView } from '../../contract/match.ts'
import { Facts } from '../../core/match/explain/facts.ts'
import type { MatchProblem } from '../../core/match/problem.ts'
import { Loaded } from '../ui/loaded.tsx'
import { ForGap } from './for-gap.tsx'
import { Fragility } from './fragility.tsx'
import type { RunNames } from './names.ts'
import { OpenRequirements } from './open-requirements.tsx'
import { Packages } from './packages.tsx'
import { packOf } from './pack.ts'
import { useProblem } from './queries.ts'
import { WhatIf } from './what-if.tsx'
import { WhyNot } from './why-not.tsx'
import { WhyThis } from './why-this.tsx'

interface Props {
  readonly run: MatchRunView
  readonly plan: MatchPlanView
  readonly names: RunNames
}

/** What each part of a plan's page gets. */
export interface PlanProps extends Props {
  readonly facts: Facts
}

/** A plan: its packages, what stays open and why, what it hangs on, what would change it. */
export function PlanSections(props: Props): ReactNode {
  return (
    <Loaded query={useProblem(props.run.id, true)}>{(problem) => <Sections {...props} problem={problem} />}</Loaded>
  )
}

function Sections({ problem, ...props }: Props & { readonly problem: MatchProblem }): ReactNode {
  const facts = useMemo(() => new Facts(problem), [problem])
  const { gap, pack, need } = useSearch({ from: '/matching/$id' })
  const navigate = useNavigate({ from: '/matching/$id' })
  const close = (): void =>
    void navigate({
      to: '.',
      search: (now) => ({ ...now, gap: undefined, pack: undefined }),
      resetScroll: false,
    })
  const chosen = pack && props.plan.packages.find((p) => packOf(p) === pack)
  const all = { ...props, facts }
  return (
    <>
      {need && <ForGap {...all} need={need} />}
      <Packages {...all} />
      <OpenRequirements {...all} />
      <WhatIf {...all} />
      <Fragility {...all} />
      {gap && facts.requirements.has(gap) && <WhyNot {...all} requirement={gap} onClose={close} />}
      {chosen && <WhyThis {...all} pack={chosen} onClose={close} />}
    </>
  )
}
