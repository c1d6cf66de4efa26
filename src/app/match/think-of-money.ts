import type { MoneyThoughtInput, UnlockedView } from '../../contract/match-thoughts.ts'
import { familyOf } from '../../core/match/build/scene.ts'
import { COST_KINDS, type MatchFund } from '../../core/match/problem.ts'
import { requirePerson } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { reference } from '../reference.ts'
import { manner } from './answer/given.ts'
import { answers } from './answer/thread.ts'
import { readAmounts } from './frontier.ts'
import { placeView } from './place-view.ts'
import { planNow, registerNow } from './plan-now.ts'

const FREE = 'thought'

/**
 * What money would unlock in a match of the register as the asker sees it on a day: on top of a pledge of money, under
 * its earmarks, or tied to nothing. Nothing of it is kept.
 * @throws Refusal access.sign_in_needed, history.*, run.limit_invalid, run.too_many, run.queue_full, match.*
 */
export async function thinkOfMoney(
  ctx: Ctx,
  input: MoneyThoughtInput & { readonly signal?: AbortSignal | undefined },
): Promise<UnlockedView> {
  const asker = requirePerson(ctx.viewer)
  const amounts = readAmounts(input.amounts)
  const how = manner(input.seconds, amounts.length + 1)
  const now = await registerNow(ctx, input)
  const { asOf, knownAt } = now.when
  const head = { asOf, knownAt, exercise: now.exercise }
  const { problem } = now
  const ref = await reference(ctx.store)
  const free: MatchFund = {
    id: FREE,
    donor: ctx.viewer.organisation ?? FREE,
    amount: 0,
    kinds: COST_KINDS,
    recipients: Object.keys(problem.liftFactor).sort(),
    missions: null,
    families: [...new Set(problem.requirements.map((r) => familyOf(ref.taxonomy, r.capability)))].sort(),
  }
  const fund = input.pledge ?? FREE
  const asked = input.pledge === null ? { ...problem, funds: [...problem.funds, free] } : problem
  if (!asked.funds.some(({ id }) => id === fund))
    return { ...head, known: false, points: [], untried: [], discarded: 0 }
  const given = await planNow(ctx, asked)
  const { signal } = input
  const found = await answers.ask('frontier', given, { fund, amounts }, how, { asker, signal })
  return {
    ...head,
    known: true,
    points: found.points.map(({ more, used, objective, bound, closed, unlocked }) => ({
      more,
      used,
      objective,
      bound,
      closed: closed.length,
      unlocked: unlocked.map((id) => placeView(ctx, ref, now, id)),
    })),
    untried: [...found.untried],
    discarded: found.discarded,
  }
}
