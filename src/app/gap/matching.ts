import type { Ctx } from '../context.ts'
import { nameIn, type Reference } from '../reference.ts'

/** Lines in whose mission or capability, by code or by name, each of the words occurs. */
export function matching(
  ctx: Ctx,
  ref: Reference,
  q: string,
): (line: { readonly mission: string; readonly capability: string }) => boolean {
  const fold = (text: string): string =>
    text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(ctx.language)
  const words = fold(q).split(/\s+/).filter(Boolean)
  return ({ mission, capability }) => {
    const text = fold(
      [
        mission,
        capability,
        nameIn(ref.missions.get(mission)?.names, ctx.language, ''),
        nameIn(ref.capabilities.get(capability)?.names, ctx.language, ''),
      ].join(' '),
    )
    return words.every((word) => text.includes(word))
  }
}
