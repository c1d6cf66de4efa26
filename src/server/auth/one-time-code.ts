import { createHmac, timingSafeEqual } from 'node:crypto'

const PERIOD_MS = 30_000

/** The code of a time step: RFC 6238 with SHA-1 and six digits, as every authenticator app has it. */
export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', secret).update(counter).digest()
  const offset = digest.at(-1)! & 15
  return String((digest.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0')
}

export const stepAt = (now: number): number => Math.floor(now / PERIOD_MS)

/** The time step whose code this is, among the present one and its neighbours; null where it is none of them. */
export function stepOf(secret: string, code: string, now: number): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const given = Buffer.from(code)
  const present = stepAt(now)
  return [present, present - 1, present + 1].find((s) => timingSafeEqual(Buffer.from(codeAt(secret, s)), given)) ?? null
}
