import type { Ctx } from '../context.ts'
import { nameIn, reference } from '../reference.ts'

/** What a mission is called in the reader's language; null where there is none of that acronym. */
export async function missionName(ctx: Ctx, code: string): Promise<string | null> {
  const row = (await reference(ctx.store)).missions.get(code)
  return row ? nameIn(row.names, ctx.language, row.code) : null
}
