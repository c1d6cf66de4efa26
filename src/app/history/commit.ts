import type { Audience } from '../../core/access/audience.ts'
import { refuse } from '../../core/problem.ts'
import { keepAnswer, keyedAnswer, type KeyedAnswer } from '../../store/history/request-keys.ts'
import { claimVersion } from '../../store/history/versions.ts'
import { recording, type Entry, type Written } from '../../store/ledger/append.ts'
import type { Trx } from '../../store/open.ts'
import type { TableName } from '../../store/schema.ts'
import type { Ctx } from '../context.ts'

/** What a use case wants written: the entry without its actor, and the version that the writer has read. */
export interface Intent extends Omit<Entry, 'actor'> {
  /** 0 for a new subject; null where the subject has no versions. */
  readonly read: number | null
  /** Asked before the version is claimed: refuses what the viewer may not see, and says for whom the change is news. */
  readonly admit?: (trx: Trx) => Promise<{ readonly audience?: Audience }>
}

/** A small answer that may be kept and given again: keys and numbers, nothing confidential. */
export type Answer = Readonly<Record<string, string | number | null>>

export interface Writing {
  readonly trx: Trx
  readonly change: number
  /** The version that this writes; 0 where the subject has no versions. */
  readonly version: number
  readonly wrote: (table: TableName) => void
}

/** What was written; `repeated` where an earlier request with the same key had written it already. */
export type Committed<A extends Answer> = A & { readonly version: number; readonly repeated: boolean }

/**
 * One use case, one transaction: sees as the viewer, claims the version, runs `work`, appends the ledger entry and
 * keeps the answer under the request's key. A repeated request is answered as before and writes nothing.
 * @throws Refusal subject.changed, request.key_reused, and whatever `work` refuses
 */
export async function commit<A extends Answer>(
  ctx: Ctx,
  { read, admit, ...intent }: Intent,
  work: (writing: Writing) => Promise<A>,
): Promise<Committed<A>> {
  // Who is told may depend on what is found; the entry is read when the work is done.
  const entry: { -readonly [K in keyof Entry]: Entry[K] } = { ...intent, actor: ctx.actor }
  try {
    const { value } = await recording(
      ctx.store.db,
      entry,
      async (trx, change, wrote) => {
        await replay(ctx, trx)
        if (admit) Object.assign(entry, await admit(trx))
        const version = read === null ? 0 : await claimVersion(trx, intent.subject, read, change)
        if (read !== null) wrote('subject_version')
        const answer = { ...(await work({ trx, change, version, wrote })), version }
        await keep(ctx, trx, change, answer)
        return answer
      },
      ctx.viewer,
    )
    return { ...value, repeated: false }
  } catch (error) {
    if (error instanceof Repeated) return { ...(error.answer as A & { version: number }), repeated: true }
    throw error
  }
}

/** Ends a transaction whose answer is already known. */
class Repeated extends Error {
  readonly answer: KeyedAnswer['answer']
  constructor(answer: KeyedAnswer['answer']) {
    super('repeated')
    this.answer = answer
  }
}

const asker = (ctx: Ctx): string => ctx.viewer.person ?? ctx.actor

async function replay(ctx: Ctx, trx: Trx): Promise<void> {
  if (!ctx.request) return
  const { key, digest } = ctx.request
  const known = await keyedAnswer(trx, asker(ctx), key)
  if (!known) return
  if (known.request !== digest) refuse('request.key_reused', { key })
  throw new Repeated(known.answer)
}

async function keep(ctx: Ctx, trx: Trx, change: number, answer: Answer): Promise<void> {
  if (!ctx.request) return
  const { key, digest } = ctx.request
  const row = { person: asker(ctx), key, request: digest, answer, at: ctx.now() }
  if (await keepAnswer(trx, row, change)) return
  // Another process has just answered the same request.
  await replay(ctx, trx)
}

export type { Written }
