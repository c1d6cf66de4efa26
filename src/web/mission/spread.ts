/** Heights of labels, pushed upwards until none covers another; in the order in which they came. */
export function spread(heights: readonly number[], apart: number): number[] {
  const places = heights.map((height, at) => ({ height, at })).sort((a, b) => b.height - a.height)
  let ceiling = Number.POSITIVE_INFINITY
  const result: number[] = []
  for (const { height, at } of places) {
    ceiling = Math.min(height, ceiling - apart)
    result[at] = ceiling
  }
  return result
}
