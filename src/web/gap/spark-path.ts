import type { HistoryPointView } from '../../contract/gap.ts'

export const WIDTH = 96
export const HEIGHT = 24
const EDGE = 3
const FLOOR = HEIGHT - 1.5

interface Drawn {
  readonly line: string
  readonly area: string
  readonly end: { readonly x: number; readonly y: number } | null
}

/** A step line through the known gaps; it breaks where the gap is not known. Null: too little to draw. */
export function steps(history: readonly HistoryPointView[]): Drawn | null {
  const known = history.filter((point) => point.gap !== null)
  const [first, last] = [history[0], history.at(-1)]
  if (known.length < 2 || !first || !last) return null
  const start = Date.parse(first.on)
  const span = Date.parse(last.on) - start || 1
  const top = Math.max(1, ...known.map((point) => point.gap ?? 0))
  const x = (on: string): number => EDGE + ((Date.parse(on) - start) / span) * (WIDTH - 2 * EDGE)
  const y = (gap: number): number => FLOOR - (gap / top) * (FLOOR - EDGE)
  let line = ''
  let area = ''
  let open = false
  history.forEach((point, at) => {
    const until = x(history[at + 1]?.on ?? point.on).toFixed(1)
    if (point.gap === null) {
      open = false
      return
    }
    const [from, height] = [x(point.on).toFixed(1), y(point.gap).toFixed(1)]
    line += `${open ? 'L' : 'M'}${from} ${height}H${until}`
    area += `M${from} ${FLOOR}V${height}H${until}V${FLOOR}Z`
    open = true
  })
  return { line, area, end: last.gap === null ? null : { x: x(last.on), y: y(last.gap) } }
}
