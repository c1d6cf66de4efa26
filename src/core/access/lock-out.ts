/** So many failed sign-ins within a span close an account for as long: NIST SP 800-63B §3.2.2 (rate limiting). */
export const FAILURES = 5
export const SPAN_MS = 15 * 60_000

/**
 * Until when an account takes no password, in milliseconds since the epoch; null where it takes one. `failures` are
 * the instants of sign-ins that failed, or are not yet decided, since the last that succeeded, in any order.
 */
export function lockedUntil(failures: readonly number[], now: number): number | null {
  const latest = failures.toSorted((a, b) => b - a)
  const [newest, fifth] = [latest[0], latest[FAILURES - 1]]
  if (newest === undefined || fifth === undefined || newest - fifth >= SPAN_MS) return null
  return newest + SPAN_MS > now ? newest + SPAN_MS : null
}
