import type { Unit } from '../quantity.ts'

export const DOMAINS = ['MILITARY', 'POLICE', 'CIVILIAN', 'ALL'] as const
export type Domain = (typeof DOMAINS)[number]

/** A node of the capability taxonomy. `additive`: its figure is the sum over its children. */
export interface Capability {
  readonly code: string
  readonly parent: string | null
  readonly domain: Domain
  readonly unit: Unit
  readonly additive: boolean
}

/** Capabilities by their parents: all that a question of what lies below what needs. */
export class Branches<C extends Pick<Capability, 'code' | 'parent'>> {
  protected readonly byCode = new Map<string, C>()
  protected readonly children = new Map<string, C[]>()

  constructor(capabilities: readonly C[]) {
    for (const capability of capabilities) {
      this.byCode.set(capability.code, capability)
      if (capability.parent === null) continue
      const siblings = this.children.get(capability.parent)
      if (siblings) siblings.push(capability)
      else this.children.set(capability.parent, [capability])
    }
  }

  get(code: string): C | undefined {
    return this.byCode.get(code)
  }

  /** The capability and everything below it. */
  under(code: string): string[] {
    const found = [code]
    for (const at of found) for (const child of this.children.get(at) ?? []) found.push(child.code)
    return found
  }
}

/** The taxonomy, indexed once for a list. */
export class Taxonomy extends Branches<Capability> {
  /** The children whose figures add up to this capability's; empty unless it is additive. */
  parts(code: string): readonly Capability[] {
    const self = this.byCode.get(code)
    if (!self?.additive) return []
    return (this.children.get(code) ?? []).filter((child) => child.unit === self.unit)
  }
}
