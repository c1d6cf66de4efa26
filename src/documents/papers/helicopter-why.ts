import type { ReachRuleView, ReachWhyView } from '../../contract/reach-why.ts'
import { EVERY_MISSION } from '../../core/mission/mission.ts'
import type { Cell, Column, Table } from '../block.ts'
import type { Builder } from '../builder.ts'
import { apart, listed, parted, told } from '../marks.ts'
import type { Words } from '../words.ts'
import type { Cited } from './helicopter-tables.ts'
import { DASH, dayCell, numberCell } from './lines.ts'
import { textColumn } from './ranges.ts'

const made = (name: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table => ({
  kind: 'table',
  name,
  caption: name,
  columns,
  rows,
})
const amount = (key: string, head: string, tag: string, width = 1.4): Column => ({
  ...textColumn(key, head, `${tag}+num`, width),
  align: 'end',
})
const organised = (of: { readonly name: string } | null): Cell => ({ text: of?.name ?? '' })
const missionName = (words: Words, code: string): string => (code === EVERY_MISSION ? words.t('web.cause.every') : code)

/** Why helicopters are missing: what rules say beside what sources say, never mixed; then how it went. */
export function whyParts(words: Words, to: Builder, why: ReachWhyView, cited: Cited): void {
  const { derived, recorded, later } = why
  to.part(words.t('paper.helicopter.causes')).numbered(
    words.t('paper.helicopter.causes_about', { rules: derived.rules }),
  )
  const named = why.taxonomy.filter((c) => c.derived.length + c.derivedLines.length + c.recorded.length > 0)
  if (named.length > 0) to.add({ ...causesTable(words, why, named, cited), caption: null })
  if (derived.lines.length > 0) to.add(linesTable(words, why))
  if (derived.offers.length > 0) to.add(offersTable(words, why, cited))
  if (recorded.length === 0) to.numbered(words.t('paper.helicopter.none_recorded'))
  else to.add(statements(words, words.t('reach.why.recorded'), why, recorded, cited))
  if (later.length > 0) to.add(statements(words, words.t('reach.why.later'), why, later, cited))
  trend(words, to, why, cited)
}

/** A line to each cause that either side names, and a column to each side. */
const causesTable = (words: Words, why: ReachWhyView, named: ReachWhyView['taxonomy'], cited: Cited): Table =>
  made(
    words.t('paper.helicopter.causes'),
    [
      textColumn('cause', words.t('paper.helicopter.cause'), '#cause', 3),
      textColumn('derived', words.t('reach.why.derived'), '#cause+derived', 4),
      textColumn('recorded', words.t('reach.why.recorded'), '#cause+recorded', 4),
    ],
    named.map((cause) => [
      { text: words.t(`kind.cause.${cause.code}`) },
      {
        text:
          listed(words.language, [
            ...why.derived.lines
              .filter((l) => cause.derivedLines.includes(l.line))
              .map((l) => words.t('paper.helicopter.line', { capability: capability(why, l.capability) })),
            ...why.derived.offers
              .filter((o) => cause.derived.includes(o.pledge))
              .map((o) => words.t('paper.helicopter.offer', { organisation: o.organisation.name })),
          ]) || DASH,
      },
      {
        text:
          listed(
            words.language,
            why.recorded
              .filter((c) => cause.recorded.includes(c.key))
              .map((c) => words.t('paper.helicopter.said', { from: c.from, source: cited(c.source.id).text })),
          ) || DASH,
      },
    ]),
  )

const capability = (why: ReachWhyView, code: string): string =>
  why.capabilities.find((c) => c.code === code)?.name ?? code

/** The words of a rule, and by how much an offer falls short of it. */
function ruleText(words: Words, { code, params, by }: ReachRuleView): string {
  const text = words.maybe(`remark.${code}`, params) ?? words.maybe(code, params) ?? code
  const much = by && words.t(`reach.by.${by.unit}`, { have: by.have, need: by.need })
  return much ? words.t('web.pair', { what: text, more: much }) : text
}

const rulesText = (words: Words, rules: readonly ReachRuleView[]): string =>
  told(
    words.language,
    [...new Set(rules.map((r) => ruleText(words, r)))].map((text) =>
      /[.。]$/.test(text) ? text : `${text}${words.language === 'zh' ? '。' : '.'}`,
    ),
  )

const linesTable = (words: Words, why: ReachWhyView): Table =>
  made(
    words.t('paper.helicopter.lines'),
    [
      textColumn('capability', words.t('cli.column.capability'), '#capacity+name', 3),
      amount('gap', words.t('cli.column.gap'), '#need+gap'),
      amount('offers', words.t('paper.helicopter.offers_known'), '#capacity+offers', 1.8),
      textColumn('rules', words.t('paper.helicopter.rule'), '#description+rule', 5),
    ],
    why.derived.lines.map((l) => [
      { text: capability(why, l.capability) },
      l.gap === null ? { text: words.t('cli.unknown'), value: null } : numberCell(words, l.gap),
      numberCell(words, l.offers),
      { text: rulesText(words, l.rules) || DASH },
    ]),
  )

const offersTable = (words: Words, why: ReachWhyView, cited: Cited): Table =>
  made(
    words.t('paper.helicopter.offers'),
    [
      textColumn('organisation', words.t('cli.column.contributor'), '#org+contributor', 2.2),
      textColumn('capability', words.t('cli.column.capability'), '#capacity+name', 2.8),
      amount('quantity', words.t('paper.column.quantity'), '#capacity'),
      textColumn('standing', words.t('paper.helicopter.standing'), '#status+offer', 2),
      textColumn('rules', words.t('paper.helicopter.rule'), '#description+rule', 4.2),
      textColumn('source', words.t('paper.helicopter.source'), '#meta+source', 1.3),
    ],
    why.derived.offers.map((o) => [
      organised(o.organisation),
      { text: capability(why, o.capability) },
      numberCell(words, o.quantity),
      { text: words.t(`reach.standing.${o.standing}`) },
      { text: rulesText(words, o.rules) || DASH },
      cited(o.source),
    ]),
  )

const statements = (
  words: Words,
  name: string,
  why: ReachWhyView,
  said: ReachWhyView['recorded'],
  cited: Cited,
): Table =>
  made(
    name,
    [
      textColumn('cause', words.t('paper.helicopter.cause'), '#cause', 2.4),
      textColumn('mission', words.t('cli.column.mission'), '#operations+mission+code', 1.7),
      textColumn('capability', words.t('cli.column.capability'), '#capacity+name', 2.2),
      textColumn('from', words.t('paper.column.from'), '#date+from', 2.4),
      textColumn('evidence', words.t('paper.helicopter.evidence'), '#description+evidence', 4.4),
      textColumn('source', words.t('paper.helicopter.source'), '#meta+source', 1.3),
    ],
    said.map((c) => [
      { text: words.maybe(`kind.${c.kind === 'CAUSE' ? 'cause' : 'impact'}.${c.code}`) ?? c.code },
      { text: missionName(words, c.mission) },
      { text: capability(why, c.capability) },
      dayCell(words, c.from),
      { text: apart(c.evidence) },
      cited(c.source.id),
    ]),
  )

function trend(words: Words, to: Builder, why: ReachWhyView, cited: Cited): void {
  const { points, changes } = why.trend
  to.part(words.t('paper.helicopter.trend')).numbered(words.t('paper.helicopter.trend_about'))
  const head = (key: 'required' | 'pledged' | 'deployed' | 'gap'): Column =>
    amount(key, words.t(`paper.helicopter.total.${key}`), `#need+${key}`, 1.6)
  if (points.length > 0)
    to.add({
      ...made(
        words.t('paper.helicopter.trend'),
        [
          textColumn('on', words.t('paper.helicopter.on'), '#date', 2.2),
          textColumn('mission', words.t('cli.column.mission'), '#operations+mission+code', 2),
          head('required'),
          head('pledged'),
          head('deployed'),
          head('gap'),
        ],
        points.map(({ on, mission, total }) => [
          dayCell(words, on),
          { text: mission },
          numberCell(words, total.required),
          numberCell(words, total.pledged),
          numberCell(words, total.deployed),
          numberCell(words, total.gap),
        ]),
      ),
      caption: null,
    })
  if (changes.length > 0) to.add(changesTable(words, why, cited))
}

const changesTable = (words: Words, why: ReachWhyView, cited: Cited): Table =>
  made(
    words.t('paper.helicopter.changes'),
    [
      textColumn('on', words.t('paper.helicopter.on'), '#date', 2.5),
      textColumn('change', words.t('cli.edition.change'), '#status+change', 2.6),
      textColumn('capability', words.t('cli.column.capability'), '#capacity+name', 2.6),
      amount('airframes', words.t('cli.reach.airframes'), '#capacity+airframes', 1.5),
      textColumn('organisation', words.t('cli.column.contributor'), '#org+contributor', 2),
      textColumn('effect', words.t('paper.helicopter.effect'), '#status+effect', 2.2),
      textColumn('source', words.t('paper.helicopter.source'), '#meta+source', 1.3),
    ],
    why.trend.changes.map((c) => [
      dayCell(words, c.on),
      { text: words.t(`reach.change.${c.kind}`) },
      { text: capability(why, c.capability) },
      numberCell(words, c.airframes),
      { text: parted(words.language, [c.organisation?.name, c.counterpart]) },
      { text: c.effect === null ? '' : words.t(`reach.effect.${c.effect}`) },
      cited(c.source),
    ]),
  )
