/** One table of a backup. */
export interface TablePart {
  readonly schema: string
  readonly table: string
  readonly columns: readonly string[]
}

/** A counter of the database; `last` is null where it was never used. */
export interface SequencePart {
  readonly schema: string
  readonly sequence: string
  readonly last: string | null
}

export interface LedgerEnd {
  readonly seq: number
  readonly hash: string
}

/** What stands at the beginning of a backup: what it holds, of which moment. */
export interface Head {
  readonly createdAt: string
  /** The newest migration of the register that was backed up. */
  readonly migration: string
  /** Version of the PostgreSQL that it was in; for people, nothing depends on it. */
  readonly postgres: string
  readonly ledger: LedgerEnd | null
  readonly tables: readonly TablePart[]
  readonly sequences: readonly SequencePart[]
}

/** Rows of a table, and the SHA-256 of their COPY text in the order of its key. */
export interface TableSum {
  readonly rows: number
  readonly sha256: string
}

/** What stands at the end: one sum for each table of the head, in its order. */
export interface Tail {
  readonly tables: readonly TableSum[]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isListOf = <T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] =>
  Array.isArray(value) && value.every(is)

const isTable = (value: unknown): value is TablePart =>
  isObject(value) && isText(value['schema']) && isText(value['table']) && isListOf(value['columns'], isText)
const isSequence = (value: unknown): value is SequencePart =>
  isObject(value) &&
  isText(value['schema']) &&
  isText(value['sequence']) &&
  (value['last'] === null || (isText(value['last']) && /^-?\d{1,19}$/.test(value['last'])))
const isSum = (value: unknown): value is TableSum =>
  isObject(value) && Number.isSafeInteger(value['rows']) && isText(value['sha256'])
const isEnd = (value: unknown): value is LedgerEnd =>
  isObject(value) && Number.isSafeInteger(value['seq']) && isText(value['hash'])

/** True of a head that was read from a file and has its form. */
export const isHead = (value: unknown): value is Head =>
  isObject(value) &&
  isText(value['createdAt']) &&
  isText(value['migration']) &&
  isText(value['postgres']) &&
  (value['ledger'] === null || isEnd(value['ledger'])) &&
  isListOf(value['tables'], isTable) &&
  isListOf(value['sequences'], isSequence)

export const isTail = (value: unknown): value is Tail => isObject(value) && isListOf(value['tables'], isSum)
