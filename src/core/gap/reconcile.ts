import type { Day } from '../history/day.ts'

/** A published total set beside the sum of its parts. */
export interface Reconciliation {
  readonly register: string
  readonly validOn: Day
  /** Null: the register as a whole. */
  readonly mission: string | null
  readonly published: number
  readonly sum: number
  /** Published less sum: what the parts lack; negative if they exceed it. */
  readonly difference: number
  /** Parts that are given as zero although they are listed: the likeliest place of the difference. */
  readonly listedAsZero: readonly string[]
}

/** Part of a register: one contributor's persons in one mission. */
export interface RegisterPart {
  readonly contributor: string
  readonly persons: number
}

/** Compares a published total with the sum of its parts; the difference is shown, never smoothed away. */
export function reconcile(
  total: { register: string; validOn: Day; mission: string | null; persons: number },
  parts: readonly RegisterPart[],
): Reconciliation {
  const sum = parts.reduce((s, p) => s + p.persons, 0)
  const zero = new Set(parts.filter((p) => p.persons === 0).map((p) => p.contributor))
  for (const p of parts) if (p.persons > 0) zero.delete(p.contributor)
  return {
    register: total.register,
    validOn: total.validOn,
    mission: total.mission,
    published: total.persons,
    sum,
    difference: total.persons - sum,
    listedAsZero: [...zero].sort(),
  }
}
