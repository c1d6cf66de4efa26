import { useMemo, type ReactNode } from 'react'
import { Facts } from '../../core/match/explain/facts.ts'
import { useCapabilities } from '../gap/queries.ts'
import { draftOfPackage } from '../match/draft-of-package.ts'
import { useProblem, useRun } from '../match/queries.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import type { Draft } from './draft.ts'

interface Props {
  readonly run: string
  readonly requirement: string
  readonly offer: string
  readonly empty: Draft
  readonly proposer: string
  readonly children: (draft: Draft) => ReactNode
}

/** A form filled in from a package of a match run; the empty form where the run has no such package. */
export function FromPackage({ run: id, requirement, offer, empty, proposer, children }: Props): ReactNode {
  const capabilities = useCapabilities()
  const problem = useProblem(id, true)
  const facts = useMemo(() => problem.data && new Facts(problem.data), [problem.data])
  return (
    <Loaded query={useRun(id)}>
      {(run) => (
        <Loaded query={problem}>
          {() => {
            const pack = run.plan?.packages.find((p) => p.requirement === requirement && p.offer === offer)
            if (!facts || capabilities.length === 0) return <Skeleton rows={6} />
            const units = new Map(capabilities.map((c) => [c.code, c.unit]))
            return children(pack ? draftOfPackage({ run, facts, pack, units, empty, proposer }) : empty)
          }}
        </Loaded>
      )}
    </Loaded>
  )
}
