import { Command } from 'commander'
import { impact } from '../../app/reach/impact.ts'
import type { ReachRangeView, ReachSiteStateView, ReachView } from '../../contract/reach.ts'
import { COUNTED } from '../../core/reach/coverage.ts'
import { EXIT } from '../exit.ts'
import { oneOf, withWhen, type WhenOptions } from '../options.ts'
import { runWithRegister } from '../run.ts'
import { table } from '../table.ts'
import type { Terminal } from '../terminal.ts'

const right = 'right' as const

/** A range as a person writes it; one number where both ends are one. */
const range = ({ t }: Terminal, of: { low: number | null; high: number | null } | null): string => {
  if (of === null || of.low === null) return t.t('reach.band.UNKNOWN')
  const low = t.number(of.low)
  if (of.high === null) return `≥ ${low}`
  return of.low === of.high ? low : `${low}–${t.number(of.high)}`
}

function totals(term: Terminal, view: ReachView, of: 'sites' | 'persons'): string {
  const { t, dim } = term
  const columns = [
    { title: t.t(`cli.reach.${of}`) },
    { title: t.t('cli.reach.today'), align: right },
    { title: t.t('cli.reach.met'), align: right },
    { title: t.t('cli.reach.difference'), align: right },
  ]
  const cell = (range_: ReachRangeView | undefined): string => range(term, range_ ?? null)
  const rows = COUNTED.map((key) => [
    t.t(`reach.counted.${key}`),
    cell(view.today[of][key]),
    cell(view.met?.[of][key]),
    cell(view.difference?.[of][key]),
  ])
  return table(columns, rows, dim)
}

function hours(term: Terminal, view: ReachView): string {
  const { t, dim } = term
  const columns = [
    { title: t.t('cli.reach.hours') },
    { title: t.t('cli.reach.today'), align: right },
    { title: t.t('cli.reach.met'), align: right },
  ]
  const rows = (['needed', 'available', 'short'] as const).map((key) => [
    t.t(`cli.reach.${key}`),
    range(term, view.today.hours[key]),
    range(term, view.met?.hours[key] ?? null),
  ])
  return table(columns, rows, dim)
}

/** Minutes to surgery, or why there are none. */
const minutes = (term: Terminal, state: ReachSiteStateView | null): string =>
  state && !state.best.chain ? term.t.t(`reach.band.${state.best.band}`) : range(term, state?.minutes ?? null)

function sites(term: Terminal, view: ReachView): string {
  const { t, dim } = term
  const columns = [
    { title: t.t('cli.reach.sites') },
    { title: t.t('cli.reach.persons'), align: right },
    { title: `${t.t('cli.reach.minutes')}: ${t.t('cli.reach.today')}`, align: right },
    { title: t.t('cli.reach.met'), align: right },
    { title: `${t.t('cli.reach.lift')}: ${t.t('cli.reach.today')}`, align: right },
    { title: t.t('cli.reach.met'), align: right },
  ]
  const rows = view.sites.map((s) => [
    `${s.name} (${t.t(`reach.kind.${s.kind}`)})`,
    range(term, s.persons),
    minutes(term, s.today),
    minutes(term, s.met),
    range(term, s.today.perHour),
    range(term, s.met?.perHour ?? null),
  ])
  return table(columns, rows, dim)
}

function next(term: Terminal, view: ReachView, steps: ReachView['next']): string {
  const { t, dim } = term
  const columns = [
    { title: t.t('cli.reach.airframes'), align: right },
    { title: t.t('cli.reach.bases') },
    { title: t.t('cli.reach.gain'), align: right },
    { title: t.t('cli.reach.bound'), align: right },
  ]
  const names = new Map(view.sites.map((s) => [s.key, s.name]))
  const rows = steps.map((step) => [
    t.number(step.airframes),
    step.bases.map((b) => `${names.get(b.base) ?? b.base} ${t.number(b.airframes)}`).join(', '),
    t.number(step.persons),
    t.number(step.bound),
  ])
  return table(columns, rows, dim)
}

function assumptions(term: Terminal, view: ReachView): string {
  const { t, dim } = term
  const columns = [
    { title: t.t('cli.reach.assumptions') },
    { title: '', align: right },
    { title: '' },
    { title: t.t('cli.reach.author') },
  ]
  const rows = view.assumptions.map((a) => [
    t.maybe(`reach.assumption.${a.key}`) ?? a.key,
    range(term, a),
    t.maybe(`reach.unit.${a.unit}`) ?? a.unit,
    a.author,
  ])
  return table(columns, rows, dim)
}

export function reachText(term: Terminal, view: ReachView): string {
  const { t, bold, dim } = term
  const out = [bold(t.t('cli.reach.title', { mission: view.mission.code, asOf: view.asOf }))]
  if (view.missing.airframes !== null) out.push(t.t('cli.reach.missing', { airframes: view.missing.airframes }))
  for (const r of view.remarks) out.push(dim(t.maybe(r.code, r.params) ?? r.code))
  if (view.sites.length === 0) return out.join('\n')
  out.push('', totals(term, view, 'persons'), '', totals(term, view, 'sites'), '', hours(term, view))
  out.push('', sites(term, view))
  if (view.next.length > 0) out.push('', bold(t.t('cli.reach.next')), next(term, view, view.next))
  if (view.nextBest.length > 0) out.push('', bold(t.t('cli.reach.next_best')), next(term, view, view.nextBest))
  out.push('', assumptions(term, view))
  return out.join('\n')
}

export const reachCommand = (): Command =>
  withWhen(
    new Command('reach')
      .description('what a mission’s helicopters reach, and what the missing ones would add')
      .argument('<acronym>', 'for example UNAMID'),
  )
    .option('--format <format>', 'table or json (default: table)')
    .action((acronym: string, options: WhenOptions & { format?: string }) =>
      runWithRegister(options.language, async (term, { ctx }) => {
        const format = oneOf('--format', options.format, ['table', 'json']) ?? 'table'
        const view = await impact(ctx, { ...options, mission: acronym })
        term.out(format === 'json' ? JSON.stringify(view, null, 2) : reachText(term, view))
        return EXIT.ok
      }),
    )
