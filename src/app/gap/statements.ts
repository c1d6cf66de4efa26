import type { StatementsView, StatementView } from '../../contract/requirement.ts'
import { choose } from '../../core/gap/figure.ts'
import type { Headline, Observation } from '../../core/gap/observation.ts'
import type { Day } from '../../core/history/day.ts'
import type { Unit } from '../../core/quantity.ts'
import { seriesHeadlines, seriesStatements, type SeriesName } from '../../store/gap/statements.ts'
import type { Ctx } from '../context.ts'
import { when } from '../history/when.ts'
import { reference, type Reference } from '../reference.ts'
import { sourceView } from '../source-view.ts'
import { choiceView } from './headline.ts'
import { seriesOf, type SeriesInput } from './series.ts'

type StatementRow = Awaited<ReturnType<typeof seriesStatements>>[number]
type ChoiceRow = Awaited<ReturnType<typeof seriesHeadlines>>[number]

/**
 * All that was said of one quantity, the statements of a day side by side: who said it, of which day, since when it is
 * known; which one the list shows, and by whose choice.
 * @throws Refusal mission.unknown, capability.unknown, history.*
 */
export async function listStatements(
  ctx: Ctx,
  input: SeriesInput & { knownAt?: string | undefined },
): Promise<StatementsView> {
  const ref = await reference(ctx.store)
  const series = seriesOf(ref, input)
  const { before } = when(ctx, ref, { knownAt: input.knownAt })
  const { db } = ctx.store
  const [rows, choices] = await Promise.all([seriesStatements(db, series, before), seriesHeadlines(db, series, before)])
  return {
    ...series,
    unit: ref.capabilities.get(series.capability)!.unit,
    days: [...Map.groupBy(rows, (r) => r.valid_on)].map(([on, statements]) =>
      dayView(ref, series, on as Day, statements, choices),
    ),
  }
}

function dayView(
  ref: Reference,
  series: SeriesName,
  on: Day,
  rows: readonly StatementRow[],
  choices: readonly ChoiceRow[],
): StatementsView['days'][number] {
  const ids = new Map(rows.map((r) => [r.key, r.id]))
  const headlines = choices.map((c): Headline => ({
    id: c.id,
    ...series,
    validOn: c.valid_on as Day,
    observation: ids.get(c.chosen) ?? 0,
    author: c.author,
    reason: c.reason,
  }))
  const { chosen, headline } = choose(rows.map(observation), headlines, on)
  const choice = headline && choices.find((c) => c.id === headline.id)
  return {
    on,
    statements: rows.map((r) => statementView(ref, r)),
    disputed: headline === null && rows.some((r) => r.value !== chosen.value),
    shown: rows.find((r) => r.id === chosen.id)!.key,
    headline: choice ? choiceView(choice) : null,
  }
}

const observation = (r: StatementRow): Observation => ({
  id: r.id,
  mission: r.mission,
  capability: r.capability,
  measure: r.measure as Observation['measure'],
  value: r.value,
  unit: r.unit as Unit,
  validOn: r.valid_on as Day,
  derived: r.derived,
  source: r.source,
  verified: r.verified,
})

const statementView = (ref: Reference, r: StatementRow): StatementView => ({
  key: r.key,
  value: r.value,
  unit: r.unit as Unit,
  validOn: r.valid_on,
  validPrinted: r.valid_printed,
  derived: r.derived,
  note: r.note,
  verified: r.verified,
  verifiedNote: r.verified_note,
  source: sourceView(ref, r.source),
  author: r.actor,
  knownFrom: r.known_from,
  knownBasis: r.known_basis,
  ledgerSeq: r.seq,
})
