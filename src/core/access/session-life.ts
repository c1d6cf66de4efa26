/** A session ends after this long without use, in milliseconds: NIST SP 800-63B §4.2.3, 12 hours at most. */
export const IDLE_MS = 12 * 3_600_000
/** And after this long in any case. */
export const LONGEST_MS = 7 * 24 * 3_600_000
/** It is written again at most this often, in milliseconds. */
const STEP_MS = 10 * 60_000

export interface Life {
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  readonly expiresAt: number
}

export const hasEnded = ({ startedAt, expiresAt }: Life, now: number): boolean =>
  expiresAt <= now || startedAt + LONGEST_MS <= now

/** The end that use at `now` moves a session to; null where it is not worth writing. */
export function movedEnd({ startedAt, expiresAt }: Life, now: number): number | null {
  const end = Math.min(now + IDLE_MS, startedAt + LONGEST_MS)
  return end - expiresAt >= STEP_MS ? end : null
}
