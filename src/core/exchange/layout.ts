export const LAYOUTS = ['contributor-register', 'monthly-register', 'geo-pko'] as const
export type LayoutName = (typeof LAYOUTS)[number]

/** Public layouts that can be read, told apart by the columns that each must have. */
export const LAYOUT_COLUMNS = {
  'contributor-register': [
    'mission',
    'contributor',
    'iso3',
    'troops',
    'formed_police',
    'individual_police',
    'experts_on_mission',
    'total',
  ],
  'monthly-register': ['date', 'mission', 'troops', 'police', 'observers', 'total'],
  'geo-pko': ['source', 'mission', 'year', 'month', 'location', 'country', 'latitude', 'longitude', 'no.troops'],
} as const satisfies Record<LayoutName, readonly string[]>

/** The layout whose columns a header has; null when it has those of none. */
export function layoutOf(header: readonly string[]): LayoutName | null {
  const there = new Set(header)
  for (const [layout, columns] of Object.entries(LAYOUT_COLUMNS))
    if (columns.every((c) => there.has(c))) return layout as LayoutName
  return null
}
