import type { MissionPageView } from '../../contract/mission.ts'
import type { Cell, Column, Paper, Table } from '../block.ts'
import { Builder } from '../builder.ts'
import type { Words } from '../words.ts'
import { labelled, masthead, paper, printedDay, type Issue } from './frame.ts'
import { causeTexts, dayCell, linesTable, Marks, numberCell } from './lines.ts'
import { notesPart, sourcesPart } from './sources.ts'

/** Months of strength that a paper shows; the register has more. */
const MONTHS = 12

const column = (key: string, head: string, tag: string, width: number, end = false): Column => ({
  key,
  head,
  tag,
  width,
  align: end ? 'end' : 'start',
})
const table = (name: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table => ({
  kind: 'table',
  name,
  caption: name,
  columns,
  rows,
})

/** A mission's page as a paper: mandate, authorised and actual strength, gaps, contributors. */
export function missionPaper(words: Words, page: MissionPageView, issue: Issue): Paper {
  const { mission, asOf } = page
  const title = words.t('paper.mission.title', { mission: mission.code, asOf })
  const marks = new Marks()
  const to = new Builder(words)
    .add(...labelled(words, issue), masthead(words, 'paper.organ.group', issue, printedDay(words, asOf)))
    .title(title)
    .part(words.t('paper.part.summary'))
  for (const sentence of facts(words, page)) to.numbered(sentence)
  to.part(words.t('paper.part.lines'))
  if (page.lines.length === 0) to.numbered(words.t('cli.mission.no_lines'))
  else to.add(linesTable(words, page.lines, { asOf, edition: null, marks }))
  notesPart(words, to, marks)
  const causes = causeTexts(words, page.lines)
  if (causes.length > 0) to.part(words.t('paper.part.causes')).bullets(causes)
  to.part(words.t('cli.mission.events'))
  if (page.events.length > 0) to.add(events(words, page))
  if (page.ceilings.length > 0) to.add(ceilings(words, page))
  if (page.strength.length > 0) to.add(strength(words, page))
  if (page.contributorsOn !== null) to.add(contributors(words, page, page.contributorsOn))
  sourcesPart(words, to, page.sources, page.reconciliation)
  return paper(words, { kind: 'mission', title, day: asOf, issue }, to)
}

function facts(words: Words, { mission, knownAt, lines }: MissionPageView): string[] {
  const open = lines.filter((l) => l.readings.deployed.kind === 'GAP').length
  const stop = words.language === 'zh' ? '。' : '.'
  const said = (text: string): string => (/[.。]$/.test(text) ? text : `${text}${stop}`)
  return [
    words.t('web.pair', { what: mission.name, more: words.t(`status.${mission.status}`) }),
    mission.expiry === null
      ? null
      : words.t('paper.mission.mandate', { mission: mission.code, expiry: mission.expiry }),
    mission.succeeds === null ? null : words.t('cli.mission.succeeds', { mission: mission.succeeds }),
    mission.succeededBy === null ? null : words.t('cli.mission.succeeded_by', { mission: mission.succeededBy }),
    mission.strength === null
      ? null
      : words.t('cli.mission.strength', { total: mission.strength, on: mission.strengthOn! }),
    lines.length === 0 ? null : words.t('paper.mission.open', { mission: mission.code, lines: lines.length, open }),
    knownAt === null ? null : words.t('paper.edition.known_by', { on: knownAt }),
  ].flatMap((text) => (text === null ? [] : [said(text)]))
}

const events = (words: Words, page: MissionPageView): Table =>
  table(
    words.t('cli.mission.events'),
    [
      column('adopted', words.t('cli.column.adopted'), '#date+adopted', 2),
      column('resolution', words.t('cli.column.resolution'), '#meta+resolution', 1.3),
      column('mission', words.t('cli.column.mission'), '#operations+mission+code', 1.6),
      column('event', words.t('cli.column.event'), '#event+type', 2.4),
      column('expiry', words.t('cli.column.expiry'), '#date+expiry', 2),
    ],
    page.events.map((e) => [
      dayCell(words, e.adopted),
      { text: e.resolution },
      { text: e.mission },
      { text: words.t(`event.${e.kind}`) },
      dayCell(words, e.expiryAfter),
    ]),
  )

const ceilings = (words: Words, page: MissionPageView): Table =>
  table(
    words.t('paper.mission.ceilings'),
    [
      column('capability', words.t('cli.column.capability'), '#capacity+name', 3),
      column('quantity', words.t('basis.AUTHORISED'), '#need+authorised+num', 1.4, true),
      column('unit', words.t('cli.column.unit'), '#capacity+unit', 1.4),
      column('from', words.t('paper.column.from'), '#date+from', 2),
      column('until', words.t('paper.column.until'), '#date+until', 2),
    ],
    page.ceilings.map((c) => [
      { text: c.name },
      numberCell(words, c.quantity),
      { text: words.t(`unit.${c.unit}`) },
      dayCell(words, c.from),
      dayCell(words, c.until),
    ]),
  )

const strength = (words: Words, page: MissionPageView): Table =>
  table(
    words.t('paper.mission.strength'),
    [
      column('on', words.t('cli.column.on'), '#date', 2),
      column('mission', words.t('cli.column.mission'), '#operations+mission+code', 1.6),
      column('troops', words.t('paper.column.troops'), '#capacity+troops+num', 1.2, true),
      column('police', words.t('paper.column.police'), '#capacity+police+num', 1.2, true),
      column('experts', words.t('paper.column.experts'), '#capacity+experts+num', 1.2, true),
      column('total', words.t('paper.column.total'), '#capacity+total+num', 1.2, true),
    ],
    page.strength
      .filter((s) => s.on <= page.asOf)
      .slice(-MONTHS)
      .map((s) => [
        dayCell(words, s.on),
        { text: s.mission },
        numberCell(words, s.troops),
        numberCell(words, s.police),
        numberCell(words, s.experts),
        numberCell(words, s.total),
      ]),
  )

const contributors = (words: Words, page: MissionPageView, on: string): Table => ({
  ...table(
    words.t('paper.mission.contributors', { on }),
    [
      column('contributor', words.t('cli.column.contributor'), '#org+contributor', 3),
      column('persons', words.t('cli.column.persons'), '#capacity+persons+num', 1, true),
    ],
    page.contributors.map((c) => [{ text: c.name }, numberCell(words, c.persons)]),
  ),
  share: 0.5,
})
