import type { Paper } from '../block.ts'
import { Builder } from '../builder.ts'
import { apart, listed } from '../marks.ts'
import type { Words } from '../words.ts'
import { labelled, masthead, paper, printedDay, type Issue } from './frame.ts'
import { causeTexts, linesTable, Marks, type PaperLine } from './lines.ts'
import { notesPart } from './sources.ts'

export interface ReviewAction {
  readonly owner: string
  readonly what: string
  readonly due: string
}

/** What both papers of a review say first. Names and texts are in the paper's language; nothing confidential is in them. */
interface Review {
  readonly mission: string
  /** The day of the review. */
  readonly on: string
  readonly asOf: string
  readonly expiry: string
  readonly latest: string
  readonly lines: readonly PaperLine[]
  readonly issue: Issue
}

export interface ReviewPack extends Review {
  readonly agenda: readonly string[]
  readonly invited: readonly string[]
  readonly actions: readonly ReviewAction[]
}

export interface ReviewSummary extends Review {
  readonly attended: readonly string[]
  readonly statements: readonly { readonly speaker: string; readonly text: string }[]
  readonly decisions: readonly string[]
  readonly actions: readonly ReviewAction[]
}

const action = (words: Words, { owner, what, due }: ReviewAction): string =>
  words.t('paper.review.action', { owner, what: apart(what), due })

/** A heading with what belongs under it, or that there is none. */
function part(
  words: Words,
  to: Builder,
  heading: string,
  texts: readonly string[],
  form: 'numbered' | 'listed' = 'numbered',
): void {
  to.part(heading)
  if (texts.length === 0) to.numbered(words.t('paper.review.none'))
  else if (form === 'listed') to.numbered(listed(words.language, texts))
  else for (const text of texts) to.numbered(text)
}

function head(words: Words, title: string, review: Review): Builder {
  const { issue, on, mission, expiry, latest } = review
  return new Builder(words)
    .add(...labelled(words, issue), masthead(words, 'paper.organ.group', issue, printedDay(words, on)))
    .title(title)
    .part(words.t('paper.part.summary'))
    .numbered(words.t('paper.review.why', { mission, expiry, latest }))
}

function gaps(words: Words, to: Builder, { lines, asOf }: Review): void {
  const marks = new Marks()
  to.part(words.t('paper.part.lines'))
  if (lines.length === 0) to.numbered(words.t('paper.review.none'))
  else to.add(linesTable(words, lines, { asOf, edition: null, marks }))
  notesPart(words, to, marks)
  const causes = causeTexts(words, lines)
  if (causes.length > 0) to.part(words.t('paper.part.causes')).bullets(causes)
}

/** What those invited to a review read before it. */
export function reviewPack(words: Words, review: ReviewPack): Paper {
  const title = words.t('paper.review.pack', { mission: review.mission, on: review.on })
  const to = head(words, title, review)
  part(words, to, words.t('paper.review.agenda'), review.agenda.map(apart))
  gaps(words, to, review)
  part(
    words,
    to,
    words.t('paper.review.open_actions'),
    review.actions.map((a) => action(words, a)),
  )
  part(words, to, words.t('paper.review.invited'), review.invited, 'listed')
  return paper(words, { kind: 'review-pack', title, day: review.on, issue: review.issue }, to)
}

/** What a review came to, in the form of a report. */
export function reviewSummary(words: Words, review: ReviewSummary): Paper {
  const title = words.t('paper.review.summary', { mission: review.mission, on: review.on })
  const to = head(words, title, review)
  gaps(words, to, review)
  const said = review.statements.map(({ speaker, text }) =>
    words.t('paper.review.said', { speaker, text: apart(text) }),
  )
  part(words, to, words.t('paper.review.statements'), said)
  part(words, to, words.t('paper.review.decisions'), review.decisions.map(apart))
  part(
    words,
    to,
    words.t('paper.review.actions'),
    review.actions.map((a) => action(words, a)),
  )
  part(words, to, words.t('paper.review.attended'), review.attended, 'listed')
  return paper(words, { kind: 'review-summary', title, day: review.on, issue: review.issue }, to)
}
