import type { PledgeView } from '../../contract/supply.ts'
import { disclose, type FieldRule } from '../../core/access/disclose.ts'
import { decisionOn, lateCaveats } from '../../core/supply/alerts.ts'
import { changedFields } from '../../core/supply/changed-fields.ts'
import { choices, partiesOf } from '../../core/supply/choices.ts'
import { PLEDGE_DISCLOSURE, type PledgeField } from '../../core/supply/disclosure.ts'
import type { PledgeFacts } from '../../core/supply/facts.ts'
import { sourceView } from '../source-view.ts'
import { relationOf, wholeCard, type Sight } from './card.ts'
import type { FoundPledge } from './find-pledge.ts'
import type { Worth } from './worth.ts'

type Whole = Omit<PledgeView, 'withheld' | 'asOf' | 'knownAt'>

/** A field without a rule does not compile, nor does a rule without a field. */
const RULE: FieldRule<Whole> & Readonly<Record<Exclude<PledgeField, keyof Whole>, never>> = PLEDGE_DISCLOSURE

interface Beside {
  readonly worth: Worth
  /** How often others read it. */
  readonly reads: number
  /** Names of authors whom its owner may know by name. */
  readonly names: ReadonlyMap<string, string>
  /** Whether the question is about today, with all that is known: only then can something be done. */
  readonly now: boolean
}

/** One pledge with its history, as its viewer may see it. */
export function pledgeView(sight: Sight, found: FoundPledge, beside: Beside): Omit<PledgeView, 'asOf' | 'knownAt'> {
  const whole = wholeView(sight, found, beside)
  return disclose(whole, RULE, relationOf(sight.viewer, found.facts)) as Omit<PledgeView, 'asOf' | 'knownAt'>
}

function wholeView(sight: Sight, found: FoundPledge, { worth, reads, names, now }: Beside): Whole {
  const { facts, standing } = found
  const terms = standing.terms?.terms
  const past = facts.events.filter((e) => e.on <= standing.asOf)
  const declined = past.findLast((e) => e.state === 'DECLINED')
  const late = lateCaveats(facts, standing)
  const parties = partiesOf(sight.viewer, facts.organisation)
  return {
    ...wholeCard(sight, found, worth),
    source: sourceView(sight.ref, facts.source),
    responseDays: terms?.responseDays ?? null,
    conditions: [...(terms?.conditions ?? [])],
    standards: (terms?.standards ?? []).map((s) => ({ ...s })),
    earmarks: (terms?.earmarks ?? []).map((e) => ({ ...e })),
    language: terms?.language ?? null,
    steps: standing.steps.map((s) => ({ ...s })),
    unrecorded: [...standing.unrecorded],
    caveats: (terms?.caveats ?? []).map((c) => ({
      ...c,
      late: late.some(({ id }) => id === c.id),
      decision: decisionOn(facts, c.id, standing.asOf),
    })),
    note: terms?.note ?? facts.note,
    declined: declined?.reasonCode ? { reason: declined.reasonCode, note: declined.note, on: declined.on } : null,
    versions: versionsOf(facts, standing.asOf),
    events: past.map((e) => ({
      kind: e.kind,
      on: e.on,
      validPrinted: e.validPrinted,
      stagePrinted: e.stagePrinted,
      state: e.state,
      readiness: e.readiness,
      visit: e.visit,
      result: e.result,
      reason: e.reasonCode,
      caveat: e.caveat,
      quantity: e.quantity,
      quantityPrinted: e.quantityPrinted,
      note: e.note,
      source: e.source,
      verified: e.verified,
      recordedAt: e.knownFrom,
    })),
    next: now
      ? choices(facts, standing, parties).map(({ act, because }) => ({
          act,
          because: because && { code: because.code, params: { ...because.params } as Record<string, string | number> },
        }))
      : [],
    authors: facts.kept
      ? authorsOf(facts, standing.asOf).map((a) => ({ ...a, name: names.get(a.author) ?? null }))
      : [],
    reads,
  }
}

const versionsOf = ({ terms }: PledgeFacts, asOf: string) =>
  terms
    .filter((t) => t.on <= asOf)
    .map((t, n) => ({
      version: t.version,
      on: t.on,
      recordedAt: t.knownFrom,
      reason: t.reason,
      changed: n === 0 ? [] : changedFields(terms[n - 1]!.terms, t.terms),
    }))

const authorsOf = ({ terms, events }: PledgeFacts, asOf: string) =>
  [
    ...terms.filter((t) => t.on <= asOf).map((t) => ({ at: t.knownFrom, author: t.author, what: 'TERMS' })),
    ...events
      .filter((e) => e.on <= asOf && e.author !== null)
      .map((e) => ({ at: e.knownFrom, author: e.author!, what: e.state ?? e.kind })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
