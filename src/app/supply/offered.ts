import { refuse } from '../../core/problem.ts'
import {
  PLEDGE_KINDS,
  SCHEMES,
  unitOf,
  type PledgeKind,
  type PledgeUnit,
  type Scheme,
} from '../../core/supply/pledge.ts'
import type { Reference } from '../reference.ts'
import { knownCapability } from './read-terms.ts'

/** What a pledge is of: fixed once it is made. */
export interface Offered {
  readonly kind: PledgeKind
  readonly capability: string
  readonly unit: PledgeUnit
  readonly scheme: Scheme | null
}

/**
 * Kind, capability and scheme as handed in.
 * @throws Refusal pledge.kind_unknown, pledge.scheme_unknown, capability.unknown
 */
export function readOffered(
  ref: Reference,
  draft: { kind: string; capability: string; scheme?: string | null | undefined },
): Offered {
  const kind = PLEDGE_KINDS.find((one) => one === draft.kind)
  if (!kind) return refuse('pledge.kind_unknown', { kind: draft.kind, allowed: PLEDGE_KINDS.join(', ') })
  const capability = draft.capability.trim()
  knownCapability(ref, capability)
  const scheme = draft.scheme ? SCHEMES.find((one) => one === draft.scheme) : null
  if (scheme === undefined)
    return refuse('pledge.scheme_unknown', { scheme: draft.scheme!, allowed: SCHEMES.join(', ') })
  return { kind, capability, scheme, unit: unitOf(kind, ref.capabilities.get(capability)!.unit) }
}
