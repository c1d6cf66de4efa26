import { LRUCache } from 'lru-cache'
import { Taxonomy } from '../core/capability/taxonomy.ts'
import type { Day } from '../core/history/day.ts'
import type { Language } from '../core/language.ts'
import { organisations, type OrganisationRow } from '../store/access/organisations.ts'
import { capabilities, type CapabilityRow } from '../store/capability/capabilities.ts'
import { factBounds } from '../store/gap/bounds.ts'
import { ledgerHead, type Head } from '../store/ledger/head.ts'
import type { Db, Store } from '../store/open.ts'
import { missions, sources, type MissionRow, type SourceRow } from '../store/reference.ts'
import type { Names } from '../store/schema/base.ts'

/** Everything that answers name things with, as of one ledger entry. */
export interface Reference {
  readonly head: Head | null
  readonly taxonomy: Taxonomy
  readonly capabilities: ReadonlyMap<string, CapabilityRow>
  readonly missions: ReadonlyMap<string, MissionRow>
  readonly organisations: ReadonlyMap<string, OrganisationRow>
  readonly sources: ReadonlyMap<string, SourceRow>
  readonly bounds: { readonly first: Day | null; readonly last: Day | null }
}

const perStore = new WeakMap<Store, LRUCache<number, Promise<Reference>>>()

/** The reference data as they are now; read again only when the ledger has moved. */
export async function reference(store: Store): Promise<Reference> {
  const head = await ledgerHead(store.db)
  let cache = perStore.get(store)
  if (!cache) perStore.set(store, (cache = new LRUCache({ max: 2 })))
  const seq = head?.seq ?? 0
  let loading = cache.get(seq)
  if (!loading) {
    loading = load(store.db, head)
    cache.set(seq, loading)
    loading.catch(() => cache.delete(seq))
  }
  return loading
}

async function load(db: Db, head: Head | null): Promise<Reference> {
  const [caps, miss, orgs, srcs, bounds] = await Promise.all([
    capabilities(db),
    missions(db),
    organisations(db),
    sources(db),
    factBounds(db),
  ])
  return {
    head,
    taxonomy: new Taxonomy(caps),
    capabilities: new Map(caps.map((c) => [c.code, c])),
    missions: new Map(miss.map((m) => [m.code, m])),
    organisations: new Map(orgs.map((o) => [o.code, o])),
    sources: new Map(srcs.map((s) => [s.id, s])),
    bounds,
  }
}

/** A thing's name in a language; English where that language has none. */
export const nameIn = (names: Names | undefined, language: Language, fallback: string): string =>
  names?.[language] || names?.['en'] || fallback
