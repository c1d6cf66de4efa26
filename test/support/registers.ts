/** The contributions register by month as a file: one row per mission and month, its total computed if not given. */
export function monthly(
  rows: readonly (readonly [date: string, mission: string, ...counts: (number | string)[]])[],
): string {
  const lines = rows.map(([date, mission, troops = '', police = '', observers = '', total]) => {
    const sum = [troops, police, observers].reduce<number>((n, v) => n + Number(v || 0), 0)
    return [date, mission, 1, troops, police, observers, total ?? sum].join(',')
  })
  return `${['date,mission,contributors,troops,police,observers,total', ...lines].join('\n')}\n`
}

/** The register by contributor as a file. */
export function byContributor(
  rows: readonly (readonly [
    mission: string,
    iso3: string,
    troops: number,
    formed: number,
    individual: number,
    experts: number,
  ])[],
): string {
  const lines = rows.map(([mission, iso3, ...counts]) =>
    [mission, `State ${iso3}`, iso3, ...counts, counts.reduce((a, b) => a + b, 0), 0].join(','),
  )
  const header = 'mission,contributor,iso3,troops,formed_police,individual_police,experts_on_mission,total,women'
  return `${[header, ...lines].join('\n')}\n`
}

const SITE_COLUMNS = ['source', 'mission', 'year', 'month', 'location', 'country', 'latitude', 'longitude', 'no.troops']

/** Sites of the Geo-PKO layout as a file. */
export const sites = (rows: readonly (readonly (string | number)[])[]): string =>
  `${[SITE_COLUMNS, ...rows].map((cells) => cells.join(',')).join('\n')}\n`
