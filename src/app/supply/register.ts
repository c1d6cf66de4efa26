import type { RegisterPledgeInput } from '../../contract/supply.ts'
import type { Role } from '../../core/access/viewer.ts'
import type { Day } from '../../core/history/day.ts'
import { refuse } from '../../core/problem.ts'
import { plausibleDay } from '../../core/supply/check-terms.ts'
import type { PledgeFacts } from '../../core/supply/facts.ts'
import { judgeStep, type Step } from '../../core/supply/steps.ts'
import { DRAFT, standingOn } from '../../core/supply/standing.ts'
import type { Terms } from '../../core/supply/terms.ts'
import { appendRows, type Row } from '../../store/exchange/append-rows.ts'
import { ensureRegisterSource, REGISTER_SOURCE } from '../../store/supply/register-source.ts'
import { requireEditor } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit, type Committed, type Writing } from '../history/commit.ts'
import { reference, type Reference } from '../reference.ts'
import { audienceOf } from './audience.ts'
import { allowed } from './change-pledge.ts'
import { today } from './find-pledge.ts'
import { readOffered } from './offered.ts'
import { readTerms } from './read-terms.ts'
import { eventRow, termsRow } from './rows.ts'

/** Whose editors pledge: States, regional organisations, training centres. */
export const OWNER_ROLES: readonly Role[] = ['MEMBER_STATE', 'REGIONAL_ORGANISATION', 'TRAINING_CENTRE']

/** A new pledge that the rules have taken, before it is written. */
export interface NewPledge {
  readonly facts: PledgeFacts
  readonly terms: Terms
  /** The day that it speaks of. */
  readonly on: Day
  /** Its first step; null of its owner's draft. */
  readonly step: Step | null
}

/**
 * A pledge of the viewer's own organisation: its owner's draft, or announced, or registered at once.
 * @throws Refusal access.*, pledge.*, capability.unknown, mission.unknown, text.*
 */
export async function registerPledge(ctx: Ctx, input: RegisterPledgeInput): Promise<Committed<{ key: string }>> {
  requireEditor(ctx, OWNER_ROLES, 'pledge.register')
  const made = newPledge(ctx, await reference(ctx.store), input)
  const { key, organisation, visibility } = made.facts
  const audience = audienceOf(organisation, [visibility])
  const intent = { action: 'pledge.register', subject: `pledge:${key}`, reason: '', read: 0, ...audience }
  return commit(ctx, intent, async (writing) => {
    await writeNew(ctx, writing, [made])
    return { key }
  })
}

/**
 * A new pledge as the rules take it; nothing is written.
 * @throws Refusal pledge.*, capability.unknown, mission.unknown, text.*
 */
export function newPledge(ctx: Ctx, ref: Reference, input: RegisterPledgeInput): NewPledge {
  const organisation = ctx.viewer.organisation ?? ''
  if (!ref.organisations.has(organisation)) refuse('pledge.organisation_unknown', { organisation })
  const offered = readOffered(ref, input)
  const terms = readTerms(ctx, ref, input, { ...offered, today: today(ctx) })
  const on = allowed(plausibleDay(input.on, 'on')) ?? today(ctx)
  if (on > today(ctx)) refuse('pledge.day_in_future', { on, today: today(ctx) })
  const step = input.step ?? (terms.visibility === 'PRIVATE' ? DRAFT : 'RECEIVED')
  const facts: PledgeFacts = {
    ...offered,
    key: ctx.newId(),
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
  return { facts, terms, on, step: step === DRAFT ? null : firstStep(facts, step, on, today(ctx)) }
}

/** Appends new pledges with their first terms and steps; their versions are claimed by whoever asks for it. */
export async function writeNew(
  ctx: Ctx,
  { trx, change, wrote }: Writing,
  pledges: readonly NewPledge[],
): Promise<void> {
  if (await ensureRegisterSource(trx, change)) wrote('source')
  wrote('pledge')
  await appendRows(
    trx,
    'pledge',
    change,
    pledges.map(({ facts }) => pledgeRow(facts, ctx.newId())),
  )
  wrote('pledge_terms')
  const terms = pledges.map((p) => termsRow(ctx, p.facts.key, { version: 1, on: p.on, terms: p.terms, reason: '' }))
  await appendRows(trx, 'pledge_terms', change, terms)
  const events = pledges.flatMap(({ facts, step, on }) =>
    step === null ? [] : [eventRow(ctx, facts.key, { kind: 'STATE', state: step, on })],
  )
  if (events.length === 0) return
  wrote('pledge_event')
  await appendRows(trx, 'pledge_event', change, events)
}

/** The step with which a pledge comes into being, by the rule of all steps. */
function firstStep(facts: PledgeFacts, step: string, on: Day, now: Day): Step {
  return allowed(judgeStep(facts, standingOn(facts, now)!, { step, on }, ['OWNER'])).step
}

const pledgeRow = (facts: PledgeFacts, salt: string): Row<'pledge'> => ({
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
  visibility: facts.visibility,
  salt,
})
