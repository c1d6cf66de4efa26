import type {
  ReachRangeView,
  ReachSiteStateView,
  ReachView,
  ReachWhatIfRequest,
  ReachWhatIfView,
} from '../../contract/reach.ts'
import { COUNTED } from '../../core/reach/coverage.ts'
import type { Ctx } from '../context.ts'
import { answer, ask, type Asked, type ImpactInput } from './impact.ts'
import { ownFacts } from './own-facts.ts'
import { shippedAnswer } from './remembered.ts'
import { reachView } from './view.ts'

type Figures = ReadonlyMap<string, ReachRangeView | null>

export type WhatIfInput = ImpactInput & Pick<ReachWhatIfRequest, 'facts'>

/**
 * The same question with other assumptions, or with facts of one's own: what comes out, and which figures and sites are
 * others. Nothing is kept.
 * @throws Refusal mission.unknown, history.*, reach.assumption_*, reach.missing_invalid, reach.fact_invalid, reach.facts_too_many
 */
export async function reachWhatIf(ctx: Ctx, input: WhatIfInput): Promise<ReachWhatIfView> {
  const asked = await ask(ctx, input)
  const own = input.facts ? { ...asked, ...ownFacts(asked.data, input.facts, asked.asOf) } : asked
  return compared(shippedAnswer(ctx, asked), own, input)
}

/** The answer before and after a change, and what is another. */
export function compared(
  before: ReachView,
  own: Asked,
  input: Pick<WhatIfInput, 'assumptions' | 'missing'>,
): ReachWhatIfView {
  const after = reachView(own, answer(own, input))
  const [was, now] = [figuresOf(before), figuresOf(after)]
  const changes = [...new Set([...was.keys(), ...now.keys()])]
    .map((figure) => ({ figure, before: was.get(figure) ?? null, after: now.get(figure) ?? null }))
    .filter((c) => c.before?.low !== c.after?.low || c.before?.high !== c.after?.high)
  const { today, met, difference } = before
  return { before: { today, met, difference }, after, changes, sites: changedSites(before, after) }
}

/** Every total of an answer by its place in it. */
function figuresOf(view: ReachView): Figures {
  const found = new Map<string, ReachRangeView | null>()
  for (const name of ['today', 'met', 'difference'] as const) {
    const part = view[name]
    if (!part) continue
    for (const unit of ['sites', 'persons'] as const)
      for (const key of COUNTED) found.set(`${name}.${unit}.${key}`, part[unit][key])
  }
  for (const name of ['today', 'met'] as const)
    for (const key of ['needed', 'available', 'short'] as const)
      if (view[name]) found.set(`${name}.hours.${key}`, view[name].hours[key])
  return found
}

function changedSites(before: ReachView, after: ReachView): ReachWhatIfView['sites'] {
  const was = new Map(before.sites.map((s) => [s.key, s]))
  return after.sites.flatMap((site) => {
    const old = was.get(site.key)
    return [
      ...changed(site.key, 'TODAY', old?.today ?? null, site.today),
      ...changed(site.key, 'MET', old?.met ?? null, site.met),
    ]
  })
}

function changed(site: string, situation: 'TODAY' | 'MET', a: ReachSiteStateView | null, b: ReachSiteStateView | null) {
  const [before, after] = [a?.minutes ?? null, b?.minutes ?? null]
  if (before?.low === after?.low && before?.high === after?.high) return []
  return [{ site, situation, before, after }]
}
