import { GAP_COLUMNS, GAP_SHEET, LISTED_SHEET } from '../../../core/exchange/gap-sheet.ts'
import { refuse } from '../../../core/problem.ts'
import { loadAll } from '../../gap/all-lines.ts'
import type { ListInput } from '../../gap/list.ts'
import { CSV_COLUMNS, csvRecord, listRecords } from '../gap-csv.ts'
import type { GapLineView } from '../../../contract/gap.ts'
import type { Kind } from './kind.ts'
import { say, type Words } from './words.ts'

const never = (): never => refuse('sheet.read_only', { kind: 'gaps' })

/** The gap list: computed, so nothing comes back. */
export const gapKind: Kind = {
  layout: GAP_SHEET,
  subject: 'line',
  requireUpload: never,
  async load(ctx, { mission, asOf, knownAt }) {
    const list = await loadAll(ctx, { mission, asOf, knownAt })
    const facts = list.lines.map((line) => {
      const record = csvRecord(line, list.asOf, list.knownAt)
      const said = Object.fromEntries(CSV_COLUMNS.map((code, i) => [code, record[i] ?? null]))
      const labels = GAP_COLUMNS.filter((c) => c.kind === 'LABEL').map((c) => [c.code, said[c.code] ?? null] as const)
      return {
        key: line.id,
        version: 0,
        values: said,
        labels: Object.fromEntries(labels),
        withheld: [],
        editable: false,
        told: { remarks: (words: Words) => line.remarks.map((r) => remarkText(words, r)).join(' | ') },
      }
    })
    return { facts, asOf: list.asOf as Loaded['asOf'], knownAt: list.knownAt as Loaded['knownAt'], past: false }
  },
  held: async () => new Map(),
  twin: async () => null,
  write: async () => never(),
}

/** The gap list as it is seen: filtered, sorted, grouped, and compared with an edition where that is asked for. */
export const listedKind = (input: ListInput): Kind => ({
  ...gapKind,
  layout: LISTED_SHEET,
  async load(ctx) {
    const list = await loadAll(ctx, input)
    const codes = LISTED_SHEET.columns.map((c) => c.code)
    const labels = new Set(LISTED_SHEET.columns.filter((c) => c.kind === 'LABEL').map((c) => c.code))
    const facts = listRecords(list).map((record, at) => {
      const line = list.lines[at]
      const said = Object.fromEntries(codes.map((code, i) => [code, record[i] ?? null]))
      const kind = line?.change?.kind ?? (line ? null : 'CLOSED')
      return {
        key: line?.id ?? `gone ${at}`,
        version: 0,
        values: said,
        labels: Object.fromEntries(codes.filter((code) => labels.has(code)).map((code) => [code, said[code] ?? null])),
        withheld: [],
        editable: false,
        told: {
          remarks: (words: Words) => (line?.remarks ?? []).map((r) => remarkText(words, r)).join(' | '),
          causes: (words: Words) => (line?.causes ?? []).map((c) => say(words, `kind.cause.${c}`)).join(' | '),
          region: (words: Words) => (line ? say(words, `kind.region.${line.region}`) : ''),
          change: (words: Words) => (kind ? say(words, `kind.change.${kind}`) : ''),
        },
      }
    })
    return { facts, asOf: list.asOf as Loaded['asOf'], knownAt: list.knownAt as Loaded['knownAt'], past: false }
  },
})

type Loaded = Awaited<ReturnType<Kind['load']>>

/** A remark as a sentence, with its unit by name. */
function remarkText(words: Words, { code, params }: GapLineView['remarks'][number]): string {
  const unit = params['unit'] === undefined ? null : words.maybe(`unit.${params['unit']}`)
  return say(words, `remark.${code}`, unit === null ? params : { ...params, unit })
}
