import type { GapLineView, GapListView } from '../../contract/gap.ts'
import { LISTED_COLUMNS } from '../../core/exchange/gap-sheet.ts'
import { loadAll } from '../gap/all-lines.ts'
import type { ListInput } from '../gap/list.ts'
import { csvOf } from '../match/exercise-of.ts'
import type { Ctx } from '../context.ts'
import { csvLine } from './csv-line.ts'

export const CSV_COLUMNS = [
  'as_of',
  'known_at',
  'mission',
  'mission_name',
  'mission_status',
  'mandate_expiry',
  'domain',
  'capability',
  'capability_name',
  'unit',
  'required',
  'required_basis',
  'required_from',
  'required_carried_from',
  'required_additional',
  'deployed',
  'deployed_on',
  'deployed_carried_from',
  'gap_basis',
  'reported',
  'reported_on',
  'gap_on',
  'gap_deployed',
  'over_deployed',
  'pledged_verified',
  'gap_verified',
  'over_verified',
  'pledged_all',
  'gap_all',
  'over_all',
  'since',
  'since_exact',
  'horizon',
  'severity',
  'remarks',
  'sources',
] as const

/** What a record is made from: causes and standards are in the trace, not in the file. */
export type RecordedLine = Omit<GapLineView, 'causes' | 'impacts' | 'required'> & {
  readonly required: Omit<GapLineView['required'], 'standards'>
}

/** One line of the list as one record; the same columns in every language. */
export function csvRecord(line: RecordedLine, asOf: string, knownAt: string | null): (string | number | null)[] {
  const { required, deployed, readings } = line
  return [
    asOf,
    knownAt,
    line.mission.code,
    line.mission.name,
    line.mission.status,
    line.mission.expiry,
    line.capability.domain,
    line.capability.code,
    line.capability.name,
    line.capability.unit,
    required.value,
    required.basis,
    required.from,
    required.carriedFrom,
    String(required.additional),
    deployed?.value ?? null,
    deployed?.validOn ?? null,
    deployed?.carriedFrom ?? null,
    line.basis,
    line.reported?.value ?? null,
    line.reported?.validOn ?? null,
    readings.deployed.asOf,
    readings.deployed.gap,
    readings.deployed.over,
    readings.verified.pledged,
    readings.verified.gap,
    readings.verified.over,
    readings.all.pledged,
    readings.all.gap,
    readings.all.over,
    line.since?.on ?? null,
    line.since ? String(line.since.exact) : null,
    line.horizon,
    line.severity,
    line.remarks.map((r) => r.code).join(' '),
    [...new Set([required.source, ...(deployed?.sources ?? []), ...(line.reported?.sources ?? [])])].join(' '),
  ]
}

export const LISTED_CODES = LISTED_COLUMNS.map((c) => c.code)

/** The whole list in its order, a record for each line; then the lines of the edition compared with that are gone. */
export function listRecords(list: GapListView): (string | number | null)[][] {
  const edition = list.against?.number ?? null
  const shown = list.lines.map((line) => [
    ...csvRecord(line, list.asOf, list.knownAt),
    line.region,
    line.causes.join(' '),
    line.candidates,
    line.change ? edition : null,
    line.change?.kind ?? null,
    line.change?.gapBefore ?? null,
  ])
  const gone = (list.against?.gone ?? []).map((line) => {
    const said: Readonly<Record<string, string | number | null>> = {
      as_of: list.asOf,
      known_at: list.knownAt,
      mission: line.mission.code,
      mission_name: line.mission.name,
      capability: line.capability.code,
      capability_name: line.capability.name,
      unit: line.unit,
      compared_with: edition,
      change: 'CLOSED',
      gap_before: line.gapBefore,
    }
    return [...CSV_COLUMNS, ...LISTED_CODES].map((code) => said[code] ?? null)
  })
  return [...shown, ...gone]
}

/** The name of a file of the list. */
export const listName = ({ asOf, knownAt, against }: GapListView): string =>
  `gap-list-${asOf}${knownAt ? `-known-${knownAt}` : ''}${against ? `-against-${against.number}` : ''}`

/** The whole list that a question asks for, as CSV: UTF-8 with a byte-order mark, so that spreadsheets read it right. */
export async function gapCsv(ctx: Ctx, input: ListInput): Promise<{ text: string; name: string }> {
  const list = await loadAll(ctx, input)
  const rows = [[...CSV_COLUMNS, ...LISTED_CODES], ...listRecords(list)]
  const text = await csvOf(ctx.store, '\ufeff' + rows.map(csvLine).join(''))
  return { text, name: `${listName(list)}.csv` }
}
