import type { ReconciliationView } from '../../contract/gap.ts'
import { reconcile } from '../../core/gap/reconcile.ts'
import { contributions, newestRegister } from '../../store/gap/register.ts'
import type { Ctx } from '../context.ts'
import type { When } from '../history/when.ts'
import { nameIn, type Reference } from '../reference.ts'

/**
 * Published totals set beside the sum of their parts, where they differ: of the newest register by contributor.
 * With `mission`, that mission's; without, the register's as a whole.
 */
export async function reconciliation(
  ctx: Ctx,
  ref: Reference,
  when: When,
  mission?: string,
): Promise<ReconciliationView[]> {
  const { db } = ctx.store
  const register = await newestRegister(db, when.asOf, when.before)
  if (!register) return []
  // Several registers may publish the same total of a day: it is compared once.
  const wanted = register.totals.filter(
    (t, i, all) =>
      t.mission === (mission ?? null) && all.findIndex((u) => u.mission === t.mission && u.persons === t.persons) === i,
  )
  if (wanted.length === 0) return []
  const parts = await contributions(db, register.on, when.before, mission ? [mission] : undefined)
  if (parts.length === 0) return []
  return wanted
    .map((total) => ({ total, result: reconcile(total, perContributor(parts)) }))
    .filter(({ result }) => result.difference !== 0)
    .map(({ total, result }) => ({
      ...result,
      source: total.source,
      listedAsZero: result.listedAsZero.map((code) => ({
        code,
        name: nameIn(ref.organisations.get(code)?.names, ctx.language, code),
      })),
    }))
}

function perContributor(
  parts: readonly { contributor: string; persons: number }[],
): { contributor: string; persons: number }[] {
  const sums = new Map<string, number>()
  for (const p of parts) sums.set(p.contributor, (sums.get(p.contributor) ?? 0) + p.persons)
  return [...sums].map(([contributor, persons]) => ({ contributor, persons }))
}
