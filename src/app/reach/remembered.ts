import { LRUCache } from 'lru-cache'
import type { ReachView } from '../../contract/reach.ts'
import type { Store } from '../../store/open.ts'
import type { Ctx } from '../context.ts'
import { answer, type Asked } from './impact.ts'
import { reachView } from './view.ts'

const perStore = new WeakMap<Store, LRUCache<string, ReachView>>()

/** The answer with the shipped assumptions; kept until the ledger moves, as every change is compared with it. */
export function shippedAnswer(ctx: Ctx, asked: Asked): ReachView {
  let kept = perStore.get(ctx.store)
  if (!kept) perStore.set(ctx.store, (kept = new LRUCache({ max: 32 })))
  const { mission, asOf, knownAt, ref } = asked
  const key = [mission.code, asOf, knownAt ?? '', ctx.language, ref.head?.seq ?? 0].join(' ')
  let view = kept.get(key)
  if (!view) kept.set(key, (view = reachView(asked, answer(asked, {}))))
  return view
}
