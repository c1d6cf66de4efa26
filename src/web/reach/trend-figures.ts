import type { ReachWhyView } from '../../contract/reach-why.ts'

export const TREND = ['required', 'pledged', 'deployed'] as const
export type TrendName = (typeof TREND)[number]

/** Figures of one day; null where nobody gave one. */
export type TrendFigures = { readonly on: string } & Readonly<Record<TrendName | 'gap', number | null>>

export const TOTAL = 'total'

/** What can be drawn: all together where its sum is known on some day, and each capability with a figure. */
export function trendLines({ trend }: ReachWhyView): string[] {
  const total = trend.points.some(({ total: all }) => TREND.some((name) => all[name] !== null))
  const codes = new Set(
    trend.points
      .flatMap((p) => p.lines.filter((l) => l.required !== null || l.deployed !== null || l.pledged))
      .map((l) => l.capability),
  )
  for (const { capability, contributor } of trend.statements) if (contributor) codes.add(capability)
  return [...(total ? [TOTAL] : []), ...[...codes].sort()]
}

/** Figures of a line of the trend by day. */
export const figuresOf = ({ trend }: ReachWhyView, line: string): TrendFigures[] =>
  trend.points.map(({ on, lines, total }) => {
    if (line === TOTAL) return { on, ...total }
    const one = lines.find((l) => l.capability === line)
    return {
      on,
      required: one?.required ?? null,
      pledged: one?.pledged?.value ?? null,
      deployed: one?.deployed ?? null,
      gap: one?.gap ?? null,
    }
  })
