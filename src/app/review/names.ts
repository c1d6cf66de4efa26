import { refuse } from '../../core/problem.ts'
import { nearest } from '../nearest.ts'
import { nameIn, type Reference } from '../reference.ts'
import type { Ctx } from '../context.ts'

export interface Named {
  readonly code: string
  readonly name: string
}

/** An organisation or a mission with its name in the reader's language. */
export const bodyNamed = (ctx: Ctx, ref: Reference, code: string): Named => ({
  code,
  name: nameIn((ref.organisations.get(code) ?? ref.missions.get(code))?.names, ctx.language, code),
})

export const capabilityNamed = (ctx: Ctx, ref: Reference, code: string): Named => ({
  code,
  name: nameIn(ref.capabilities.get(code)?.names, ctx.language, code),
})

/**
 * The code of an organisation or a mission, as the register writes it.
 * @throws Refusal review.organisation_unknown
 */
export function knownBody(ref: Reference, code: string): string {
  const found = [code, code.toUpperCase()].find((c) => ref.organisations.has(c) || ref.missions.has(c))
  if (found) return found
  const all = [...ref.organisations.keys(), ...ref.missions.keys()]
  return refuse('review.organisation_unknown', { organisation: code.slice(0, 60), nearest: nearest(code, all) })
}
