import type { HelpPlacesView, HelpThoughtInput } from '../../contract/match-thoughts.ts'
import { imagined, type Imagined, type Thought } from '../../core/match/build/imagined.ts'
import { MATCH_LIMITS } from '../../core/match/limits.ts'
import { isReadiness, rankOf } from '../../core/supply/readiness.ts'
import { requirePerson } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { day } from '../history/when.ts'
import { reference } from '../reference.ts'
import { manner } from './answer/given.ts'
import { answers } from './answer/thread.ts'
import { placeView, stayView } from './place-view.ts'
import { planNow, registerNow, type Register } from './plan-now.ts'

/** So many places are listed, the best first. */
const MOST_PLACES = 20
/** A response later than ten years is none that is known. */
const MOST_DAYS = 3_660

type Asked = HelpThoughtInput & { readonly signal?: AbortSignal | undefined }

/**
 * Where something that an organisation thinks of offering, or has pledged, would help most, by a match of the register
 * as the asker sees it on a day. Nothing of it is kept. A pledge that the match has is asked about as it stands there,
 * against the best plan without it.
 * @throws Refusal access.sign_in_needed, history.*, run.limit_invalid, run.too_many, run.queue_full, match.*
 */
export async function thinkOfHelp(ctx: Ctx, input: Asked): Promise<HelpPlacesView> {
  const asker = requirePerson(ctx.viewer)
  const how = manner(input.seconds, 4)
  const now = await registerNow(ctx, input)
  const { asOf, knownAt } = now.when
  const head = { asOf, knownAt, exercise: now.exercise }
  const parts = Object.entries(now.subjects.offers).flatMap(([id, o]) =>
    input.pledge !== null && o.pledge === input.pledge ? [id] : [],
  )
  const made = offerOf(ctx, now, input, parts)
  if ('none' in made)
    return { ...head, none: made.none, assumed: [], eligible: 0, places: [], untried: 0, discarded: 0 }
  const without = { ...now.problem, offers: now.problem.offers.filter(({ id }) => !parts.includes(id)) }
  const given = await planNow(ctx, without)
  const found = await answers.ask('helpMost', given, { offer: made.offer }, how, { asker, signal: input.signal })
  const ref = await reference(ctx.store)
  return {
    ...head,
    none: null,
    assumed: [...made.assumed],
    eligible: found.eligible,
    places: found.requirements.slice(0, MOST_PLACES).map(({ requirement, gain, estimate, missing, package: pack }) => ({
      ...placeView(ctx, ref, now, requirement),
      missing,
      gain,
      estimate,
      stay: pack && stayView(now, pack),
      best: found.best?.requirement === requirement,
    })),
    untried: found.untried,
    discarded: found.discarded,
  }
}

function offerOf(ctx: Ctx, now: Register, input: Asked, parts: readonly string[]): Imagined {
  const known = now.problem.offers.find(({ id }) => id === parts[0])
  if (known) return { offer: known, assumed: [] }
  const { assumptions, group, problem } = now
  const { asOf } = now.when
  return imagined(thoughtOf(ctx, input), problem, { asOf, group, assumptions })
}

/** What was sent, as somebody's thought; days that are none are refused. */
function thoughtOf({ viewer }: Ctx, input: Asked): Thought {
  const { readiness, mission, quantity, responseDays, standards, earmarks } = input
  const on = (text: string | null) => (text === null || text === '' ? null : day(text))
  const whole = (value: number | null, most: number): number | null =>
    value !== null && Number.isInteger(value) && value >= 0 && value <= most ? value : null
  return {
    id: 'thought',
    organisation: viewer.organisation ?? 'thought',
    kind: input.kind,
    capability: input.capability,
    readiness: readiness !== null && isReadiness(readiness) ? rankOf(readiness) : null,
    terms: {
      quantity: whole(quantity, MATCH_LIMITS.quantity),
      mission,
      availableFrom: on(input.availableFrom),
      availableUntil: on(input.availableUntil),
      responseDays: whole(responseDays, MOST_DAYS),
      standards,
      earmarks,
    },
  }
}
