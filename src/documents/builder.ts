import type { Block, Inline } from './block.ts'
import { run } from './block.ts'
import { itemLetter, paragraphNumber, partNumber } from './numbering.ts'
import type { Words } from './words.ts'

type Text = string | Inline
const inline = (text: Text): Inline => (typeof text === 'string' ? run(text) : text)

/** Puts blocks one below the other and counts: paragraphs through the whole paper, parts, and sections in each part. */
export class Builder {
  readonly blocks: Block[] = []
  readonly #words: Words
  #paragraphs = 0
  #parts = 0
  #sections = 0

  constructor(words: Words) {
    this.#words = words
  }

  add(...blocks: readonly Block[]): this {
    this.blocks.push(...blocks)
    return this
  }

  title(text: Text): this {
    return this.add({ kind: 'title', runs: inline(text) })
  }

  part(text: Text): this {
    this.#sections = 0
    return this.#heading(1, partNumber(this.#words.language, ++this.#parts), text)
  }

  section(text: Text): this {
    return this.#heading(2, paragraphNumber(this.#words.language, ++this.#sections), text)
  }

  /** A heading without a number. */
  heading(level: 1 | 2 | 3, text: Text): this {
    return this.#heading(level, null, text)
  }

  #heading(level: 1 | 2 | 3, number: string | null, text: Text): this {
    return this.add({ kind: 'heading', level, number, runs: inline(text) })
  }

  /** A numbered paragraph. */
  numbered(text: Text): this {
    return this.add({ kind: 'paragraph', number: ++this.#paragraphs, runs: inline(text) })
  }

  text(text: Text): this {
    return this.add({ kind: 'paragraph', number: null, runs: inline(text) })
  }

  items(texts: readonly Text[]): this {
    const items = texts.map((text, i) => ({ letter: itemLetter(this.#words.language, i + 1), runs: inline(text) }))
    return this.add({ kind: 'items', items })
  }

  bullets(texts: readonly Text[]): this {
    return texts.length === 0 ? this : this.add({ kind: 'bullets', items: texts.map(inline) })
  }

  note(text: Text, mark: string | null = null): this {
    return this.add({ kind: 'note', mark, runs: inline(text) })
  }
}
