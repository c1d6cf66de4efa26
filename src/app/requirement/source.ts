import type { SourceInput } from '../../contract/requirement-input.ts'
import { refuse } from '../../core/problem.ts'
import { plausibleDay } from '../../core/requirement/day.ts'
import { checkAddress } from '../../core/requirement/source.ts'
import { LIMITS, optionalText, text } from '../../core/text.ts'
import { appendRows, type Row } from '../../store/exchange/append-rows.ts'
import type { Ctx } from '../context.ts'
import type { Writing } from '../history/commit.ts'
import { nearest } from '../nearest.ts'
import type { Reference } from '../reference.ts'
import { taken } from './taken.ts'

/** A source that the register has, or one to be written with what rests on it. */
export interface FoundSource {
  readonly id: string
  readonly row: Row<'source'> | null
}

/**
 * The source that somebody names: by its id, or as a new one with a title.
 * @throws Refusal source.unknown, source.incomplete, source.url_invalid, text.*, history.day_invalid
 */
export function sourceOf(ctx: Ctx, ref: Reference, given: SourceInput): FoundSource {
  if (given.id !== undefined) return { id: knownSource(ref, given.id), row: null }
  if (!given.title?.trim()) return refuse('source.incomplete', { field: 'source.title' })
  const title = taken(text(given.title, 'source.title', LIMITS.line))
  const publisher = taken(optionalText(given.publisher, 'source.publisher', LIMITS.name))
  const url = taken(optionalText(given.url, 'source.url', LIMITS.note))
  if (url !== null) taken(checkAddress(url))
  const published_on = given.publishedOn ? taken(plausibleDay(given.publishedOn, 'source.publishedOn')) : null
  const id = `recorded-${ctx.newId()}`
  return { id, row: { id, title, publisher, published_on, url, note: null } }
}

/** @throws Refusal source.unknown with the nearest ids */
export function knownSource(ref: Reference, id: string): string {
  if (!ref.sources.has(id)) refuse('source.unknown', { source: id, nearest: nearest(id, ref.sources.keys()) })
  return id
}

/** Writes a new source with what rests on it. */
export async function keepSource({ trx, change, wrote }: Writing, source: FoundSource | null): Promise<void> {
  if (!source?.row) return
  wrote('source')
  await appendRows(trx, 'source', change, [source.row])
}
