import type { InviteesView } from '../../contract/review.ts'
import { ANYONE } from '../../core/access/viewer.ts'
import { EVERY_MISSION } from '../../core/mission/mission.ts'
import { lineage } from '../../core/mission/mandate.ts'
import { invitees, type Promised } from '../../core/review/invitees.ts'
import { COURSE, DRAFT, standingOn } from '../../core/supply/standing.ts'
import { viewing } from '../../store/access/viewing.ts'
import { contributions, newestContributionsDay } from '../../store/gap/register.ts'
import { pledgeFacts } from '../../store/supply/pledges.ts'
import type { Ctx } from '../context.ts'
import { snapshot } from '../gap/snapshot.ts'
import { when, type When } from '../history/when.ts'
import { findMission } from '../mission/find-mission.ts'
import { reference, type Reference } from '../reference.ts'
import { bodyNamed, capabilityNamed } from './names.ts'

const SECRETARIAT = ['UN-DPKO', 'UN-DFS'] as const
/** Whoever may come: the Special Committee’s bureau, the Fifth Committee, bodies of the missions’ regions. */
const COMMITTEES = ['UN-C34', 'UN-FIFTH-COMMITTEE'] as const

/** Still to be counted on: neither ended, nor lapsed, withdrawn or declined. */
const STANDS: ReadonlySet<string> = new Set(COURSE.filter((state) => state !== 'ENDED'))

/**
 * Whom to invite to the review of a mission’s gaps, and why: from contributors and public pledges.
 * @throws Refusal mission.unknown, history.*
 */
export async function reviewInvitees(
  ctx: Ctx,
  input: { mission: string; asOf?: string | undefined; knownAt?: string | undefined; added?: readonly string[] },
): Promise<InviteesView> {
  const ref = await reference(ctx.store)
  const at = when(ctx, ref, input)
  const { code } = findMission(ref, input.mission)
  const snap = await snapshot(ctx.store, ref, at)
  const all = lineage(code, snap.events, at.asOf).map((a) => a.mission)
  const { db } = ctx.store
  const on = await newestContributionsDay(db, at.asOf, at.before, all)
  const rows = on === null ? [] : await contributions(db, on, at.before, all)
  const persons = new Map<string, number>()
  for (const r of rows) persons.set(r.contributor, (persons.get(r.contributor) ?? 0) + r.persons)
  const lacking = snap.lines
    .filter((l) => (l.mission === code || l.mission === EVERY_MISSION) && lacks(l.readings.deployed))
    .map((l) => l.capability)
  const found = invitees({
    contributors: [...persons].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([c]) => c),
    pledges: await promises(ctx, at),
    missing: new Set(lacking.flatMap((c) => [...ref.taxonomy.under(c)])),
    secretariat: SECRETARIAT,
    added: input.added ?? [],
    optional: [...COMMITTEES, ...regionalBodies(ref, code, at.asOf)],
  })
  return {
    mission: code,
    asOf: at.asOf,
    missing: [...new Set(lacking)].map((c) => capabilityNamed(ctx, ref, c)),
    invitees: found.map((i) => ({ ...bodyNamed(ctx, ref, i.code), because: [...i.because], optional: i.optional })),
  }
}

const lacks = ({ kind, gap }: { kind: string; gap: number | null }): boolean => kind === 'GAP' && (gap ?? 0) > 0

/** Regional organisations that the mission’s host countries belong to on a day. */
function regionalBodies(ref: Reference, mission: string, asOf: string): string[] {
  const hosts = ref.missions.get(mission)?.host ?? []
  const bodies = hosts.flatMap((host) => ref.organisations.get(host)?.memberships ?? [])
  const now = bodies.filter((m) => (m.from === null || m.from <= asOf) && (m.until === null || m.until >= asOf))
  const regional = now.filter((m) => ref.organisations.get(m.body)?.kind === 'REGIONAL_ORGANISATION')
  return [...new Set(regional.map((m) => m.body))].toSorted()
}

async function promises(ctx: Ctx, at: When): Promise<Promised[]> {
  // Who is invited tells who pledged: nothing but what is public decides it, whoever asks.
  const facts = await viewing(ctx.store.db, ANYONE, (trx) => pledgeFacts(trx, at.before))
  return facts.flatMap((f) => {
    const standing = standingOn(f, at.asOf)
    const { organisation, capability } = f
    // A draft is no pledge yet, be it the viewer’s own.
    return standing === null || standing.state === DRAFT
      ? []
      : [{ organisation, capability, stands: STANDS.has(standing.state) }]
  })
}
