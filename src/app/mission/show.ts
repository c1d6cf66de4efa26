import type { CeilingView, MissionPageView } from '../../contract/mission.ts'
import { addDays, latest, type Day } from '../../core/history/day.ts'
import { endKnown } from '../../core/mission/lifetime.ts'
import { lineage, mandateAsOf, type Ancestor } from '../../core/mission/mandate.ts'
import { CURRENT_DAYS, currentStrength, ownMonths } from '../../core/mission/strength.ts'
import { contributions, newestContributionsDay } from '../../store/gap/register.ts'
import { newestStrength, strengthSeries } from '../../store/mission/strength.ts'
import type { Ctx } from '../context.ts'
import { histories } from '../gap/histories.ts'
import { lineView, sourcesOf } from '../gap/line-view.ts'
import { reconciliation } from '../gap/reconciliation.ts'
import { snapshot, type Snapshot } from '../gap/snapshot.ts'
import { when } from '../history/when.ts'
import { nameIn, reference, type Reference } from '../reference.ts'
import { sourceViews } from '../source-view.ts'
import { findMission } from './find-mission.ts'
import { eventView, missionSummary } from './mission-view.ts'

/** Everything on one mission's page, on a day and on a state of knowledge. */
export async function showMission(
  ctx: Ctx,
  input: { mission: string; asOf?: string | undefined; knownAt?: string | undefined },
): Promise<MissionPageView> {
  const ref = await reference(ctx.store)
  const at = when(ctx, ref, input)
  const row = findMission(ref, input.mission)
  const { code } = row
  const { db } = ctx.store
  const snap = await snapshot(ctx.store, ref, at)
  const chain = lineage(code, snap.events, at.asOf)
  const all = chain.map((a) => a.mission)
  const lines = snap.lines.filter((l) => l.mission === code)
  const [past, series, current, on, differences] = await Promise.all([
    histories(snap, lines),
    strengthSeries(db, all, null, at.before),
    newestStrength(db, at.asOf, addDays(at.asOf, -CURRENT_DAYS), at.before, all),
    newestContributionsDay(db, at.asOf, at.before, all),
    Promise.all(all.map((m) => reconciliation(ctx, ref, at, m))),
  ])
  const views = lines.map((l) => lineView(l, past.get(l.id), ref, ctx.language))
  const events = snap.events.filter((e) => all.includes(e.mission)).map(eventView)
  const mandate = mandateAsOf(code, snap.events, at.asOf)
  const ceilings = ceilingsOf(ctx, ref, snap, chain)
  const unequal = differences.flat()
  const ended = endKnown(row.ends_on as Day | null, at.knownAt)
  return {
    asOf: at.asOf,
    knownAt: at.knownAt,
    mission: {
      ...missionSummary(ctx, ref, snap, row, currentStrength(current, chain)),
      startsPrinted: row.starts_printed,
      endsPrinted: ended ? row.ends_printed : null,
      // A note on a mission may speak of its end.
      note: at.knownAt === null || ended ? row.note : null,
      verified: row.verified,
      source: row.source,
      succeeds: chain[1]?.mission ?? null,
      succeededBy: mandate.succeededBy,
    },
    events,
    strength: ownMonths(series, chain),
    ceilings,
    lines: views,
    ...(await contributors(ctx, ref, on, all, at.before)),
    reconciliation: unequal,
    sources: sourceViews(ref, [
      ...views.flatMap(sourcesOf),
      ...events.map((e) => e.source),
      ...ceilings.map((c) => c.source),
      ...unequal.map((d) => d.source),
      row.source,
    ]),
  }
}

function ceilingsOf(ctx: Ctx, ref: Reference, snap: Snapshot, chain: readonly Ancestor[]): CeilingView[] {
  const found: CeilingView[] = []
  for (const { mission } of chain)
    for (const [key, requirements] of snap.situation.requirements) {
      if (!key.startsWith(`${mission}/`)) continue
      for (const [i, r] of requirements.entries()) {
        if (r.basis !== 'AUTHORISED' || r.quantity === null) continue
        const next = requirements[i + 1]
        const capability = ref.capabilities.get(r.capability)!
        found.push({
          capability: r.capability,
          name: nameIn(capability.names, ctx.language, r.capability),
          unit: capability.unit,
          quantity: r.quantity,
          from: r.from,
          until: r.until ?? (next ? latest(r.from, addDays(next.from, -1)) : null),
          mission,
          source: r.source,
        })
      }
    }
  return found
}

async function contributors(
  ctx: Ctx,
  ref: Reference,
  on: Day | null,
  missions: readonly string[],
  before: string | null,
): Promise<Pick<MissionPageView, 'contributors' | 'contributorsOn'>> {
  if (on === null) return { contributors: [], contributorsOn: null }
  const rows = await contributions(ctx.store.db, on, before, missions)
  const listed = [...Map.groupBy(rows, (r) => r.contributor)].map(([code, parts]) => ({
    code,
    name: nameIn(ref.organisations.get(code)?.names, ctx.language, code),
    persons: parts.reduce((n, p) => n + p.persons, 0),
    parts: parts
      .filter((p) => p.persons > 0)
      .map((p) => ({
        capability: p.capability,
        name: nameIn(ref.capabilities.get(p.capability)?.names, ctx.language, p.capability),
        persons: p.persons,
      })),
  }))
  const { compare } = new Intl.Collator(ctx.language)
  return { contributors: listed.sort((a, b) => b.persons - a.persons || compare(a.name, b.name)), contributorsOn: on }
}
