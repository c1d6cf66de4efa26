import type { Criticality } from '../requirement/requirement.ts'
import type { Reading } from './reading.ts'

export const SEVERITIES = ['CRITICAL', 'HIGH', 'MODERATE', 'LOW', 'NONE', 'UNKNOWN'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Shares of the requirement that is missing from which each severity begins. Our scale, not a United Nations one. */
export const SEVERITY_FROM = { critical: 0.5, high: 0.25, moderate: 0.1 } as const

/**
 * How grave a gap is, from the share that is missing. A requirement marked critical with a quarter or more
 * missing is critical.
 */
export function severityOf(gap: Reading, required: number | null, criticality: Criticality | null): Severity {
  if (gap.kind === 'UNKNOWN') return 'UNKNOWN'
  if (gap.kind !== 'GAP') return 'NONE'
  // A reported gap whose requirement has no figure: how much of it is missing is not known.
  if (required === null) return criticality === 'CRITICAL' ? 'CRITICAL' : 'UNKNOWN'
  const share = gap.gap / required
  if (share >= SEVERITY_FROM.critical) return 'CRITICAL'
  if (share >= SEVERITY_FROM.high) return criticality === 'CRITICAL' ? 'CRITICAL' : 'HIGH'
  return share >= SEVERITY_FROM.moderate ? 'MODERATE' : 'LOW'
}
