import { EXERCISE_SOURCE, type ExerciseWorld } from '../../core/match/exercise/world.ts'
import type { PledgeFacts } from '../../core/supply/facts.ts'
import type { Row } from '../../store/exchange/append-rows.ts'
import type { Ctx } from '../context.ts'

const NOTE = 'exercise: fictional'

const known = (ctx: Ctx) => ({ known_from: ctx.now(), known_basis: 'RECORDED' as const })

/** An exercise world but for its pledges, as rows; each says that it is fictional. */
export function exerciseRows(world: ExerciseWorld, ctx: Ctx) {
  const stated = { note: NOTE, source: EXERCISE_SOURCE, verified: true }
  return {
    source: {
      id: EXERCISE_SOURCE,
      title: 'Exercise: fictional data made by Gaplist',
      publisher: 'Gaplist',
      published_on: null,
      url: null,
      note: `size ${world.size}, seed ${world.seed}`,
    },
    organisation: world.states.map((s) => ({
      code: s.code,
      kind: 'MEMBER_STATE',
      iso2: null,
      iso3: null,
      m49: null,
      m49_region: s.region,
      m49_subregion: s.subregion,
      names: s.names,
      member_since: null,
      ...stated,
    })),
    mission: world.missions.map((m) => ({
      code: m.code,
      names: m.names,
      host: [m.host],
      headquarters: null,
      starts_printed: null,
      starts_on: null,
      ends_printed: null,
      ends_on: null,
      ...stated,
    })),
    mandateEvent: world.events.map((e) => ({
      mission: e.mission,
      resolution: e.resolution,
      kind: e.kind,
      adopted_printed: e.adopted,
      adopted: e.adopted,
      effective_on: e.effectiveOn,
      expiry_after: e.expiryAfter,
      predecessor: e.predecessor,
      meeting: null,
      verified_note: null,
      ...stated,
      ...known(ctx),
    })),
    requirement: world.requirements.map((r) => ({
      key: r.key,
      mission: r.mission,
      capability: r.capability,
      quantity: r.quantity,
      basis: r.basis,
      additional: r.additional,
      from_on: r.from,
      until_on: r.until,
      until_reason: null,
      criticality: r.criticality,
      horizon: r.horizon,
      mandate_task: r.mandateTask,
      standards: r.standards,
      verified_note: null,
      ...stated,
      ...known(ctx),
    })),
    observation: world.observations.map((o) => ({
      key: `exercise-observation-${o.id}`,
      mission: o.mission,
      capability: o.capability,
      contributor: o.contributor,
      measure: o.measure,
      value: o.value,
      unit: o.unit,
      valid_printed: null,
      valid_on: o.validOn,
      derived: o.derived,
      verified_note: null,
      ...stated,
      ...known(ctx),
    })),
  }
}

/** Pledges of one owner as rows, with their terms and events. */
export function pledgeRows(
  pledges: readonly PledgeFacts[],
  ctx: Ctx,
): { pledge: Row<'pledge'>[]; terms: Row<'pledge_terms'>[]; events: Row<'pledge_event'>[] } {
  return {
    pledge: pledges.map((p) => ({
      key: p.key,
      organisation: p.organisation,
      mission: null,
      capability: p.capability,
      unit: p.unit,
      kind: p.kind,
      scheme: p.scheme,
      source: p.source,
      verified: p.verified,
      note: NOTE,
      kept: true,
      visibility: p.visibility,
      salt: ctx.newId(),
    })),
    terms: pledges.flatMap((p) =>
      p.terms.map(({ version, on, terms, reason }) => ({
        pledge: p.key,
        version,
        visibility: terms.visibility,
        mission: terms.mission,
        quantity: terms.quantity,
        amount: terms.amount,
        currency: terms.currency,
        available_from: terms.availableFrom,
        available_until: terms.availableUntil,
        response_days: terms.responseDays,
        conditions: terms.conditions,
        caveats: terms.caveats,
        standards: terms.standards,
        earmarks: terms.earmarks,
        note: terms.note,
        language: terms.language,
        reason,
        author: ctx.actor,
        valid_on: on,
        salt: ctx.newId(),
        ...known(ctx),
      })),
    ),
    events: pledges.flatMap((p) =>
      p.events.map((e) => ({
        pledge: p.key,
        kind: e.kind,
        stage_printed: e.stagePrinted,
        state: e.state,
        readiness: e.readiness,
        visit: e.visit,
        result: e.result,
        reason_code: null,
        caveat: null,
        valid_printed: null,
        valid_on: e.on,
        quantity: null,
        quantity_printed: null,
        note: null,
        source: e.source,
        verified: true,
        author: ctx.actor,
        salt: ctx.newId(),
        ...known(ctx),
      })),
    ),
  }
}
