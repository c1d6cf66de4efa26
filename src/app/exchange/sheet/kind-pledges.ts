import type { RegisterPledgeInput } from '../../../contract/supply.ts'
import { disclose, type FieldRule } from '../../../core/access/disclose.ts'
import { mayEdit, type Viewer } from '../../../core/access/viewer.ts'
import {
  PLEDGE_SHEET,
  readCaveats,
  readEarmarks,
  readOffered,
  writeCaveats,
  writeEarmarks,
  writeOffered,
} from '../../../core/exchange/pledge-sheet.ts'
import { joinList, splitList } from '../../../core/exchange/cell.ts'
import type { Value } from '../../../core/exchange/cell-value.ts'
import type { Values } from '../../../core/exchange/sheet.ts'
import type { Day } from '../../../core/history/day.ts'
import { refuse } from '../../../core/problem.ts'
import { PLEDGE_DISCLOSURE } from '../../../core/supply/disclosure.ts'
import { standingOn } from '../../../core/supply/standing.ts'
import type { Caveat } from '../../../core/supply/caveat.ts'
import type { Terms } from '../../../core/supply/terms.ts'
import { viewing } from '../../../store/access/viewing.ts'
import type { KnownBefore } from '../../../store/known.ts'
import { pledgeFacts, pledgeVersions, type PledgeFilter } from '../../../store/supply/pledges.ts'
import { requireEditor } from '../../access/require.ts'
import type { Ctx } from '../../context.ts'
import { when } from '../../history/when.ts'
import { findMission } from '../../mission/find-mission.ts'
import { nameIn, reference } from '../../reference.ts'
import { relationOf } from '../../supply/card.ts'
import { allowed } from '../../supply/change-pledge.ts'
import { findPledge, today, type FoundPledge } from '../../supply/find-pledge.ts'
import { recordReads } from '../../supply/record-reads.ts'
import { newPledge, OWNER_ROLES, registerPledge } from '../../supply/register.ts'
import { registerPledges, type KeyedPledge } from '../../supply/register-many.ts'
import { revisePledge } from '../../supply/revise.ts'
import type { Edit, Fact, Kind, Many } from './kind.ts'
import { Twins } from './twins.ts'

/** Pledges: those of the viewer's organisation may be changed, others that are shown are to be read. */
export const pledgeKind: Kind = {
  layout: PLEDGE_SHEET,
  subject: 'pledge',
  requireUpload: (ctx) => requireEditor(ctx, OWNER_ROLES, 'pledge.revise'),
  async load(ctx, scope) {
    const ref = await reference(ctx.store)
    const { asOf, knownAt, before } = when(ctx, ref, { ...scope, asOf: scope.asOf ?? today(ctx) })
    const mission = scope.mission === undefined ? null : findMission(ref, scope.mission).code
    const found = await seen(ctx, {}, asOf, before)
    const shown = found
      .map((one) => ({ one, values: valuesOf(ctx.viewer, one) }))
      .filter(({ values }) => mission === null || values.said['mission'] === mission)
    await recordReads(
      ctx,
      shown.map(({ one }) => one.facts),
      'spreadsheet',
    )
    const facts = shown.map(({ one, values }): Fact => ({
      key: one.facts.key,
      version: one.version,
      values: values.said,
      labels: {
        ...values.labels,
        capability_name: nameIn(ref.capabilities.get(one.facts.capability)?.names, ctx.language, one.facts.capability),
      },
      withheld: values.withheld,
      editable: isOwn(ctx.viewer, one),
    }))
    return { facts, asOf, knownAt, past: knownAt !== null || asOf !== today(ctx) }
  },
  async held(ctx, keys) {
    if (keys.length === 0) return new Map()
    const found = await seen(ctx, { keys }, today(ctx), null)
    // What the field rule withholds is not compared: a guess must not be told from a miss.
    return new Map(
      found.map((one) => [
        one.facts.key,
        { version: one.version, values: valuesOf(ctx.viewer, one).said, editable: isOwn(ctx.viewer, one) },
      ]),
    )
  },
  twin: async (ctx, values) => (await ownTwins(ctx)).find(values),
  many: manyNew,
  write: (ctx, edit) => (edit.key === null ? registered(ctx, edit) : revised(ctx, edit.key, edit)),
}

