import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { EditionContent, EditionLine } from '../../../contract/edition.ts'
import type { GapLineView } from '../../../contract/gap.ts'
import { ANYONE } from '../../../core/access/viewer.ts'
import { editionLines, type Composition } from '../../../core/gap/edition.ts'
import { lineage } from '../../../core/mission/mandate.ts'
import { mandateEvents } from '../../../store/mission/events.ts'
import type { Names } from '../../../store/schema/base.ts'
import type { Ctx } from '../../context.ts'
import { when } from '../../history/when.ts'
import { reference } from '../../reference.ts'
import { loadAll } from '../all-lines.ts'
import { sourcesOf } from '../line-view.ts'

/** What an edition says, before it has a number: all that its editors chose and all that was computed. */
export type Composed = Omit<EditionContent, 'number' | 'publishedAt' | 'author'>

/**
 * Computes the list that a composition asks for, as anyone sees it: whoever composes, nothing that is confidential can
 * enter.
 * @throws Refusal history.*
 */
export async function compose(ctx: Ctx, c: Composition): Promise<Composed> {
  const anyone: Ctx = { ...ctx, viewer: ANYONE, language: 'en', request: null }
  const ref = await reference(ctx.store)
  const list = await loadAll(anyone, { asOf: c.asOf, knownAt: c.knownAt ?? undefined })
  const chosen = editionLines(list.lines, c)
  const notes = new Map(c.notes.map((n) => [n.line, n.texts]))
  const { before } = when(anyone, ref, { asOf: c.asOf, knownAt: c.knownAt ?? undefined })
  const events = await mandateEvents(ctx.store.db, before)
  const missions = [...new Set(chosen.map((l) => l.mission.code))]
  const sources = new Set([...chosen.flatMap(sourcesOf), ...list.reconciliation.map((r) => r.source)])
  return {
    format: 1,
    asOf: list.asOf,
    knownAt: list.knownAt,
    distribution: 'GENERAL',
    languages: [...c.languages],
    title: { ...c.title },
    introduction: { ...c.introduction },
    filter: { missions: [...c.missions], domains: [...c.domains] },
    supersedes: c.supersedes,
    withdraws: c.supersedes !== null && c.reason !== null ? { edition: c.supersedes, reason: c.reason } : null,
    lines: chosen.map((line) => editionLine(line, notes.get(line.id) ?? null)),
    successions: missions.flatMap((mission) => {
      const chain = lineage(mission, events, c.asOf).map((a) => a.mission)
      return chain.slice(1).map((from, at) => ({ mission: chain[at]!, from }))
    }),
    reconciliation: list.reconciliation.map((r) => ({ ...r, listedAsZero: r.listedAsZero.map((o) => o.code) })),
    sources: list.sources.filter((s) => sources.has(s.id)),
    names: {
      missions: names(ref.missions, missions),
      capabilities: names(
        ref.capabilities,
        chosen.map((l) => l.capability.code),
      ),
      organisations: names(
        ref.organisations,
        list.reconciliation.flatMap((r) => r.listedAsZero.map((o) => o.code)),
      ),
    },
    ledger: list.ledger,
  }
}

function editionLine(line: GapLineView, note: EditionLine['note']): EditionLine {
  const { required, mission, capability } = line
  return {
    id: line.id,
    mission: { code: mission.code, status: mission.status, expiry: mission.expiry },
    capability: { code: capability.code, domain: capability.domain, unit: capability.unit },
    required: {
      value: required.value,
      unit: required.unit,
      basis: required.basis,
      from: required.from,
      carriedFrom: required.carriedFrom,
      verified: required.verified,
      additional: required.additional,
      criticality: required.criticality,
      mandateTask: required.mandateTask,
      standards: required.standards,
      source: required.source,
    },
    deployed: line.deployed,
    reported: line.reported,
    basis: line.basis,
    readings: line.readings,
    since: line.since,
    horizon: line.horizon,
    severity: line.severity,
    causes: line.causes,
    impacts: line.impacts,
    remarks: line.remarks,
    note,
  }
}

const names = (
  known: ReadonlyMap<string, { readonly names: Names }>,
  codes: readonly string[],
): Record<string, Record<string, string>> =>
  Object.fromEntries([...new Set(codes)].sort().map((code) => [code, { ...known.get(code)?.names }]))

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The text of an edition: RFC 8785, so that one content has one text and one hash. */
export const canonical = (content: object): string => canonicalize(content)!

/** A digest of what a composition shows. Where the ledger stands is no part of it: most entries change no line. */
export const digestOf = (composed: Composed): string => sha256(canonical({ ...composed, ledger: null }))
