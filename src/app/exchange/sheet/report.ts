import type { SheetReport, SheetRowView } from '../../../contract/sheet.ts'
import type { Problem } from '../../../core/problem.ts'
import type { Kind } from './kind.ts'
import type { Judged } from './judge.ts'

/** Rows in one answer; beyond these the marked file says more. */
const MOST_SHOWN = 1_000

export const remark = ({ code, params }: Problem): SheetRowView['problems'][number]['problem'] => ({
  code,
  params: { ...(params as Record<string, string | number>) },
})

/** What became, or would become, of a file, row by row; rows that change nothing are only counted. */
export function reportOf(
  kind: Kind,
  file: string,
  digest: string,
  written: boolean,
  judged: readonly Judged[],
  quarantine: ReadonlyMap<string, number>,
): SheetReport {
  const count = (outcome: Judged['outcome']): number => judged.filter((j) => j.outcome === outcome).length
  const shown = judged.filter((j) => j.outcome !== 'UNCHANGED')
  return {
    kind: kind.layout.kind,
    file,
    digest,
    written,
    counts: {
      rows: judged.length,
      unchanged: count('UNCHANGED'),
      created: count('CREATED'),
      changed: count('CHANGED'),
      refused: count('REFUSED'),
    },
    rows: shown.slice(0, MOST_SHOWN).map((j) => ({
      line: j.line,
      key: j.outcome === 'CREATED' && !written ? null : j.key,
      outcome: j.outcome,
      changes: j.changes.map((c) => ({ ...c })),
      problems: j.problems.map(({ column, problem }) => ({ column, problem: remark(problem) })),
      quarantine: quarantine.get(j.fingerprint) ?? null,
    })),
    more: Math.max(0, shown.length - MOST_SHOWN),
  }
}
