import { LRUCache } from 'lru-cache'
import type { ReconciliationView } from '../../contract/gap.ts'
import { reconcile, type Reconciliation } from '../../core/gap/reconcile.ts'
import { contributorTotals, newestRegister } from '../../store/gap/register.ts'
import type { Store } from '../../store/open.ts'
import type { Ctx } from '../context.ts'
import type { When } from '../history/when.ts'
import { nameIn, type Reference } from '../reference.ts'

type Compared = Reconciliation & { readonly source: string }

const perReference = new WeakMap<Reference, LRUCache<string, Promise<Compared[]>>>()

/**
 * Published totals set beside the sum of their parts, where they differ: of the newest register by contributor.
 * With `mission`, that mission's; without, the register's as a whole.
 */
export async function reconciliation(
  ctx: Ctx,
  ref: Reference,
  when: When,
  mission: string | null = null,
): Promise<ReconciliationView[]> {
  const register = await newestRegister(ctx.store.db, when.asOf, when.before)
  if (!register) return []
  let kept = perReference.get(ref)
  if (!kept) perReference.set(ref, (kept = new LRUCache({ max: 256 })))
  const key = `${register.on} ${when.before ?? ''} ${mission ?? ''}`
  let comparing = kept.get(key)
  if (!comparing) {
    comparing = compare(ctx.store, register, when, mission)
    kept.set(key, comparing)
    comparing.catch(() => kept.delete(key))
  }
  return (await comparing).map((result) => ({
    ...result,
    listedAsZero: result.listedAsZero.map((code) => ({
      code,
      name: nameIn(ref.organisations.get(code)?.names, ctx.language, code),
    })),
  }))
}

async function compare(
  { db }: Store,
  register: NonNullable<Awaited<ReturnType<typeof newestRegister>>>,
  when: When,
  mission: string | null,
): Promise<Compared[]> {
  // Several registers may publish the same total of a day: it is compared once.
  const totals = register.totals.filter(
    (t, i, all) =>
      t.mission === mission && all.findIndex((u) => u.mission === t.mission && u.persons === t.persons) === i,
  )
  if (totals.length === 0) return []
  const parts = await contributorTotals(db, register.on, when.before, mission)
  if (parts.length === 0) return []
  // The total may be published by another register of the same day; what falls short of it is the one by contributor.
  return totals
    .map((total) => ({ ...reconcile({ ...total, register: 'register-by-contributor' }, parts), source: total.source }))
    .filter(({ difference }) => difference !== 0)
}