/** Pledges that the viewer may see, as they stand on a day. */
function seen(ctx: Ctx, filter: PledgeFilter, asOf: Day, before: KnownBefore): Promise<FoundPledge[]> {
  return viewing(ctx.store.db, ctx.viewer, async (trx) => {
    const all = await pledgeFacts(trx, before, filter)
    const versions = await pledgeVersions(
      trx,
      all.map((f) => f.key),
    )
    return all.flatMap((facts) => {
      const standing = standingOn(facts, asOf)
      return standing ? [{ facts, standing, version: versions.get(facts.key) ?? 0 }] : []
    })
  })
}

const isOwn = (viewer: Viewer, { facts }: FoundPledge): boolean =>
  facts.kept && facts.organisation === viewer.organisation && mayEdit(viewer)

/** The field of a pledge that each column shows, for the field rule. */
const FIELD_OF = {
  organisation: 'organisation',
  kind: 'kind',
  capability: 'capability',
  scheme: 'scheme',
  visibility: 'visibility',
  mission: 'mission',
  quantity: 'quantity',
  amount: 'amount',
  currency: 'currency',
  available_from: 'availableFrom',
  available_until: 'availableUntil',
  response_days: 'responseDays',
  conditions: 'conditions',
  caveats: 'caveats',
  standards: 'standards',
  earmarks: 'earmarks',
  note: 'note',
  language: 'language',
  state: 'state',
  unit: 'unit',
  readiness: 'readiness',
  renew_by: 'renewal',
} as const
type Field = keyof typeof FIELD_OF
const RULE = Object.fromEntries(
  Object.entries(FIELD_OF).map(([code, field]) => [code, PLEDGE_DISCLOSURE[field]]),
) as FieldRule<Record<Field, Value>>
const LABELS: ReadonlySet<string> = new Set<Field>(['state', 'unit', 'readiness', 'renew_by'])

function valuesOf(viewer: Viewer, { facts, standing }: FoundPledge) {
  const terms = standing.terms?.terms
  const whole: Record<Field, Value> = {
    organisation: facts.organisation,
    kind: facts.kind,
    capability: facts.capability,
    scheme: facts.scheme,
    visibility: facts.visibility,
    mission: standing.mission,
    quantity: standing.quantity,
    amount: terms?.amount ? Number(terms.amount).toFixed(2) : null,
    currency: terms?.currency ?? null,
    available_from: terms?.availableFrom ?? null,
    available_until: terms?.availableUntil ?? null,
    response_days: terms?.responseDays ?? null,
    conditions: terms ? joinList(terms.conditions) || null : null,
    caveats: terms ? writeCaveats(terms.caveats) : null,
    standards: terms ? writeOffered(terms.standards) : null,
    earmarks: terms ? writeEarmarks(terms.earmarks) : null,
    note: terms?.note ?? facts.note,
    language: terms?.language ?? null,
    state: standing.state,
    unit: facts.unit,
    readiness: standing.readiness.effective ?? standing.readiness.declared,
    renew_by: standing.renewal.due,
  }
  const { withheld, ...shown } = disclose(whole, RULE, relationOf(viewer, facts))
  const part = (label: boolean): Values =>
    Object.fromEntries(Object.entries(shown).filter(([code]) => LABELS.has(code) === label))
  return { said: part(false), labels: part(true), withheld }
}

const text = (value: Value | undefined): string | null => (value === null || value === undefined ? null : String(value))

