import type { Change, Held, Layout, Values } from '../../../core/exchange/sheet.ts'
import type { Day } from '../../../core/history/day.ts'
import type { Ctx } from '../../context.ts'
import type { Words } from './words.ts'

/** A thing that a sheet has a row for. */
export interface Fact {
  readonly key: string
  readonly version: number
  /** What it says in the columns that are compared. */
  readonly values: Values
  /** What stands beside it for people. */
  readonly labels: Values
  /** Columns that the viewer may not see. */
  readonly withheld: readonly string[]
  readonly editable: boolean
  /** What a column says in words, where there is more to it than a code. */
  readonly told?: Readonly<Record<string, (words: Words) => string>>
}

/** Which rows are wanted. */
export interface Scope {
  readonly mission?: string | undefined
  readonly asOf?: string | undefined
  readonly knownAt?: string | undefined
}

export interface Loaded {
  readonly facts: readonly Fact[]
  /** The day that the sheet is about. */
  readonly asOf: Day
  readonly knownAt: Day | null
  /** What it says need not be so any more: for reading only. */
  readonly past: boolean
}

/** A row that changes something, as its use case needs it. */
export interface Edit {
  /** Null: a new thing. */
  readonly key: string | null
  /** The version that was read. */
  readonly read: number
  readonly changes: readonly Change[]
  readonly values: Values
  readonly said: Values
}

/** What was written, or had been by the same request before. */
export interface Wrote {
  readonly key: string
  readonly repeated: boolean
}

/** Many new things of one kind: judged one by one by the rules of their use case, and written together. */
export interface Many {
  /** The key of a thing, in the register or taken before, that says all that this row says; else takes the row. */
  take(row: { readonly values: Values; readonly request: Ctx['request'] }): Taken
  /** Writes what was taken since it was last asked, all or none. */
  write(): Promise<void>
}

export interface Taken {
  readonly key: string
  readonly twin: boolean
}

/** How one kind of facts goes into a sheet, and through its use cases back. */
export interface Kind {
  readonly layout: Layout
  /** What precedes a key where things are named as subjects: `pledge` … */
  readonly subject: string
  /** @throws Refusal where the viewer keeps nothing of this kind */
  requireUpload(ctx: Ctx): void
  /** What the viewer may see; reading what is confidential is recorded. */
  load(ctx: Ctx, scope: Scope): Promise<Loaded>
  /** What the register holds under keys that the viewer may see. */
  held(ctx: Ctx, keys: readonly string[]): Promise<ReadonlyMap<string, Held>>
  /** The key of a thing that already says all that a new row says; null where there is none. */
  twin(ctx: Ctx, values: Values): Promise<string | null>
  /** Where new things can be written together. */
  readonly many?: (ctx: Ctx) => Promise<Many>
  /** @throws Refusal of the use case */
  write(ctx: Ctx, edit: Edit): Promise<Wrote>
}
