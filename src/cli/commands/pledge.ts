import { Command } from 'commander'
import { listPledges } from '../../app/supply/list.ts'
import { showPledge } from '../../app/supply/show.ts'
import type { PledgeCardView, PledgeView } from '../../contract/supply.ts'
import { PLEDGE_KINDS, PLEDGE_STATES } from '../../core/supply/pledge.ts'
import { DRAFT } from '../../core/supply/standing.ts'
import type { Translator } from '../../i18n/translator.ts'
import { EXIT } from '../exit.ts'
import { oneOf, withWhen, type WhenOptions } from '../options.ts'
import { runWithRegister } from '../run.ts'
import { table } from '../table.ts'
import type { Terminal } from '../terminal.ts'

const FORMATS = ['table', 'json'] as const

interface ListOptions extends WhenOptions {
  organisation?: string
  mission?: string
  capability?: string
  kind?: string
  state?: string
  due?: boolean
  format?: string
}

/** How much, with its unit or its currency; a dash where nothing says. */
function amount(t: Translator, p: PledgeCardView): string {
  if (p.amount !== null) return `${p.currency} ${p.amount}`
  return p.quantity === null || p.unit === 'money' ? '–' : t.t(`quantity.${p.unit}`, { n: p.quantity })
}

const worth = (t: Translator, p: PledgeCardView): string =>
  p.because === null ? t.t(`web.counts.${p.counts}`) : (t.maybe(`web.because.${p.because}`) ?? p.because)

function listText({ t, bold, dim }: Terminal, pledges: readonly PledgeCardView[], total: number): string {
  if (pledges.length === 0) return t.t('web.pledges.none')
  const columns = [
    { title: t.t('web.pledge') },
    { title: t.t('web.pledge.organisation') },
    { title: t.t('web.column.mission') },
    { title: t.t('web.column.capability') },
    { title: t.t('web.pledge.quantity'), align: 'right' as const },
    { title: t.t('web.pledge.state') },
    { title: t.t('web.column.since') },
    { title: t.t('web.pledge.worth') },
  ]
  const rows = pledges.map((p) => [
    p.key,
    p.organisation.name,
    p.mission?.code ?? '',
    p.capability.name,
    amount(t, p),
    t.t(`web.pledge.${p.state}`),
    t.day(p.since),
    worth(t, p),
  ])
  return [table(columns, rows, bold), '', dim(t.t('web.pledges.count', { n: total }))].join('\n')
}

function pledgeText({ t, bold, dim }: Terminal, p: PledgeView): string {
  const pair = (what: string, more: string | null | undefined): string[] =>
    more ? [`  ${t.t('web.pair', { what, more })}`] : []
  const unrecorded = (p.unrecorded ?? []).map((state) => t.t(`web.pledge.${state}`)).join(', ')
  const heard = (p.events ?? []).map((e) => {
    const said = [e.state && t.t(`web.pledge.${e.state}`), e.readiness, e.visit, e.result, e.stagePrinted, e.note]
    return `  ${[t.day(e.on), ...said].filter(Boolean).join(' · ')}`
  })
  return [
    bold(p.key),
    `${p.organisation.name} · ${p.capability.name} · ${amount(t, p)}`,
    dim(`  ${t.t(p.kept ? 'web.pledge.kept' : 'web.pledge.told')}`),
    '',
    ...pair(t.t('web.pledge.state'), `${t.t(`web.pledge.${p.state}`)} · ${t.day(p.since)}`),
    ...pair(t.t('web.column.mission'), p.mission?.code),
    ...pair(t.t('web.pledge.readiness'), p.readiness?.effective),
    ...pair(t.t('web.pledge.renewal'), p.renewal?.due && t.t('web.pledge.renewBy', { day: t.day(p.renewal.due) })),
    ...pair(t.t('web.pledge.worth'), worth(t, p)),
    ...pair(t.t('web.pledge.unrecorded'), unrecorded),
    ...pair(t.t('web.pledge.note'), p.note),
    '',
    ...(heard.length > 0 ? [bold(t.t('web.pledge.course')), ...heard, ''] : []),
    t.t('cli.trace.source', { title: p.source.title }),
    ...(p.source.url ? [p.source.url] : []),
  ].join('\n')
}

const list = (): Command =>
  withWhen(new Command('list').description('pledges that are public, as they stood on a day (default: today)'))
    .option('--organisation <code>', 'only this organisation, a State by its ISO 3166 alpha-3')
    .option('--mission <acronym>', 'only this mission')
    .option('--capability <code>', 'only this capability and everything below it')
    .option('--kind <kind>', PLEDGE_KINDS.join(', '))
    .option('--state <state>', PLEDGE_STATES.join(', '))
    .option('--due', 'only those to be renewed now')
    .option('--format <format>', `${FORMATS.join(', ')} (default: table)`)
    .action((o: ListOptions) =>
      runWithRegister(o.language, async (term, { ctx }) => {
        const format = oneOf('--format', o.format, FORMATS) ?? 'table'
        const found = await listPledges(ctx, {
          asOf: o.asOf,
          knownAt: o.knownAt,
          organisation: o.organisation?.toUpperCase(),
          mission: o.mission?.toUpperCase(),
          capability: o.capability?.toLowerCase(),
          kind: oneOf('--kind', o.kind, PLEDGE_KINDS),
          state: oneOf('--state', o.state, [DRAFT, ...PLEDGE_STATES]),
          due: o.due ? 'true' : undefined,
          limit: 1_000,
        })
        term.out(format === 'json' ? JSON.stringify(found, null, 2) : listText(term, found.pledges, found.page.total))
        return EXIT.ok
      }),
    )

const show = (): Command =>
  withWhen(
    new Command('show')
      .description('one pledge that is public, with what happened to it (default: as of today)')
      .argument('<key>', 'key of the pledge, for example CAN-QRF'),
  )
    .option('--format <format>', `${FORMATS.join(', ')} (default: table)`)
    .action((key: string, o: WhenOptions & { format?: string }) =>
      runWithRegister(o.language, async (term, { ctx }) => {
        const format = oneOf('--format', o.format, FORMATS) ?? 'table'
        const found = await showPledge(ctx, { key, asOf: o.asOf, knownAt: o.knownAt })
        term.out(format === 'json' ? JSON.stringify(found, null, 2) : pledgeText(term, found))
        return EXIT.ok
      }),
    )

export const pledgeCommand = (): Command =>
  new Command('pledge').description('pledges that are public, and how they stand').addCommand(list()).addCommand(show())
