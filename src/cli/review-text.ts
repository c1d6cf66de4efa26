import type { ReviewCalendarView } from '../contract/review-calendar.ts'
import type { ActionView, InviteeView, ReviewView } from '../contract/review.ts'
import type { Problem } from '../core/problem.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

/** The calendar of reviews: one line a mission, then why some have no day, then what moved. */
export function calendarText({ t, bold, dim }: Terminal, view: ReviewCalendarView): string {
  const out = [bold(t.t('cli.review.title', { asOf: view.asOf, on: view.plannedOn })), '']
  if (view.reviews.length === 0) out.push(t.t('cli.review.none'))
  else {
    const columns = [
      'cli.column.mission',
      'cli.column.expiry',
      'cli.column.latest_review',
      'cli.review.proposed',
    ] as const
    const rows = view.reviews.map((r) => [
      r.mission,
      t.day(r.expiry),
      t.day(r.latest),
      r.proposed === null
        ? t.t('cli.review.nothing')
        : r.review === null
          ? t.day(r.proposed)
          : t.t('cli.review.agreed', { on: r.proposed }),
    ])
    const titles = columns.map((id) => ({ title: t.t(id) }))
    out.push(table(titles, rows, dim))
  }
  for (const { mission, problem } of view.reviews)
    if (problem) out.push('', `${mission} · ${t.t(`problem.${problem.code as Problem['code']}`, problem.params)}`)
  if (view.since !== null) out.push('', t.t('cli.review.changed', { since: view.since }))
  for (const c of view.changes) {
    const days = { from: c.from?.proposed ?? '', to: c.to?.proposed ?? '', expiry: c.to?.expiry ?? '' }
    const by = c.by && t.t('cli.review.by', { ...c.by, event: t.t(`event.${c.by.kind}`) })
    out.push([t.t(`cli.review.change.${c.change}`, { mission: c.mission, ...days }), by].filter(Boolean).join(' · '))
  }
  return out.join('\n')
}

export function inviteesText({ t, dim }: Terminal, invitees: readonly InviteeView[]): string {
  const columns = [{ title: t.t('cli.review.invited') }, { title: '' }, { title: t.t('cli.review.why') }]
  const rows = invitees.map((i) => [i.code, i.name, i.because.map((b) => t.t(`kind.invited.${b}`)).join(', ')])
  return table(columns, rows, dim)
}

export function reviewText(term: Terminal, review: ReviewView): string {
  const { t, bold } = term
  const out = [
    bold(`${review.mission.name} · ${t.day(review.on)} · ${t.t(`status.review.${review.state}`)}`),
    ...review.agenda.map((item, i) => `${t.number(i + 1)}. ${item}`),
    '',
    inviteesText(term, review.invitees),
    '',
    ...review.records.map((r) =>
      [t.t(`kind.record.${r.kind}`), r.organisation?.name, r.capability?.name, r.text].filter(Boolean).join(' · '),
    ),
  ]
  if (review.actions.length > 0) out.push('', actionsText(term, review.actions))
  return out.join('\n')
}

export function actionsText({ t, dim }: Terminal, actions: readonly ActionView[]): string {
  if (actions.length === 0) return t.t('cli.action.none')
  const columns = [
    { title: t.t('cli.action.key') },
    { title: t.t('cli.action.due') },
    { title: t.t('cli.column.status') },
    { title: t.t('cli.action.who') },
    { title: t.t('cli.action.from') },
    { title: t.t('cli.action.what') },
  ]
  const rows = actions.map((a) => [
    a.key,
    t.day(a.due),
    t.t(`status.action.${a.state}`),
    a.owners.map((o) => o.code).join(', '),
    a.paragraph === null
      ? t.t('kind.record.DECISION')
      : t.t('cli.action.paragraph', { document: a.document ?? '', paragraph: a.paragraph }),
    a.what,
  ])
  return table(columns, rows, dim)
}
