import type { CapabilityView } from '../../contract/capability.ts'
import type { Ctx } from '../context.ts'
import { nameIn, reference } from '../reference.ts'

/** The capability taxonomy, parents before children. */
export async function listCapabilities(ctx: Ctx): Promise<{ capabilities: CapabilityView[] }> {
  const ref = await reference(ctx.store)
  return {
    capabilities: [...ref.capabilities.values()].map((c) => ({
      code: c.code,
      parent: c.parent,
      domain: c.domain,
      unit: c.unit,
      name: nameIn(c.names, ctx.language, c.code),
      paragraph: c.paragraph,
    })),
  }
}
