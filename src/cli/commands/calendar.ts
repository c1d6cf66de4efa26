import { Command } from 'commander'
import { calendar } from '../../app/mission/calendar.ts'
import type { CalendarView } from '../../contract/mission.ts'
import { refuse } from '../../core/problem.ts'
import { EXIT } from '../exit.ts'
import { oneOf, withWhen, type WhenOptions } from '../options.ts'
import { runWithRegister } from '../run.ts'
import { table } from '../table.ts'
import type { Terminal } from '../terminal.ts'

function calendarText({ t, bold, dim }: Terminal, view: CalendarView): string {
  const out = [bold(t.t('cli.calendar.title', { asOf: view.asOf, days: view.windowDays })), '']
  if (view.rows.length === 0) return [...out, t.t('cli.calendar.empty')].join('\n')
  const columns = [
    { title: t.t('cli.column.mission') },
    { title: t.t('cli.column.expiry') },
    { title: t.t('cli.column.days_left'), align: 'right' as const },
    { title: t.t('cli.column.latest_review') },
    { title: t.t('cli.column.status') },
    { title: t.t('cli.column.resolution'), align: 'right' as const },
    { title: t.t('cli.column.event') },
  ]
  const rows = view.rows.map((r) => [
    r.mission,
    t.day(r.expiry),
    t.number(r.daysLeft),
    r.reviewOverdue ? `${t.day(r.latestReview)} (${t.t('cli.overdue')})` : t.day(r.latestReview),
    t.t(`status.${r.status}`),
    r.event.resolution,
    t.t(`event.${r.event.kind}`),
  ])
  return [...out, table(columns, rows, dim)].join('\n')
}

function windowDays(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const days = Number(text)
  if (Number.isInteger(days) && days >= 0 && days <= 366) return days
  return refuse('cli.option_invalid', { option: '--window', value: text, allowed: '0 – 366' })
}

export const calendarCommand = (): Command =>
  withWhen(
    new Command('calendar').description('when each mandate expires, and by when its gaps must have been reviewed'),
  )
    .option('--until <day>', 'only mandates that expire by this day')
    .option('--window <days>', 'days before expiry for the review (default: 30, S/PRST/2010/2)')
    .option('--format <format>', 'table or json (default: table)')
    .action((options: WhenOptions & { until?: string; window?: string; format?: string }) =>
      runWithRegister(options.language, async (term, { ctx }) => {
        const format = oneOf('--format', options.format, ['table', 'json']) ?? 'table'
        const view = await calendar(ctx, { ...options, windowDays: windowDays(options.window) })
        term.out(format === 'json' ? JSON.stringify(view, null, 2) : calendarText(term, view))
        return EXIT.ok
      }),
    )
