import { Facts } from '../../core/match/explain/facts.ts'
import { whyThis, type WhyThis } from '../../core/match/explain/why-this.ts'
import { requirePerson } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { givenRun, manner } from './answer/given.ts'
import type { Answered } from './answer/question.ts'
import { answers } from './answer/thread.ts'

/** A question about the plan of a run. */
export interface RunQuestion {
  readonly run: string
  /** How long the answer may take. */
  readonly seconds?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Why a requirement is open in the plan of a run, and what would close it.
 * @throws Refusal run.unknown, run.failed, match.id_unknown, run.limit_invalid, access.sign_in_needed
 */
export async function explainOpen(
  ctx: Ctx,
  input: RunQuestion & { readonly requirement: string },
): Promise<Answered<'whyNot'>> {
  const asker = requirePerson(ctx.viewer)
  const given = await givenRun(ctx, input.run)
  const { requirement, seconds, signal } = input
  return answers.ask('whyNot', given, { requirement }, manner(seconds, 6), { asker, signal })
}

/** What a package of the plan of a run rests on. */
export async function explainPackage(
  ctx: Ctx,
  input: { readonly run: string; readonly requirement: string; readonly offer: string },
): Promise<WhyThis> {
  requirePerson(ctx.viewer)
  const { problem, packages } = await givenRun(ctx, input.run)
  return whyThis(new Facts(problem), packages, { requirement: input.requirement, offer: input.offer })
}

/** The next best packages of a requirement, each with what the objective would lose. */
export async function explainAlternatives(
  ctx: Ctx,
  input: RunQuestion & { readonly requirement: string },
): Promise<Answered<'alternatives'>> {
  const asker = requirePerson(ctx.viewer)
  const given = await givenRun(ctx, input.run)
  const { requirement, seconds, signal } = input
  return answers.ask('alternatives', given, { requirement }, manner(seconds, 4), { asker, signal })
}

/** What the plan of a run, or one requirement of it, loses with each party that leaves. */
export async function explainFragility(
  ctx: Ctx,
  input: RunQuestion & { readonly requirement: string | null },
): Promise<Answered<'fragility'>> {
  const asker = requirePerson(ctx.viewer)
  const given = await givenRun(ctx, input.run)
  const { requirement, seconds, signal } = input
  return answers.ask('fragility', given, { requirement }, manner(seconds, 4), { asker, signal })
}
