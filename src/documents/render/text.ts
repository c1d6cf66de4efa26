import type { Language } from '../../core/language.ts'
import { plain, type Block, type Inline } from '../block.ts'
import { paragraphNumber } from '../numbering.ts'

/** What no document can hold: control characters, and halves of characters. */
// oxlint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

/** A text that every format can hold, unchanged where it already is. */
export const clean = (text: string): string => text.toWellFormed().replaceAll(UNFIT, '')

/** A text without the marks that keep directions apart: where each writing has a run or a cell of its own. */
export const unmarked = (text: string): string => clean(text).replaceAll(/[\u2066-\u2069]/g, '')

export const rtl = (language: string): boolean => language === 'ar'

/** A heading or a numbered paragraph as one line of text. */
export const headingText = (number: string | null, runs: Inline): string =>
  number === null ? plain(runs) : `${number} ${plain(runs)}`

/** All text of a tree, one line for each piece, as a reader meets it: for tests and for searching. */
export function outline(language: Language, blocks: readonly Block[]): string[] {
  return blocks.flatMap((b): string[] => {
    switch (b.kind) {
      case 'masthead':
        return [b.organ, b.symbol ?? '', b.distribution, b.date.printed, b.original, b.date.note ?? ''].filter(Boolean)
      case 'heading':
        return [`${'#'.repeat(b.level)} ${headingText(b.number, b.runs)}`]
      case 'paragraph':
        return [`${b.number === null ? '' : `${paragraphNumber(language, b.number)} `}${plain(b.runs)}`]
      case 'items':
        return b.items.map((item) => `  ${item.letter} ${plain(item.runs)}`)
      case 'bullets':
        return b.items.map((item) => `  • ${plain(item)}`)
      case 'table':
        return [
          ...(b.caption === null ? [] : [b.caption]),
          `| ${b.columns.map((c) => c.head).join(' | ')} |`,
          ...b.rows.map((row) => `| ${row.map((c) => c.text).join(' | ')} |`),
        ]
      case 'note':
        return [`${b.mark === null ? '' : `${b.mark} `}${plain(b.runs)}`]
      case 'label':
      case 'annex':
        return [b.kind === 'label' ? b.text : b.label]
      case 'signature':
        return [...b.lines]
      case 'title':
        return [`= ${plain(b.runs)}`]
    }
  })
}

/**
 * Another writing inside Arabic: from its first letter or figure to its last letter, with the figures that hang on to
 * it without a space, as those of a symbol.
 */
const LATIN =
  /[\p{Script=Latin}\p{Script=Cyrillic}\d](?:[\p{Script=Latin}\p{Script=Cyrillic}\d\s.,:/()’_@+–-]*[\p{Script=Latin}\p{Script=Cyrillic}])?(?:[\d./:-]*\d)?/gu
/** What the sentence itself keeps apart. */
const ISOLATED = /([\u2066\u2068][^\u2069]*\u2069)/
/** Marks without width: what follows goes from left to right, from right to left. */
const [LEFT, RIGHT] = ['\u200e', '\u200f']

export interface Stretch {
  readonly text: string
  readonly latin: boolean
}

/**
 * An Arabic text cut where another writing begins and ends; figures alone belong to the Arabic around them. A mark says
 * so where only a comma or a space parts them from that writing: else they would go with it (UAX 9, rule W7).
 */
export function stretches(text: string): Stretch[] {
  const made: Stretch[] = []
  const add = (piece: string, latin: boolean): void => {
    if (piece === '') return
    const after = made.at(-1)?.latin ?? false
    if (latin) made.push({ text: /\p{L}\u2069?$/u.test(piece) ? piece : `${piece}${LEFT}`, latin })
    else made.push({ text: after && /^[^\p{L}\d]*\d/u.test(piece) ? `${RIGHT}${piece}` : piece, latin })
  }
  for (const part of text.split(ISOLATED)) {
    if (ISOLATED.test(part)) add(part, /^[^\p{L}]*\p{Script=Latin}/u.test(part))
    else for (const { text: piece, latin } of cut(part)) add(piece, latin)
  }
  return made
}

function cut(text: string): Stretch[] {
  const made: Stretch[] = []
  let at = 0
  LATIN.lastIndex = 0
  for (let found = LATIN.exec(text); found; found = LATIN.exec(text)) {
    const words = closed(found[0])
    LATIN.lastIndex = found.index + words.length
    if (!/\p{L}/u.test(words)) continue
    if (found.index > at) made.push({ text: text.slice(at, found.index), latin: false })
    made.push({ text: words, latin: true })
    at = LATIN.lastIndex
  }
  if (at < text.length) made.push({ text: text.slice(at), latin: false })
  return made
}

/** Without a bracket that is closed only after it: that one belongs to the Arabic. */
function closed(words: string): string {
  const open = words.lastIndexOf('(')
  return open > 0 && !words.includes(')', open) ? words.slice(0, open).trimEnd() : words
}

/**
 * A text with the marks that its directions need: in Arabic those that keep figures with the Arabic that they belong to,
 * elsewhere those around Arabic alone.
 */
export const directed = (language: string, text: string): string =>
  rtl(language)
    ? stretches(text)
        .map((s) => s.text)
        .join('')
    : text
        .split(ISOLATED)
        .map((part) => (/\p{Script=Arabic}/u.test(part) ? part : part.replaceAll(/[\u2066-\u2069]/g, '')))
        .join('')
