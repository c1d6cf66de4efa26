import type { Language } from '../core/language.ts'

/**
 * What a paper is before it has a form: blocks of text and tables in one language. Every number of a paragraph and
 * every sentence stands in it, so that a kept tree says the same for ever; each renderer only gives it a form.
 */

/** Raised when a renderer reads a tree differently from before. */
export const TEMPLATE = 1

/** A piece of running text; `strong` is set heavier, `lang` is given where it differs from the document's language. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
  readonly lang?: string
}
export type Inline = readonly Run[]

/** A date as it stands on a document, and the day it is taken for; the two differ where the document is mistaken. */
export interface PrintedDate {
  readonly printed: string
  /** Calendar day, ISO 8601; null where none can be made out. */
  readonly day: string | null
  /** Why the day is not the one that is printed. */
  readonly note: string | null
}

/** The head of a document: organ, symbol, distribution, date, original language. */
export interface Masthead {
  readonly kind: 'masthead'
  readonly organ: string
  readonly symbol: string | null
  readonly distribution: string
  readonly date: PrintedDate
  readonly original: string
}

export interface Title {
  readonly kind: 'title'
  readonly runs: Inline
}

/** Level 1 has parts (I, 一, أولا), level 2 sections; the number stands apart from the words. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly number: string | null
  readonly runs: Inline
}

/** Numbered paragraphs go on across headings. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly number: number | null
  readonly runs: Inline
}

/** Sub-paragraphs of the paragraph before: (a), (b) … in the letters of the language. */
export interface Items {
  readonly kind: 'items'
  readonly items: readonly { readonly letter: string; readonly runs: Inline }[]
}

export interface Bullets {
  readonly kind: 'bullets'
  readonly items: readonly Inline[]
}

/** A column: `tag` is its HXL hashtag in spreadsheets, `width` its share of the page, `only` where it is shown. */
export interface Column {
  readonly key: string
  readonly head: string
  readonly align: 'start' | 'end'
  readonly tag: string
  readonly width: number
  readonly only?: 'print' | 'sheet'
}

/** `text` is what is printed; `value`, where it is given, is what a spreadsheet holds: numbers stay numbers, days days. */
export interface Cell {
  readonly text: string
  readonly value?: number | string | null
  readonly strong?: boolean
}

/** Tables of one name are one sheet of a spreadsheet; the columns of all of them are the same. */
export interface Table {
  readonly kind: 'table'
  readonly name: string
  readonly caption: string | null
  /** Where it is shown at all: what is told in a sentence needs no table on paper. */
  readonly only?: 'sheet'
  /** Part of the page's width that it takes, above 0 and at most 1; all of it where nothing is said. */
  readonly share?: number
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A note or a source, in small type. */
export interface Note {
  readonly kind: 'note'
  readonly mark: string | null
  readonly runs: Inline
}

/** Says on every page that nothing here is real: an exercise, or a reproduction. */
export interface Label {
  readonly kind: 'label'
  readonly text: string
}

export interface Signature {
  readonly kind: 'signature'
  readonly lines: readonly string[]
}

/** An annex begins on a new page. */
export interface Annex {
  readonly kind: 'annex'
  readonly label: string
}

export type Block = Masthead | Title | Heading | Paragraph | Items | Bullets | Table | Note | Label | Signature | Annex

/** A paper in one language. */
export interface Paper {
  readonly template: number
  readonly kind: string
  readonly language: Language
  readonly title: string
  /** The day of the paper, ISO 8601: also the date in the files' properties, so that they repeat byte for byte. */
  readonly day: string
  readonly symbol: string | null
  /** “Page 3 of 7”, with `{page}` and `{pages}` to be filled in. */
  readonly footer: string
  /** Whose paper it is, above the masthead. */
  readonly house: string
  readonly blocks: readonly Block[]
}

export const FORMATS = ['docx', 'pdf', 'html', 'xlsx', 'csv'] as const
export type Format = (typeof FORMATS)[number]

export const MEDIA: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

export const plain = (runs: Inline): string => runs.map((r) => r.text).join('')
export const run = (text: string): Inline => [{ text }]
export const tables = (paper: Paper): Table[] => paper.blocks.filter((b) => b.kind === 'table')
/** The blocks that are shown on a page. */
export const onPage = ({ blocks }: Paper): Block[] => blocks.filter((b) => b.kind !== 'table' || b.only !== 'sheet')
/** A table that stands on one page: longer ones may go on to the next. */
export const isShort = ({ rows }: Table): boolean => rows.length <= 8
/** Whether a block must not be parted from the one after it: a sentence that leads to a table or a list. */
export const leads = (next: Block | undefined): boolean => next?.kind === 'table' || next?.kind === 'items'
export const labelOf = (paper: Paper): string | null => paper.blocks.find((b) => b.kind === 'label')?.text ?? null
