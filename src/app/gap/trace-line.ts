import type { TraceView } from '../../contract/gap.ts'
import type { Figure } from '../../core/gap/figure.ts'
import type { Day } from '../../core/history/day.ts'
import type { Basis } from '../../core/requirement/requirement.ts'
import type { Unit } from '../../core/quantity.ts'
import { alsoSaid, contributorParts, entriesBySeq, observationsById, requirementById } from '../../store/gap/trace.ts'
import type { Ctx } from '../context.ts'
import { nameIn, type Reference } from '../reference.ts'
import { sourceView } from '../source-view.ts'
import { standardView } from '../requirement/view.ts'
import { carriedBy, type Counting } from '../supply/counted.ts'
import { recordReads } from '../supply/record-reads.ts'
import { tracedPledge } from '../supply/traced.ts'
import { causeView } from './causes.ts'
import { findLine } from './find-line.ts'
import { histories } from './histories.ts'
import { lineView } from './line-view.ts'

type Traced = TraceView['observations'][number]
type ObservationRow = Awaited<ReturnType<typeof observationsById>>[number]

/** Capabilities of the register by contributor behind one of the list. */
const REGISTERED = ['troops', 'formed-police', 'individual-police', 'experts-on-mission']

/**
 * Every figure of one line, to the statements, sources and ledger entries that it rests on: the chosen statement,
 * those that disagree with it, and the contributors behind a register's figure.
 */
export async function traceLine(
  ctx: Ctx,
  input: { line: string; asOf?: string | undefined; knownAt?: string | undefined; pledges?: Counting | undefined },
): Promise<TraceView> {
  const { ref, snap, line } = await findLine(ctx, input)
  await recordReads(ctx, carriedBy([line], 'ALL'), 'trace')
  const { db } = ctx.store
  const figures = [line.deployed, line.reported].filter((f): f is Figure => f !== null)
  const chosen = new Set(figures.flatMap((f) => f.observations.map((o) => o.id)))
  const rivals = new Set(figures.flatMap((f) => f.rivals.map((o) => o.id)))
  const { chain } = snap.plans.get(line.mission)!
  const { asOf, before } = snap.when
  const missions = chain.map((a) => a.mission)
  const [rows, requirement, past, parts, also] = await Promise.all([
    observationsById(db, [...chosen, ...rivals]),
    requirementById(db, line.requirement.id),
    histories(snap, [line]),
    behind(ctx, ref, line.capability, line.deployed, before),
    alsoSaid(db, missions, line.capability, asOf, before),
  ])
  const observations: Traced[] = [
    ...rows.map((r) => traced(ctx, ref, r, chosen.has(r.id) ? 'CHOSEN' : 'RIVAL')),
    ...parts.map((r) => traced(ctx, ref, r, 'PART')),
    ...also.filter((r) => !chosen.has(r.id) && !rivals.has(r.id)).map((r) => traced(ctx, ref, r, 'ALSO')),
  ]
  const choices = figures.flatMap((f) => (f.headline ? [f.headline] : []))
  const keys = new Map(rows.map((r) => [r.id, r.key]))
  const named = new Map(snap.facts.causes.map((c) => [c.id, c]))
  const causes = line.causes.map((c) => causeView(ref, named.get(c.id)!))
  return {
    line: lineView(line, past.get(line.id), ref, ctx.language),
    asOf: snap.when.asOf,
    knownAt: snap.when.knownAt,
    requirement: {
      key: requirement.key,
      mission: requirement.mission,
      quantity: requirement.quantity,
      basis: requirement.basis as Basis,
      from: requirement.from_on,
      until: requirement.until_on,
      note: requirement.note,
      verified: requirement.verified,
      verifiedNote: requirement.verified_note,
      standards: line.requirement.standards.map(standardView),
      source: sourceView(ref, requirement.source),
      knownFrom: requirement.first_known,
      untilKnownFrom: requirement.until_on === null ? null : requirement.known_from,
      ledgerSeq: requirement.seq,
    },
    observations,
    headlines: choices.map((h) => ({
      capability: h.capability,
      measure: h.measure,
      validOn: h.validOn,
      chosen: keys.get(h.observation) ?? String(h.observation),
      author: h.author,
      reason: h.reason,
    })),
    causes,
    counting: input.pledges === 'visible' ? 'VISIBLE' : 'PUBLIC',
    pledges: line.pledges.map((one) => tracedPledge(ctx, ref, snap, one, input.pledges)),
    entries: await entriesBySeq(db, [
      ...new Set([requirement.seq, ...[...observations, ...causes].map((o) => o.ledgerSeq)]),
    ]),
  }
}

/** The contributors' rows of the same day, where the deployed figure counts persons that a register lists. */
async function behind(
  ctx: Ctx,
  ref: Reference,
  capability: string,
  deployed: Figure | null,
  before: string | null,
): Promise<ObservationRow[]> {
  if (!deployed) return []
  const under = new Set(ref.taxonomy.under(capability))
  const wanted = REGISTERED.filter((c) => under.has(c))
  if (wanted.length === 0) return []
  const { mission, validOn } = deployed.observations[0]!
  return contributorParts(ctx.store.db, mission, validOn as Day, wanted, before)
}

const organisationName = (ctx: Ctx, ref: Reference, code: string): string =>
  nameIn(ref.organisations.get(code)?.names, ctx.language, code)

const traced = (ctx: Ctx, ref: Reference, r: ObservationRow, role: Traced['role']): Traced => ({
  key: r.key,
  role,
  mission: r.mission,
  capability: r.capability,
  contributor: r.contributor ? { code: r.contributor, name: organisationName(ctx, ref, r.contributor) } : null,
  measure: r.measure,
  value: r.value,
  unit: r.unit as Unit,
  validOn: r.valid_on,
  validPrinted: r.valid_printed,
  derived: r.derived,
  verified: r.verified,
  verifiedNote: r.verified_note,
  note: r.note,
  source: sourceView(ref, r.source),
  knownFrom: r.known_from,
  knownBasis: r.known_basis,
  ledgerSeq: r.seq,
})
