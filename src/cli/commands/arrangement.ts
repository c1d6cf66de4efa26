import { Command } from 'commander'
import { listArrangements } from '../../app/arrangement/list.ts'
import { showArrangement } from '../../app/arrangement/show.ts'
import type { ArrangementListView, ArrangementTermsView, ArrangementView } from '../../contract/arrangement.ts'
import { ARRANGEMENT_STATES } from '../../core/arrangement/standing.ts'
import type { Translator } from '../../i18n/translator.ts'
import { EXIT } from '../exit.ts'
import { oneOf, withLanguage } from '../options.ts'
import { runWithRegister } from '../run.ts'
import { table } from '../table.ts'
import type { Terminal } from '../terminal.ts'

const FORMATS = ['table', 'json'] as const
const right = { align: 'right' as const }

const period = (t: Translator, { from, until }: { from: string; until: string | null }): string =>
  `${t.day(from)} – ${until === null ? '' : t.day(until)}`
const requirement = ({ mission, capability }: Pick<ArrangementTermsView, 'mission' | 'capability'>): string =>
  [mission?.code, capability.name].filter(Boolean).join(' · ')

function listText({ t, dim }: Terminal, { arrangements }: ArrangementListView): string {
  if (arrangements.length === 0) return t.t('cli.arrangement.none')
  const columns = [
    { title: t.t('cli.arrangement.key') },
    { title: t.t('cli.column.status') },
    { title: t.t('cli.arrangement.requirement') },
    { title: t.t('cli.arrangement.closes'), ...right },
    { title: t.t('cli.arrangement.parties') },
    { title: t.t('cli.arrangement.period') },
  ]
  const rows = arrangements.map((a) => [
    a.key,
    t.t(`status.arrangement.${a.state}`),
    requirement(a),
    t.t(`quantity.${a.capability.unit}`, { n: a.closes }),
    a.parties.map((p) => p.code).join(', '),
    period(t, a),
  ])
  return table(columns, rows, dim)
}

function showText(term: Terminal, a: ArrangementView): string {
  const { t, bold, dim } = term
  const { terms } = a
  const out = [
    bold(`${t.t(`kind.arrangement.${terms.type}`)} · ${t.t(`kind.form.${a.form}`)}`),
    `${t.t(`status.arrangement.${a.state}`)} · ${t.day(a.since)}`,
    [requirement(terms), t.t(`quantity.${terms.capability.unit}`, { n: a.closes })].join(' · '),
    period(t, terms),
  ]
  const awaiting = a.consent?.awaiting ?? []
  if (awaiting.length > 0) out.push(t.t('cli.arrangement.awaiting', { names: awaiting.map((p) => p.name).join(', ') }))
  out.push('', ...parties(term, terms), ...components(term, terms), ...milestones(term, terms))
  const columns = [
    { title: t.t('cli.arrangement.without') },
    { title: t.t('cli.arrangement.lost') },
    { title: t.t('cli.arrangement.closes'), ...right },
    { title: t.t('cli.arrangement.remains') },
  ]
  const rows = a.departures.map((d) => [
    d.party.name,
    [...d.lost, ...d.milestones].join(', ') || '–',
    t.t(`quantity.${terms.capability.unit}`, { n: d.closed }),
    t.t(`kind.form.${d.form}`),
  ])
  return [...out, table(columns, rows, dim)].join('\n')
}

function parties({ t, dim }: Terminal, terms: ArrangementTermsView): string[] {
  const columns = [{ title: t.t('cli.arrangement.parties') }, { title: '' }, { title: '' }]
  const rows = terms.parties.map((p) => [p.code, p.name, p.roles.map((r) => t.t(`kind.role.${r}`)).join(', ')])
  return [table(columns, rows, dim), '']
}

function components({ t, dim }: Terminal, terms: ArrangementTermsView): string[] {
  const columns = [
    { title: t.t('cli.arrangement.component') },
    { title: '' },
    { title: '' },
    { title: '', ...right },
    { title: t.t('cli.arrangement.closes'), ...right },
    { title: t.t('cli.arrangement.depends') },
  ]
  const rows = terms.components.map((c) => [
    c.id,
    t.t(`kind.component.${c.kind}`),
    c.party,
    c.unit === 'money'
      ? [c.amount, c.currency].filter(Boolean).join(' ')
      : t.t(`quantity.${c.unit}`, { n: c.quantity ?? 0 }),
    c.closes === 0 ? '' : t.number(c.closes),
    c.dependsOn.join(', '),
  ])
  return [table(columns, rows, dim), '']
}

function milestones({ t, dim }: Terminal, terms: ArrangementTermsView): string[] {
  if (terms.milestones.length === 0) return []
  const columns = [
    { title: t.t('cli.arrangement.milestone') },
    { title: '' },
    { title: '' },
    { title: t.t('cli.arrangement.due') },
    { title: t.t('cli.arrangement.done') },
  ]
  const rows = terms.milestones.map((m) => [
    m.id,
    m.what,
    m.party,
    t.day(m.due),
    m.doneOn ? t.day(m.doneOn) : m.overdue ? t.t('cli.arrangement.overdue') : '',
  ])
  return [table(columns, rows, dim), '']
}

interface Options {
  readonly language?: string
  readonly format?: string
  readonly asOf?: string
  readonly mission?: string
  readonly state?: string
}

/** `gaplist arrangement list|show`: what is public, as the command line acts for no party. */
export function arrangementCommand(): Command {
  const arrangement = new Command('arrangement').description('who closes which gap together with whom (public ones)')
  const reading = (command: Command): Command =>
    withLanguage(command)
      .option('--as-of <day>', 'as they stood on that day (default: today)')
      .option('--format <format>', `${FORMATS.join(' or ')} (default: table)`)
  reading(arrangement.command('list').description('arrangements, the newest first'))
    .option('--mission <acronym>', 'only those for this mission')
    .option('--state <state>', ARRANGEMENT_STATES.join(', '))
    .action((o: Options) =>
      runWithRegister(o.language, async (term, { ctx }) => {
        const json = oneOf('--format', o.format, FORMATS) === 'json'
        const state = oneOf('--state', o.state, ARRANGEMENT_STATES)
        const found = await listArrangements(ctx, {
          asOf: o.asOf,
          mission: o.mission?.toUpperCase(),
          state,
          limit: 1_000,
        })
        term.out(json ? JSON.stringify(found, null, 2) : listText(term, found))
        return EXIT.ok
      }),
    )
  reading(arrangement.command('show').description('one arrangement').argument('<key>')).action(
    (key: string, o: Options) =>
      runWithRegister(o.language, async (term, { ctx }) => {
        const json = oneOf('--format', o.format, FORMATS) === 'json'
        const found = await showArrangement(ctx, { key, asOf: o.asOf })
        term.out(json ? JSON.stringify(found, null, 2) : showText(term, found))
        return EXIT.ok
      }),
  )
  return arrangement
}
