import type { WhatIfAnswer } from '../../app/match/answer/question.ts'
import { readAmounts } from '../../app/match/frontier.ts'
import { readChanges } from '../../core/match/change.ts'
import type { Range } from '../../core/match/explain/ask.ts'
import { offer as readOffer } from '../../core/match/read-problem.ts'
import type { Translator } from '../../i18n/translator.ts'
import { refuse } from '../../core/problem.ts'
import { EXIT } from '../exit.ts'
import { table } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { answered, givenFiles, mannerOf, secondsOf, type AnswerOptions } from './answer-options.ts'
import { packText } from './answer-text.ts'
import { isJson } from './explain.ts'
import { readJson } from './json-file.ts'

export interface WhatIfOptions extends AnswerOptions {
  readonly change: string
}

/** The plan after a change, and how it differs. */
export async function whatIfFile(term: Terminal, options: WhatIfOptions): Promise<number> {
  const json = isJson(options)
  const seconds = secondsOf(options.timeLimit)
  const changes = readChanges(await readJson(options.change))
  const given = await givenFiles(options)
  const answer = await answered(term, 'whatIf', given, { changes }, mannerOf(seconds, 1))
  term.out(json ? JSON.stringify(answer, null, 2) : whatIfText(term.t, answer, given.objective).join('\n'))
  return EXIT.ok
}

function whatIfText(t: Translator, answer: WhatIfAnswer, before: number): string[] {
  const { difference: d, broken, objective: after, bound } = answer
  const parts = [
    [t.t('cli.match.broken'), broken.map(packText)],
    [t.t('cli.match.closed'), d.closed],
    [t.t('cli.match.opened'), d.opened],
    [t.t('cli.match.better'), d.better],
    [t.t('cli.match.worse'), d.worse],
    [t.t('cli.match.gained'), d.gained.map(packText)],
    [t.t('cli.match.lost'), d.lost.map(packText)],
    [t.t('cli.match.moved'), d.moved.map((m) => `${packText(m.before)} → ${m.after.start}–${m.after.end}`)],
    [t.t('cli.match.resupplied'), d.resupplied.map((m) => packText(m.after))],
  ] as const
  const changed = parts.filter(([, items]) => items.length > 0)
  return [
    t.t('cli.match.whatif', { before, after, bound }),
    ...changed.flatMap(([title, items]) => [`${title}:`, ...items.map((item) => `  ${item}`)]),
    ...(changed.length === 0 ? [t.t('cli.match.nothing')] : []),
  ]
}

export interface HelpMostOptions extends AnswerOptions {
  readonly offer: string
}

/** Where an offer would help most. */
export async function helpMostFile(term: Terminal, options: HelpMostOptions): Promise<number> {
  const { t, out, bold } = term
  const json = isJson(options)
  const seconds = secondsOf(options.timeLimit)
  const offer = readOffer(await readJson(options.offer), 'offer')
  const given = await givenFiles(options)
  const answer = await answered(term, 'helpMost', given, { offer }, mannerOf(seconds, 6))
  if (json) out(JSON.stringify(answer, null, 2))
  else if (answer.eligible === 0) out(t.t('cli.match.unfit'))
  else {
    const gain = (range: Range | null, estimate: number): string =>
      range === null
        ? t.t('cli.match.estimated', { estimate })
        : range.from === range.to
          ? t.number(range.to)
          : `${t.number(range.from)} – ${t.number(range.to)}`
    const columns = [
      { title: t.t('cli.match.column.requirement') },
      { title: t.t('cli.match.column.gain'), align: 'right' as const },
      { title: t.t('cli.match.column.missing'), align: 'right' as const },
    ]
    const rows = answer.requirements.map((r) => [r.requirement, gain(r.gain, r.estimate), t.number(r.missing)])
    out(table(columns, rows, bold))
    const { best } = answer
    out(
      best
        ? t.t('cli.match.best', { requirement: best.requirement, start: best.start, end: best.end })
        : t.t('cli.match.useless'),
    )
    if (answer.untried > 0) out(t.t('cli.match.partial', { untried: answer.untried }))
  }
  return EXIT.ok
}

export interface FrontierOptions extends AnswerOptions {
  readonly fund: string
  readonly amounts: string
}

/** What each further amount in a fund unlocks. */
export async function frontierFile(term: Terminal, options: FrontierOptions): Promise<number> {
  const { t, out, bold } = term
  const json = isJson(options)
  const seconds = secondsOf(options.timeLimit)
  const amounts = amountsOf(options.amounts)
  const given = await givenFiles(options)
  const { fund } = options
  const answer = await answered(term, 'frontier', given, { fund, amounts }, mannerOf(seconds, amounts.length + 1))
  if (json) out(JSON.stringify(answer, null, 2))
  else {
    const columns = [
      t.t('cli.match.column.more'),
      t.t('cli.match.column.objective'),
      t.t('cli.match.column.bound'),
      t.t('cli.match.column.used'),
    ].map((title) => ({ title, align: 'right' as const }))
    const rows = answer.points.map((p) => [
      ...[p.more, p.objective, p.bound, p.used].map((figure) => t.number(figure)),
      p.unlocked.join(', '),
    ])
    out(table([...columns, { title: t.t('cli.match.column.unlocks') }], rows, bold))
    if (answer.untried.length > 0) out(t.t('cli.match.partial', { untried: answer.untried.length }))
  }
  return EXIT.ok
}

const amountsOf = (text: string): readonly number[] => {
  const amounts = text.split(',').map((part) => (/^\d+(\.\d+)?$/.test(part.trim()) ? Number(part) : NaN))
  if (amounts.some(Number.isNaN))
    return refuse('cli.option_invalid', { option: '--amounts', value: text, allowed: '100,500,1000' })
  return readAmounts(amounts)
}
