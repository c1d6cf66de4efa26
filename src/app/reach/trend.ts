import type { ReachWhyView } from '../../contract/reach-why.ts'
import { addDays, type Day } from '../../core/history/day.ts'
import { lineage, type Ancestor } from '../../core/mission/mandate.ts'
import type { Requirement } from '../../core/requirement/requirement.ts'
import {
  EFFECTS,
  inOrder,
  missionOn,
  pledgeChanges,
  pledgedOn,
  requirementChanges,
  totalOf,
  withEnds,
  type Change,
  type TrendLine,
} from '../../core/reach/trend.ts'
import { everythingSaid, type SaidRow } from '../../store/gap/said.ts'
import type { Ctx } from '../context.ts'
import { knownFacts, type KnownFacts } from '../gap/known-facts.ts'
import { snapshot } from '../gap/snapshot.ts'
import type { When } from '../history/when.ts'
import { nameIn, type Reference } from '../reference.ts'
import { shippedMoves } from './moves.ts'

type Trend = ReachWhyView['trend']

/** What a trend is asked of. */
export interface TrendScope {
  readonly at: When
  readonly mission: string
  /** Military helicopters and what stands below them. */
  readonly capabilities: readonly string[]
  /** Days of which a source names the end of a contract as a cause. */
  readonly contractEnds: ReadonlySet<Day>
}

/** Required, pledged and deployed on every day on which any of it changed, and what changed. */
export async function trendOf(ctx: Ctx, ref: Reference, scope: TrendScope): Promise<Trend> {
  const { at, mission, capabilities } = scope
  const facts = await knownFacts(ctx.store, ref, at.before)
  const chain = lineage(mission, facts.events, at.asOf)
  const missions = new Set(chain.map((a) => a.mission))
  const [said, moves] = await Promise.all([
    everythingSaid(ctx.store.db, [...missions], capabilities, at.asOf, at.before),
    shippedMoves(),
  ])
  const requirements = requirementsOf(facts, chain, capabilities)
  const own = moves.filter(
    (m) => m.missions.some((code) => missions.has(code)) && (at.knownAt === null || m.knownFrom <= at.knownAt),
  )
  const changes = inOrder(
    [
      ...withEnds(own.map((m) => ({ ...m, mission: missionOn(chain, m.on) }))),
      ...facts.pledges.filter((p) => capabilities.includes(p.capability)).flatMap((p) => pledgeChanges(p, missions)),
      ...requirementChanges(requirements),
    ].filter((c) => c.on <= at.asOf),
    scope.contractEnds,
  )
  const days = [
    ...changes.map((c) => c.on),
    ...requirements.flatMap((r) => (r.until === null ? [] : [addDays(r.until, 1)])),
    ...said.map((s) => s.valid_on as Day),
    ...chain.flatMap((a) => a.until ?? []),
    at.asOf,
  ]
  const points = await pointsOf(ctx, ref, scope, chain, facts, said, [...new Set(days)].sort())
  return {
    points,
    changes: changes.map((c) => changeView(ctx, ref, c)),
    statements: said.map((s) => statementView(ctx, ref, s)),
  }
}

/** One for each need and quantity: its end is told by a later version of the same. */
function requirementsOf(
  facts: KnownFacts,
  chain: readonly Ancestor[],
  capabilities: readonly string[],
): readonly Requirement[] {
  const all = chain.flatMap(({ mission, until }) =>
    capabilities.flatMap((capability) =>
      (facts.requirements.get(`${mission}/${capability}`) ?? []).filter((r) => until === null || r.from < until),
    ),
  )
  return [...new Map(all.map((r) => [`${r.key} ${r.from} ${r.quantity}`, r])).values()]
}

async function pointsOf(
  ctx: Ctx,
  ref: Reference,
  { at, capabilities }: TrendScope,
  chain: readonly Ancestor[],
  facts: KnownFacts,
  said: readonly SaidRow[],
  days: readonly Day[],
): Promise<Trend['points']> {
  const missions = new Set(chain.map((a) => a.mission))
  const under = (code: string): string[] => ref.taxonomy.under(code)
  const statements = said
    .filter((s) => s.measure === 'PLEDGED' && s.contributor === null)
    .map((s) => ({ ...s, validOn: s.valid_on as Day }))
  const points: Trend['points'][number][] = []
  const { first } = ref.bounds
  for (const on of days.filter((day) => day <= at.asOf && (first === null || day >= first))) {
    const { lines } = await snapshot(ctx.store, ref, { ...at, asOf: on })
    const mission = missionOn(chain, on)
    const trend = lines
      .filter((l) => l.mission === mission && capabilities.includes(l.capability))
      .map((l): TrendLine => ({
        capability: l.capability,
        required: l.requirement.quantity,
        pledged: pledgedOn(
          { missions, capability: l.capability, under: under(l.capability), additional: l.requirement.additional },
          statements,
          facts.pledges,
          on,
        ),
        deployed: l.deployed?.value ?? null,
        gap: l.readings.deployed.gap,
        basis: l.basis,
      }))
    points.push({ on, mission, lines: trend, total: totalOf(trend, under) })
  }
  return points
}

const organisation = (ctx: Ctx, ref: Reference, code: string | null): Trend['changes'][number]['organisation'] =>
  code === null ? null : { code, name: nameIn(ref.organisations.get(code)?.names, ctx.language, code) }

const changeView = (ctx: Ctx, ref: Reference, change: Change): Trend['changes'][number] => ({
  on: change.on,
  printed: change.printed,
  kind: change.kind,
  effect: EFFECTS[change.kind],
  mission: change.mission,
  capability: change.capability,
  airframes: change.airframes,
  organisation: organisation(ctx, ref, change.organisation),
  counterpart: change.counterpart,
  authorised: change.authorised,
  note: change.note,
  source: change.source,
  verified: change.verified,
})

const statementView = (ctx: Ctx, ref: Reference, s: SaidRow): Trend['statements'][number] => ({
  on: s.valid_on,
  printed: s.valid_printed,
  mission: s.mission,
  capability: s.capability,
  measure: s.measure as 'DEPLOYED',
  value: s.value,
  contributor: organisation(ctx, ref, s.contributor),
  derived: s.derived,
  note: s.note,
  source: s.source,
  verified: s.verified,
})
