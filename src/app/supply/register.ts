import type { RegisterPledgeInput } from '../../contract/supply.ts'
import type { Role } from '../../core/access/viewer.ts'
import type { Day } from '../../core/history/day.ts'
import { refuse } from '../../core/problem.ts'
import { plausibleDay } from '../../core/supply/check-terms.ts'
import type { PledgeFacts } from '../../core/supply/facts.ts'
import { judgeStep, type Step } from '../../core/supply/steps.ts'
import { DRAFT, standingOn } from '../../core/supply/standing.ts'
import type { Terms } from '../../core/supply/terms.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { ensureRegisterSource, REGISTER_SOURCE } from '../../store/supply/register-source.ts'
import { requireEditor } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed } from '../history/commit.ts'
import { reference } from '../reference.ts'
import { audienceOf } from './audience.ts'
import { allowed, writeChange } from './change-pledge.ts'
import { today } from './find-pledge.ts'
import { readOffered } from './offered.ts'
import { readTerms } from './read-terms.ts'

/** Whose editors pledge: States, regional organisations, training centres. */
export const OWNER_ROLES: readonly Role[] = ['MEMBER_STATE', 'REGIONAL_ORGANISATION', 'TRAINING_CENTRE']

/**
 * A pledge of the viewer's own organisation: its owner's draft, or announced, or registered at once.
 * @throws Refusal access.*, pledge.*, capability.unknown, mission.unknown, text.*
 */
export async function registerPledge(ctx: Ctx, input: RegisterPledgeInput): Promise<Committed<{ key: string }>> {
  requireEditor(ctx, OWNER_ROLES, 'pledge.register')
  const ref = await reference(ctx.store)
  const organisation = ctx.viewer.organisation ?? ''
  if (!ref.organisations.has(organisation)) refuse('pledge.organisation_unknown', { organisation })
  const offered = readOffered(ref, input)
  const terms = readTerms(ctx, ref, input, { ...offered, today: today(ctx) })
  const on = allowed(plausibleDay(input.on, 'on')) ?? today(ctx)
  if (on > today(ctx)) refuse('pledge.day_in_future', { on, today: today(ctx) })
  const key = ctx.newId()
  const step = input.step ?? (terms.visibility === 'PRIVATE' ? DRAFT : 'RECEIVED')
  const facts: PledgeFacts = {
    ...offered,
    key,
    organisation,
    source: REGISTER_SOURCE.id,
    verified: true,
    note: null,
    kept: true,
    visibility: terms.visibility,
    mission: null,
    terms: [{ version: 1, change: 0, on, terms, reason: '', author: ctx.actor, knownFrom: ctx.now() }],
    events: [],
  }
  const state = step === DRAFT ? null : firstStep(facts, step, on, today(ctx))
  const audience = audienceOf(organisation, [terms.visibility])
  const intent = { action: 'pledge.register', subject: `pledge:${key}`, reason: '', read: 0, ...audience }
  return commit(ctx, intent, async (writing) => {
    const { trx, change, wrote } = writing
    if (await ensureRegisterSource(trx, change)) wrote('source')
    wrote('pledge')
    await appendRows(trx, 'pledge', change, [pledgeRow(facts, terms, ctx.newId())])
    await writeChange(ctx, writing, key, {
      terms: { on, terms, reason: '' },
      ...(state && { event: { kind: 'STATE', state, on } }),
    })
    return { key }
  })
}

/** The step with which a pledge comes into being, by the rule of all steps. */
function firstStep(facts: PledgeFacts, step: string, on: Day, now: Day): Step {
  return allowed(judgeStep(facts, standingOn(facts, now)!, { step, on }, ['OWNER'])).step
}

const pledgeRow = (facts: PledgeFacts, terms: Terms, salt: string) => ({
  key: facts.key,
  organisation: facts.organisation,
  // Where it is meant for is a matter of terms, which change.
  mission: null,
  capability: facts.capability,
  unit: facts.unit,
  kind: facts.kind,
  scheme: facts.scheme,
  source: facts.source,
  verified: true,
  note: null,
  kept: true,
  visibility: terms.visibility,
  salt,
})
