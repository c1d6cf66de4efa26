import type { UndecidedView } from '../../contract/requirement.ts'
import { lineId } from '../../core/gap/line.ts'
import { viewing } from '../../store/access/viewing.ts'
import { proposals } from '../../store/requirement/proposals.ts'
import { requirements } from '../../store/requirement/requirements.ts'
import type { Ctx } from '../context.ts'
import { nameIn, reference } from '../reference.ts'

/** Proposals and variations that the viewer is shown and nobody has decided, with the lines that they are about. */
export async function listUndecided(ctx: Ctx): Promise<{ undecided: UndecidedView[] }> {
  const ref = await reference(ctx.store)
  const open = (await viewing(ctx.store.db, ctx.viewer, (trx) => proposals(trx, {}))).filter((p) => p.decision === null)
  if (open.length === 0) return { undecided: [] }
  const known = await requirements(ctx.store.db, null)
  const lines = new Map(known.map((r) => [r.key, r]))
  return {
    undecided: open.flatMap((p) => {
      const of = lines.get(p.requirement)
      if (!of) return []
      const { mission, capability } = of
      return {
        key: p.key,
        kind: p.kind as UndecidedView['kind'],
        line: lineId(mission, capability),
        mission: { code: mission, name: nameIn(ref.missions.get(mission)?.names, ctx.language, mission) },
        capability: {
          code: capability,
          name: nameIn(ref.capabilities.get(capability)?.names, ctx.language, capability),
        },
        on: p.known_from,
      }
    }),
  }
}
