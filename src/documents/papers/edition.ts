import type { EditionDiffView, EditionView } from '../../contract/edition.ts'
import { EVERY_MISSION } from '../../core/mission/mission.ts'
import type { Paper } from '../block.ts'
import { Builder } from '../builder.ts'
import { listed, told } from '../marks.ts'
import type { Words } from '../words.ts'
import { changesPart } from './diff.ts'
import { labelled, masthead, paper, printedDay, type Issue } from './frame.ts'
import { letterTo } from './letter.ts'
import { causeTexts, linesTable, Marks, type PaperLine } from './lines.ts'
import { notesPart, sourcesPart } from './sources.ts'

export interface EditionPaper {
  readonly edition: EditionView
  /** Against the edition before it; null where there is none. */
  readonly diff: EditionDiffView | null
  readonly issue: Issue
  /** Who sends it to the President of the Council: then it goes out as the annex of a letter. Null: as it is. */
  readonly signedBy: string | null
}

/** An edition of the gap list as a paper: the same figures as on the screen, mission by mission. */
export function editionPaper(words: Words, { edition, diff, issue, signedBy }: EditionPaper): Paper {
  const number = String(edition.number)
  const title = edition.title ?? words.t('paper.edition.title', { number })
  const day = edition.publishedAt.slice(0, 10)
  const date = printedDay(words, day)
  const to = new Builder(words).add(...labelled(words, issue))
  if (signedBy === null) to.add(masthead(words, 'paper.organ.group', issue, date))
  else letterTo(words, to, { date, name: signedBy, issue })
  to.title(title)
  summary(words, to, edition)
  to.part(words.t('paper.part.lines'))
  const marks = new Marks()
  for (const lines of byMission(edition.lines)) missionLines(words, to, lines, edition, marks)
  notesPart(words, to, marks)
  const causes = causeTexts(words, edition.lines)
  if (causes.length > 0) to.part(words.t('paper.part.causes')).bullets(causes)
  if (diff) changesPart(words, to, diff)
  sourcesPart(words, to, edition.sources, edition.reconciliation)
  to.note(words.t('paper.edition.hash', { number, hash: edition.sha256 }))
  if (edition.ledger) to.note(words.t('paper.edition.ledger', { seq: String(edition.ledger.seq) }))
  return paper(words, { kind: 'edition', title, day, issue }, to)
}

const byMission = (lines: readonly PaperLine[]): PaperLine[][] =>
  [...Map.groupBy(lines, (l) => l.mission.code)]
    // Needs stated for all missions together come last: they are not added to the missions' own.
    .sort(([a], [b]) => Number(a === EVERY_MISSION) - Number(b === EVERY_MISSION))
    .map(([, of]) => of)

function summary(words: Words, to: Builder, edition: EditionView): void {
  const { number, asOf, knownAt, publishedAt, introduction, supersededBy, withdrawnBy } = edition
  const { lines, open, over, unknown } = edition.summary.deployed
  to.part(words.t('paper.part.summary'))
  if (withdrawnBy)
    to.numbered([
      { text: words.t('cli.edition.withdrawn', { ...withdrawnBy, number: String(withdrawnBy.number) }), strong: true },
    ])
  if (supersededBy !== null)
    to.numbered([{ text: words.t('cli.edition.superseded', { number: String(supersededBy) }), strong: true }])
  if (introduction !== null)
    for (const part of introduction.split(/\n\s*\n/)) to.numbered(languaged(words, edition, part.trim()))
  const known = knownAt === null ? null : words.t('paper.edition.known_by', { on: knownAt })
  const about = words.t('paper.edition.about', { number: String(number), asOf, lines, open, over, unknown })
  const published = words.t('paper.edition.published', { on: publishedAt.slice(0, 10) })
  to.numbered(told(words.language, [about, published, known]))
  to.numbered(words.t('paper.edition.readings'))
  for (const reading of ['deployed', 'verified', 'all'] as const) {
    const { gaps, everyMission } = edition.summary[reading]
    if (gaps.length === 0) continue
    to.numbered(words.t('paper.edition.sums', { about: lower(words.t(`reading.${reading}.about`)) }))
    to.items(gaps.map((g) => words.quantity(g.unit, g.gap)))
    if (reading === 'deployed' && everyMission.length > 0)
      to.numbered(
        words.t('cli.list.every_mission', {
          sums: listed(
            words.language,
            everyMission.map((g) => words.quantity(g.unit, g.gap)),
          ),
        }),
      )
  }
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** The editors' own texts may stand in another language than the paper. */
const languaged = (words: Words, { textLanguage }: EditionView, text: string) =>
  textLanguage === words.language ? text : [{ text, lang: textLanguage }]

function missionLines(
  words: Words,
  to: Builder,
  lines: readonly PaperLine[],
  { asOf, number }: Pick<EditionView, 'asOf' | 'number'>,
  marks: Marks,
): void {
  const { code, name, expiry } = lines[0]!.mission
  const every = code === EVERY_MISSION
  const open = lines.filter((l) => l.readings.deployed.kind === 'GAP').length
  const sentences = every
    ? [words.t('paper.mission.every')]
    : [
        words.t('paper.mission.open', { mission: code, lines: lines.length, open }),
        expiry === null ? null : words.t('paper.mission.mandate', { mission: code, expiry }),
      ]
  to.heading(2, every ? name : words.language === 'zh' ? `${name}（${code}）` : `${name} (${code})`)
  to.numbered(told(words.language, sentences))
  const table = { asOf, edition: number, marks }
  // Needs that were only named are told in a sentence; a table of dashes says nothing.
  const named = every ? lines.filter((l) => l.required.value === null && !l.deployed) : []
  const counted = lines.filter((l) => !named.includes(l))
  if (counted.length > 0) to.add(linesTable(words, counted, table))
  if (named.length === 0) return
  to.numbered(
    words.t('cli.list.without_figure', {
      names: listed(
        words.language,
        named.map((l) => l.capability.name),
      ),
    }),
  )
  to.add({ ...linesTable(words, named, { ...table, marks: new Marks() }), only: 'sheet' })
}
