import type { Block, PrintedDate } from '../block.ts'
import type { Builder } from '../builder.ts'
import type { Words } from '../words.ts'
import { masthead, type Issue } from './frame.ts'

export interface Letter {
  readonly date: PrintedDate
  /** Who signs it. */
  readonly name: string
  readonly issue: Issue
  /** Texts between the first sentence and the last; empty for the plain letter of transmittal. */
  readonly paragraphs?: readonly string[]
}

/** The Chair's letter to the President of the Council with which a report goes out; what is annexed follows it. */
export function letterTo(words: Words, to: Builder, letter: Letter): Builder {
  const { date, name, issue, paragraphs = [] } = letter
  const title = words.t('paper.letter.title', {
    on: date.printed,
    from: words.t('paper.letter.from'),
    to: words.t('paper.letter.to'),
  })
  const signature: Block = {
    kind: 'signature',
    lines: [words.t('paper.signed', { name }), words.t('paper.letter.office')],
  }
  to.add(masthead(words, 'paper.organ.council', issue, date))
    .title(title)
    .text(words.t('paper.letter.transmit'))
  for (const text of paragraphs) to.text(text)
  return to.text(words.t('paper.letter.circulate')).add(signature, { kind: 'annex', label: words.t('paper.annex') })
}