/** What a row says, as the use cases take terms; of lists, what their own form holds. */
function draft(values: Values): Partial<Record<keyof Terms, unknown>> {
  const read: Partial<Record<string, (value: Value) => readonly [keyof Terms, unknown]>> = {
    visibility: (v) => ['visibility', text(v) ?? ''],
    mission: (v) => ['mission', v],
    quantity: (v) => ['quantity', v],
    amount: (v) => ['amount', v],
    currency: (v) => ['currency', v],
    available_from: (v) => ['availableFrom', v],
    available_until: (v) => ['availableUntil', v],
    response_days: (v) => ['responseDays', v],
    conditions: (v) => ['conditions', splitList(text(v) ?? '')],
    caveats: (v) => ['caveats', allowed(readCaveats(text(v)))],
    standards: (v) => ['standards', allowed(readOffered(text(v)))],
    earmarks: (v) => ['earmarks', allowed(readEarmarks(text(v)))],
    note: (v) => ['note', v],
  }
  return Object.fromEntries(
    Object.entries(values).flatMap(([code, value]) => {
      const one = read[code]
      return one ? [one(value)] : []
    }),
  )
}

/** The pledges of the viewer's organisation, to be found by what a row says. */
async function ownTwins(ctx: Ctx): Promise<Twins> {
  const organisation = ctx.viewer.organisation ?? ''
  const twins = new Twins({ organisation })
  for (const one of await seen(ctx, { organisation }, today(ctx), null))
    twins.add(one.facts.key, valuesOf(ctx.viewer, one).said)
  return twins
}

async function manyNew(ctx: Ctx): Promise<Many> {
  const [ref, twins] = [await reference(ctx.store), await ownTwins(ctx)]
  const waiting: KeyedPledge[] = []
  return {
    take({ values, request }) {
      const twin = twins.find(values)
      if (twin !== null) return { key: twin, twin: true }
      const pledge = newPledge(ctx, ref, newInput(ctx, values))
      const { facts } = pledge
      twins.add(facts.key, valuesOf(ctx.viewer, { facts, standing: standingOn(facts, today(ctx))!, version: 1 }).said)
      waiting.push({ pledge, request })
      return { key: facts.key, twin: false }
    },
    async write() {
      const all = waiting.splice(0)
      if (all.length > 0) await registerPledges(ctx, all)
    },
  }
}

const registered = (ctx: Ctx, { values }: Edit): Promise<{ key: string; repeated: boolean }> =>
  registerPledge(ctx, newInput(ctx, values))

/** @throws Refusal cell.fixed for the pledge of another organisation */
function newInput(ctx: Ctx, values: Values): RegisterPledgeInput {
  const { organisation } = ctx.viewer
  if (values['organisation'] && values['organisation'] !== organisation)
    refuse('cell.fixed', { column: 'organisation', value: organisation ?? '' })
  return {
    ...(draft(values) as Pick<RegisterPledgeInput, 'visibility'>),
    kind: String(values['kind']),
    capability: String(values['capability']),
    scheme: text(values['scheme']),
    language: (text(values['language']) ?? ctx.language) as RegisterPledgeInput['language'],
  }
}

/** Terms are revised whole: what the row leaves as it is stays as it is kept, word for word. */
async function revised(
  ctx: Ctx,
  key: string,
  { read, changes, said }: Edit,
): Promise<{ key: string; repeated: boolean }> {
  const { standing } = await findPledge(ctx, key)
  const terms = standing.terms?.terms
  if (!terms) return refuse('sheet.not_yours', { key })
  const changed = Object.fromEntries(changes.map((c) => [c.column, c.to]))
  type Input = Parameters<typeof revisePledge>[1]
  const drafted = { ...terms, caveats: terms.caveats.map(withoutId), ...draft(changed) } as unknown as Terms
  return revisePledge(ctx, {
    ...(drafted as unknown as Pick<Input, 'visibility'>),
    language: (text(changed['language']) ?? terms.language) as Input['language'],
    reason: text(said['reason']) ?? '',
    key,
    read,
  })
}

/** Its id follows from what it says. */
const withoutId = ({ code, text: words, declaredOn }: Caveat) => ({ code, text: words, declaredOn })
