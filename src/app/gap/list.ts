import type { GapLineView, GapListInput, GapListView } from '../../contract/gap.ts'
import { filterLines, sortLines, summarise } from '../../core/gap/filter.ts'
import { refuse } from '../../core/problem.ts'
import type { Ctx } from '../context.ts'
import { when } from '../history/when.ts'
import { nearest } from '../nearest.ts'
import { nameIn, reference, type Reference } from '../reference.ts'
import { sourceViews } from '../source-view.ts'
import { carriedBy, countedSnapshot } from '../supply/counted.ts'
import { recordReads } from '../supply/record-reads.ts'
import { histories } from './histories.ts'
import { lineView, sourcesOf } from './line-view.ts'
import { reconciliation } from './reconciliation.ts'

/** What of the gap list is asked for; paging and language aside, empty fields do not restrict. */
export type ListInput = Partial<GapListInput>

/**
 * The gap list of a day: filtered, sorted, one page of it with histories and sources. It counts public pledges, or, where
 * that is asked for, all that the viewer may see.
 * @throws Refusal mission.unknown, capability.unknown, history.*
 */
export async function listGaps(ctx: Ctx, input: ListInput): Promise<GapListView> {
  const ref = await reference(ctx.store)
  const at = when(ctx, ref, input)
  check(ref, input)
  const { taxonomy } = ref
  const reading = input.reading ?? 'deployed'
  const snap = await countedSnapshot(ctx, ref, at, input.pledges)
  const collator = new Intl.Collator(ctx.language)
  const name = (code: string): string => nameIn(ref.capabilities.get(code)?.names, ctx.language, code)
  const open = input.open === 'true' ? reading : undefined
  let chosen = filterLines(snap.lines, { ...input, reading, open }, taxonomy)
  if (input.q) chosen = chosen.filter(matching(ctx, ref, input.q))
  const sorted = sortLines(chosen, input.sort ?? 'mission', input.order ?? 'asc', reading, name, collator.compare)
  const [offset, limit] = [input.offset ?? 0, input.limit ?? 200]
  const page = sorted.slice(offset, offset + limit)
  const past = await histories(snap, page)
  const lines: GapLineView[] = page.map((line) => lineView(line, past.get(line.id), ref, ctx.language))
  const summary = summarise(chosen, reading, taxonomy)
  const differences = await reconciliation(ctx, ref, at)
  const notPublic = carriedBy(chosen, 'COUNTED')
  await recordReads(ctx, notPublic, 'gap-list')
  return {
    asOf: at.asOf,
    knownAt: at.knownAt,
    reading,
    counting: input.pledges === 'visible' ? 'VISIBLE' : 'PUBLIC',
    notPublic: notPublic.length,
    lines,
    page: { total: sorted.length, offset, limit, next: offset + limit < sorted.length ? String(offset + limit) : null },
    summary: { ...summary, gaps: [...summary.gaps], everyMission: [...summary.everyMission] },
    reconciliation: differences,
    sources: sourceViews(ref, [...lines.flatMap(sourcesOf), ...differences.map((d) => d.source)]),
    ledger: ref.head,
  }
}

function check(ref: Reference, { mission, capability }: ListInput): void {
  if (mission && !ref.missions.has(mission))
    refuse('mission.unknown', { mission, nearest: nearest(mission, ref.missions.keys()) })
  if (capability && !ref.capabilities.has(capability))
    refuse('capability.unknown', { capability, nearest: nearest(capability, ref.capabilities.keys()) })
}

/** Lines in whose mission or capability, by code or by name, each of the words occurs. */
function matching(ctx: Ctx, ref: Reference, q: string): (line: { mission: string; capability: string }) => boolean {
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
