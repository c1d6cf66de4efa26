import type { GapListInput, GapListView, ListedLineView } from '../../contract/gap.ts'
import { filterLines, sortLines, summarise } from '../../core/gap/filter.ts'
import { groupLines } from '../../core/gap/group.ts'
import { regionOf, type Region } from '../../core/mission/region.ts'
import { refuse } from '../../core/problem.ts'
import type { Ctx } from '../context.ts'
import { when } from '../history/when.ts'
import { nearest } from '../nearest.ts'
import { nameIn, reference, type Reference } from '../reference.ts'
import { sourceViews } from '../source-view.ts'
import { carriedBy, countedSnapshot } from '../supply/counted.ts'
import { recordReads } from '../supply/record-reads.ts'
import { compareWith } from './compare.ts'
import { histories } from './histories.ts'
import { lineView, sourcesOf } from './line-view.ts'
import { againstView, candidatesIn, changeView, groupName, summaryView } from './list-parts.ts'
import { matching } from './matching.ts'
import { reconciliation } from './reconciliation.ts'

/** What of the gap list is asked for; paging and language aside, empty fields do not restrict. */
export type ListInput = Partial<GapListInput>

/**
 * The gap list of a day: filtered, sorted, one page of it with histories and sources. It counts public pledges, or, where
 * that is asked for, all that the viewer may see.
 * @throws Refusal mission.unknown, capability.unknown, history.*, edition.*
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
  const flat = sortLines(chosen, input.sort ?? 'mission', input.order ?? 'asc', reading, name, collator.compare)
  const region = (code: string): Region => regionOf(ref.missions.get(code)?.host ?? [])
  const groups = input.group
    ? groupLines(flat, input.group, { reading, taxonomy, region, compare: collator.compare })
    : []
  const sorted = input.group ? groups.flatMap((g) => g.lines) : flat
  const compared = input.against ? await compareWith(ctx, ref, snap, Number(input.against), reading) : null
  const candidates = candidatesIn(snap)
  const [offset, limit] = [input.offset ?? 0, input.limit ?? 200]
  const page = sorted.slice(offset, offset + limit)
  const past = await histories(snap, page)
  const serving = page.map(candidates)
  const lines = page.map((line, i): ListedLineView => ({
    ...lineView(line, past.get(line.id), ref, ctx.language),
    region: region(line.mission),
    candidates: serving[i]!.length,
    change: changeView(compared?.changes.get(line.id)),
  }))
  const summary = summarise(chosen, reading, taxonomy)
  const differences = await reconciliation(ctx, ref, at)
  const notPublic = carriedBy(chosen, 'COUNTED')
  const told = serving.flat().filter(({ visibility }) => visibility !== 'PUBLIC')
  await recordReads(ctx, [...notPublic, ...told], 'gap-list')
  return {
    asOf: at.asOf,
    knownAt: at.knownAt,
    reading,
    counting: input.pledges === 'visible' ? 'VISIBLE' : 'PUBLIC',
    notPublic: notPublic.length,
    lines,
    page: { total: sorted.length, offset, limit, next: offset + limit < sorted.length ? String(offset + limit) : null },
    summary: summaryView(summary),
    groups: groups.map((g) => ({ key: g.key, name: groupName(ctx, ref, g.key), ...summaryView(g.summary) })),
    against: compared && againstView(ctx, ref, compared, chosen, input),
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
