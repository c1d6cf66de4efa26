import type { Paper, Table } from '../block.ts'
import { Builder } from '../builder.ts'
import { listed, parted } from '../marks.ts'
import type { Words } from '../words.ts'
import { labelled, masthead, paper, printedDay, type Issue } from './frame.ts'
import { DASH, numberCell } from './lines.ts'

/** A code of the matcher with its figures; the words for it are in the catalogues under `match.`. */
export interface PlanReason {
  /** As `why.CAP_BINDS`, `fault.SIZE`. */
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  /** The offer that it is about. */
  readonly offer: string | null
}

/** What the paper of a match plan needs to know; names are in the paper's language already. */
export interface PlanPaper {
  readonly name: string
  readonly day: string
  readonly engine: string
  readonly seconds: number
  /** Objective reached; the proved ceiling, null where there is none. */
  readonly value: number
  readonly bound: number | null
  readonly problemHash: string
  readonly planHash: string
  readonly grants: readonly {
    readonly requirement: string
    readonly mission: string
    readonly offer: string
    readonly quantity: number
    /** First month, and the month after the last, from 0: as the matcher’s own reasons count them. */
    readonly from: number
    readonly until: number
    readonly parties: readonly string[]
    readonly cost: number
  }[]
  readonly unmet: readonly {
    readonly requirement: string
    readonly mission: string
    readonly missing: number
    readonly reasons: readonly PlanReason[]
  }[]
  readonly issue: Issue
}

const amount = (words: Words, value: number): string => {
  const [whole, part] = value.toFixed(2).split('.') as [string, string]
  const mark = words.language === 'en' || words.language === 'zh' ? '.' : ','
  return part === '00' ? words.number(Number(whole)) : `${words.number(Number(whole))}${mark}${part}`
}

/** A match plan with its proof: what is assigned to what, and why the rest stays unmet. */
export function planPaper(words: Words, plan: PlanPaper): Paper {
  const { issue, day } = plan
  const title = words.t('paper.plan.title', { name: plan.name })
  const to = new Builder(words)
    .add(...labelled(words, issue), masthead(words, 'paper.organ.group', issue, printedDay(words, day)))
    .title(title)
    .part(words.t('paper.part.summary'))
    .numbered(proof(words, plan))
    .numbered(words.t('paper.plan.engine', { engine: plan.engine, seconds: amount(words, plan.seconds) }))
    .part(words.t('paper.plan.grants'))
    .add(grants(words, plan))
    .part(words.t('paper.plan.unmet'))
  if (plan.unmet.length === 0) to.numbered(words.t('paper.plan.none'))
  for (const { requirement, mission, missing, reasons } of plan.unmet) {
    const lack = words.t('web.pair', { what: words.t('paper.column.missing'), more: words.number(missing) })
    const what = parted(words.language, [listed(words.language, [mission, requirement]), lack])
    to.numbered([{ text: what, strong: true }]).items(reasons.map((reason) => said(words, reason)))
  }
  to.note(words.t('paper.plan.digest', { problem: plan.problemHash, plan: plan.planHash }))
  return paper(words, { kind: 'plan', title, day, issue }, to)
}

function said(words: Words, { code, params, offer }: PlanReason): string {
  const text = words.maybe(`match.${code}`, params) ?? code
  return offer === null ? text : words.t('web.pair', { what: offer, more: text })
}

function proof(words: Words, { value, bound }: PlanPaper): string {
  const reached = amount(words, value)
  if (bound === null) return words.t('paper.plan.unbounded', { value: reached })
  if (bound - value < 1e-6) return words.t('paper.plan.optimal', { value: reached })
  const gap = `${amount(words, bound === 0 ? 0 : ((bound - value) / Math.abs(bound)) * 100)}\u00a0%`
  return words.t('paper.plan.bounded', { value: reached, bound: amount(words, bound), gap })
}

const grants = (words: Words, plan: PlanPaper): Table => ({
  kind: 'table',
  name: words.t('paper.plan.grants'),
  caption: null,
  columns: [
    {
      key: 'mission',
      head: words.t('cli.column.mission'),
      align: 'start',
      tag: '#operations+mission+code',
      width: 1.6,
    },
    { key: 'requirement', head: words.t('paper.column.requirement'), align: 'start', tag: '#need+name', width: 3 },
    { key: 'offer', head: words.t('paper.column.offer'), align: 'start', tag: '#capacity+offer', width: 2.1 },
    { key: 'quantity', head: words.t('paper.column.quantity'), align: 'end', tag: '#capacity+num', width: 1.3 },
    { key: 'months', head: words.t('paper.column.months'), align: 'end', tag: '#date+months', width: 1.2 },
    { key: 'parties', head: words.t('paper.column.parties'), align: 'start', tag: '#org+parties', width: 2.4 },
    { key: 'cost', head: words.t('paper.column.cost'), align: 'end', tag: '#value+kusd', width: 2.4 },
  ],
  rows: plan.grants.map((g) => [
    { text: g.mission },
    { text: g.requirement },
    { text: g.offer },
    numberCell(words, g.quantity),
    { text: `${g.from}${DASH}${g.until}` },
    { text: listed(words.language, g.parties) },
    { text: amount(words, g.cost), value: g.cost },
  ]),
})
