import type { KnownVariation } from '../../core/match/build/input.ts'
import type { Operator } from '../../core/requirement/standard.ts'
import type { KnownBefore } from '../known.ts'
import type { Db } from '../open.ts'

/** Where every State lies, by code. */
export async function places(
  db: Db,
): Promise<ReadonlyMap<string, { readonly region: string | null; readonly subregion: string | null }>> {
  const rows = await db
    .selectFrom('organisation')
    .select(['code', 'm49_region as region', 'm49_subregion as subregion'])
    .execute()
  return new Map(rows.map(({ code, ...place }) => [code, place]))
}

/** Variations accepted by a date that the viewer of the transaction is shown, with the requirement of each. */
export async function knownVariations(
  db: Db,
  before: KnownBefore,
): Promise<(KnownVariation & { readonly requirement: string })[]> {
  const rows = await db
    .selectFrom('proposal as p')
    .innerJoin('proposal_decision as d', 'd.proposal', 'p.key')
    .select(['p.key', 'p.requirement', 'p.attribute', 'p.pledge', 'p.value'])
    .where('p.kind', '=', 'VARIATION')
    .where('d.decision', '=', 'ACCEPTED')
    .$if(before !== null, (q) => q.where('d.known_from', '<', before!))
    .orderBy('p.key')
    .execute()
  return rows.map((r) => ({
    key: r.key,
    requirement: r.requirement,
    pledge: r.pledge,
    attribute: r.attribute!,
    operator: r.value['operator'] as Operator,
    values: r.value['values'] as readonly string[],
    unit: r.value['unit'] as string | null,
  }))
}
