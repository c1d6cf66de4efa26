import type { ReachWhyView } from '../../contract/reach-why.ts'
import { CAUSE_CODES, causeIndex, causesOf } from '../../core/gap/cause.ts'
import { LAST_DAY, type Day } from '../../core/history/day.ts'
import { buildMatch } from '../../core/match/build/build.ts'
import { lineage } from '../../core/mission/mandate.ts'
import { excludedLines, knownOffers, type Scope } from '../../core/reach/excluded.ts'
import { mandateEvents } from '../../store/mission/events.ts'
import { causes, type CauseRow } from '../../store/requirement/causes.ts'
import type { Ctx } from '../context.ts'
import { causeView } from '../gap/causes.ts'
import { when, type When } from '../history/when.ts'
import { loadMatch } from '../match/load.ts'
import { findMission } from '../mission/find-mission.ts'
import { nameIn, reference, type Reference } from '../reference.ts'
import { sourceViews } from '../source-view.ts'
import { trendOf } from './trend.ts'

/** What the gaps of this page are about: with what stands below it in the taxonomy. */
const HELICOPTERS = 'military-helicopter'
/** Offers and statements of helicopters of no stated kind count too. */
const ANY_TYPE = 'helicopter-any-type'

export interface WhyInput {
  readonly mission: string
  readonly asOf?: string | undefined
  readonly knownAt?: string | undefined
}

/**
 * Why a mission's helicopters are missing on a day: what the matcher's rules say of each known offer (derived), what
 * sources say (recorded), never mixed; and how required, pledged and deployed went until then. Everyone is told the
 * same: public pledges only.
 * @throws Refusal mission.unknown, history.*
 */
export async function reachWhy(ctx: Ctx, input: WhyInput): Promise<ReachWhyView> {
  const ref = await reference(ctx.store)
  const mission = findMission(ref, input.mission)
  const at = when(ctx, ref, input)
  const capabilities = [HELICOPTERS, ANY_TYPE].flatMap((code) => ref.taxonomy.under(code))
  const military = ref.taxonomy.under(HELICOPTERS)
  const chain = lineage(mission.code, await mandateEvents(ctx.store.db, at.before), at.asOf)
  const missions = new Set(chain.map((a) => a.mission))
  const scope: Scope = { asOf: at.asOf, missions, capabilities: new Set(capabilities) }
  const recorded = await recordedOf(ctx, ref, at, mission.code, capabilities)
  const contractEnds = new Set(recorded.now.filter((c) => c.code === 'CONTRACT_END').map((c) => c.from))
  const [derived, trend] = await Promise.all([
    derivedOf(ctx, ref, at, scope),
    trendOf(ctx, ref, { at, mission: mission.code, capabilities: military, contractEnds }),
  ])
  const named = [...recorded.now, ...recorded.later]
  return {
    mission: { code: mission.code, name: nameIn(mission.names, ctx.language, mission.code) },
    asOf: at.asOf,
    knownAt: at.knownAt,
    taxonomy: CAUSE_CODES.map((code) => ({
      code,
      derived: derived.offers.filter((o) => o.rules.some((r) => r.cause === code)).map((o) => o.pledge),
      derivedLines: derived.lines.filter((l) => l.rules.some((r) => r.cause === code)).map((l) => l.line),
      recorded: recorded.now.filter((c) => c.code === code).map((c) => c.key),
    })),
    derived,
    recorded: recorded.now.map((c) => causeView(ref, c)),
    later: recorded.later.map((c) => causeView(ref, c)),
    trend,
    capabilities: capabilities.map((code) => ({
      code,
      name: nameIn(ref.capabilities.get(code)?.names, ctx.language, code),
    })),
    sources: sourceViews(ref, [
      ...derived.offers.map((o) => o.source),
      ...named.map((c) => c.source),
      ...trend.changes.map((c) => c.source),
      ...trend.statements.map((s) => s.source),
      ...trend.points.flatMap((p) => p.lines.flatMap((l) => l.pledged?.sources ?? [])),
    ]),
  }
}

async function derivedOf(ctx: Ctx, ref: Reference, at: When, scope: Scope): Promise<ReachWhyView['derived']> {
  const { input, assumptions } = await loadMatch(ctx, {
    asOf: at.asOf,
    knownAt: at.knownAt ?? undefined,
    audience: 'PUBLIC',
  })
  const built = buildMatch(input, assumptions)
  const offers = knownOffers(built, input.pledges, scope)
  const lines = excludedLines(input.lines, built, offers, scope, (code) => ref.taxonomy.under(code))
  return {
    rules: built.rules,
    assumptions: built.assumptions,
    lines,
    offers: offers.map((o) => ({
      ...o,
      organisation: {
        code: o.organisation,
        name: nameIn(ref.organisations.get(o.organisation)?.names, ctx.language, o.organisation),
      },
    })),
  }
}

/** Causes and impacts that hold on the day, and those that sources named later: kept apart, as nobody could know them. */
async function recordedOf(
  ctx: Ctx,
  ref: Reference,
  at: When,
  mission: string,
  capabilities: readonly string[],
): Promise<{ readonly now: readonly CauseRow[]; readonly later: readonly CauseRow[] }> {
  const known = await causes(ctx.store.db, at.before)
  const events = await mandateEvents(ctx.store.db, at.before)
  const index = causeIndex(known, ref.taxonomy)
  const ids = (on: Day): ReadonlySet<number> =>
    new Set(capabilities.flatMap((code) => causesOf(index, lineage(mission, events, on), code, on).map((c) => c.id)))
  const now = ids(at.asOf)
  const all = ids(LAST_DAY)
  const order = known.toSorted((a, b) => (a.from === b.from ? a.id - b.id : a.from < b.from ? -1 : 1))
  return {
    now: order.filter((c) => now.has(c.id)),
    later: order.filter((c) => !now.has(c.id) && all.has(c.id) && c.from > at.asOf),
  }
}
