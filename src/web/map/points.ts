import type { MissionGaps } from './count.ts'
import type { Chart } from './land.ts'
import { spread } from './spread.ts'
import { placeOf } from './towns.ts'

/** A mission on the picture: where it is, where its circle stands, and how large that is, in pixels. */
export interface Point {
  readonly mission: MissionGaps
  readonly home: readonly [number, number]
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** About the width of a letter of the names, and how many a number takes beside them. */
const LETTER = 7.2
const NUMBER = 2
/** Half of the smallest target that a finger can hit (WCAG 2.2, 2.5.8). */
const LEAST = 12.5
export const LABEL_HEIGHT = 13

interface Frame {
  readonly chart: Chart
  readonly width: number
  /** With the names of missions beneath their circles. */
  readonly named: boolean
}

/** Circles whose areas are as the numbers of open gaps, moved apart where they would cover each other. */
export function pointsOf(missions: readonly MissionGaps[], { chart, width, named }: Frame): Point[] {
  const most = Math.max(1, ...missions.map(({ open }) => open))
  const largest = Math.min(26, Math.max(15, width / 36))
  const under = named ? LABEL_HEIGHT : 0
  const boxes = missions
    .toSorted((a, b) => b.open - a.open)
    .flatMap((mission) => {
      const place = placeOf(mission.headquarters)
      const home = place && chart.projection([...place])
      if (!home || home[0] < 0 || home[0] > width || home[1] < 0 || home[1] > chart.height) return []
      const radius = mission.open === 0 ? 4 : largest * Math.sqrt(mission.open / most)
      const halfWidth = Math.max(radius, LEAST, named ? ((mission.code.length + NUMBER) * LETTER) / 2 : 0)
      const halfHeight = Math.max(radius, LEAST) + under / 2
      return [{ mission, home, radius, halfWidth, halfHeight, x: home[0], y: home[1] + under / 2 }]
    })
  return spread(boxes, width, chart.height).map(({ y, ...box }) => ({ ...box, y: y - under / 2 }))
}
