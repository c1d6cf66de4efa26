import type { Column, Layout } from './sheet.ts'

const column = <C extends string>(
  code: C,
  kind: Column['kind'],
  width: number,
  list?: string,
): Column & { readonly code: C } => ({ code, kind, width, given: 'FIXED', ...(list ? { list } : {}) })

/** The gap list as a sheet, in the columns of its CSV; it is computed, so it only goes out. */
export const GAP_COLUMNS = [
  column('as_of', 'DAY', 12),
  column('known_at', 'DAY', 12),
  column('mission', 'CODE', 12),
  column('mission_name', 'LABEL', 44),
  column('mission_status', 'CODE', 18, 'status'),
  column('mandate_expiry', 'DAY', 12),
  column('domain', 'CODE', 16, 'domain'),
  column('capability', 'CODE', 26),
  column('capability_name', 'LABEL', 30),
  column('unit', 'CODE', 10, 'unit'),
  column('required', 'WHOLE', 10),
  column('required_basis', 'CODE', 18, 'basis'),
  column('required_from', 'DAY', 12),
  column('required_carried_from', 'TEXT', 14),
  column('required_additional', 'CODE', 12, 'truth'),
  column('deployed', 'WHOLE', 10),
  column('deployed_on', 'DAY', 12),
  column('deployed_carried_from', 'TEXT', 16),
  column('gap_basis', 'CODE', 14, 'gapbasis'),
  column('reported', 'WHOLE', 10),
  column('reported_on', 'DAY', 12),
  column('gap_on', 'DAY', 12),
  column('gap_deployed', 'WHOLE', 10),
  column('over_deployed', 'WHOLE', 10),
  column('pledged_verified', 'WHOLE', 10),
  column('gap_verified', 'WHOLE', 10),
  column('over_verified', 'WHOLE', 10),
  column('pledged_all', 'WHOLE', 10),
  column('gap_all', 'WHOLE', 10),
  column('over_all', 'WHOLE', 10),
  column('since', 'DAY', 12),
  column('since_exact', 'CODE', 10, 'truth'),
  column('horizon', 'CODE', 12, 'horizon'),
  column('severity', 'CODE', 12, 'severity'),
  column('remarks', 'TEXT', 60),
  column('sources', 'TEXT', 30),
] as const

export const GAP_SHEET: Layout = { kind: 'gaps', columns: GAP_COLUMNS, takesBack: false }

/** What the list says beside the figures of a line, as it is downloaded; the last three where it is compared with an edition. */
export const LISTED_COLUMNS = [
  column('region', 'CODE', 12),
  column('causes', 'TEXT', 40),
  column('candidates', 'WHOLE', 12),
  column('compared_with', 'WHOLE', 12),
  column('change', 'CODE', 14),
  column('gap_before', 'WHOLE', 12),
] as const

export const LISTED_SHEET: Layout = { ...GAP_SHEET, columns: [...GAP_COLUMNS, ...LISTED_COLUMNS] }
