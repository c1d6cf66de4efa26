import { Command } from 'commander'
import { traceLine } from '../../app/gap/trace-line.ts'
import type { TraceView } from '../../contract/gap.ts'
import { EXIT } from '../exit.ts'
import { gapText, remarkText } from '../list-text.ts'
import { oneOf, withWhen, type WhenOptions } from '../options.ts'
import { runWithRegister } from '../run.ts'
import { table } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { standardText } from './requirement-text.ts'

const MOST_PARTS = 15

function traceText(term: Terminal, trace: TraceView): string {
  const { t, bold, dim } = term
  const { line, requirement } = trace
  const unit = t.t(`unit.${line.capability.unit}`)
  const gap = `${t.t('cli.column.gap')}: ${gapText(t, line, 'deployed')}`
  const out = [bold(line.id), `${line.mission.name} · ${line.capability.name} · ${gap} (${unit})`]
  out.push(...line.remarks.map((r) => dim(`  ${remarkText(t, r)}`)), '')
  const knownFrom = (at: string, basis: 'PUBLISHED' | 'AS_OF' | 'RECORDED'): string =>
    t.t('cli.trace.known', { on: at.slice(0, 10), basis: t.t(`known.${basis}`) })
  const source = (s: TraceView['requirement']['source']): string[] => [
    `      ${t.t('cli.trace.source', { title: s.title })}`,
    ...(s.url ? [`      ${s.url}`] : []),
  ]
  out.push(bold(t.t('cli.trace.requirement')))
  const quantity =
    requirement.quantity === null
      ? t.t('cli.unknown')
      : t.t(`quantity.${line.capability.unit}`, { n: requirement.quantity })
  out.push(
    `  ${quantity} · ${t.t(`basis.${requirement.basis}`)} · ${requirement.mission} · ${t.day(requirement.from)} · ${t.t('cli.trace.entry', { seq: requirement.ledgerSeq })}`,
  )
  if (requirement.note) out.push(dim(`      ${requirement.note}`))
  out.push(...requirement.standards.map((s) => `      ${standardText(t, s)}`))
  out.push(...source(requirement.source), '')
  const statements = trace.observations.filter((o) => o.role === 'CHOSEN' || o.role === 'RIVAL')
  if (statements.length > 0) out.push(bold(t.t('cli.trace.deployed')))
  for (const o of statements) {
    const role = t.t(o.role === 'CHOSEN' ? 'cli.trace.chosen' : 'cli.trace.rival')
    out.push(
      `  ${t.t(`quantity.${o.unit}`, { n: o.value })} · ${o.measure} · ${o.mission} ${o.capability} · ${t.day(o.validOn)} · ${role}`,
    )
    const printed =
      o.validPrinted && o.validPrinted !== o.validOn ? [t.t('cli.trace.printed', { printed: o.validPrinted })] : []
    out.push(
      dim(
        `      ${[o.key, ...printed, knownFrom(o.knownFrom, o.knownBasis), t.t('cli.trace.entry', { seq: o.ledgerSeq })].join(' · ')}`,
      ),
    )
    if (o.note) out.push(dim(`      ${o.note}`))
    out.push(...source(o.source))
  }
  if (statements.length > 0) out.push('')
  if (trace.headlines.length > 0) {
    out.push(bold(t.t('cli.trace.choices')))
    out.push(...trace.headlines.map((h) => `  ${h.chosen} · ${h.author}: ${h.reason}`), '')
  }
  out.push(...causes(term, trace), ...pledges(term, trace), ...also(term, trace), ...parts(term, trace))
  out.push(bold(t.t('cli.trace.ledger')))
  out.push(
    ...trace.entries.map(
      (e) => `  ${t.number(e.seq)} · ${e.at} · ${e.actor} · ${e.action} · ${e.reason}\n      ${e.hash}`,
    ),
  )
  return out.join('\n')
}

/** Causes and impacts, each with what its source says. */
function causes({ t, bold, dim }: Terminal, trace: TraceView): string[] {
  if (trace.causes.length === 0) return []
  const name = (c: TraceView['causes'][number]): string =>
    t.maybe(`kind.${c.kind === 'CAUSE' ? 'cause' : 'impact'}.${c.code}`) ?? c.code
  const unverified = (note: string | null): string =>
    t.t('web.pair', { what: t.t('web.mark.figure.unverified'), more: note ?? '–' })
  return [
    bold(t.t('cli.trace.causes')),
    ...trace.causes.flatMap((c) => [
      `  ${[name(c), c.mission, c.capability, t.day(c.from)].join(' · ')}`,
      dim(`      ${c.evidence}`),
      ...(c.verified ? [] : [dim(`      ${unverified(c.verifiedNote)}`)]),
      `      ${t.t('cli.trace.source', { title: c.source.title })}`,
      ...(c.source.url ? [`      ${c.source.url}`] : []),
    ]),
    '',
  ]
}

/** Pledges with what each counts for, or why not, and their course as the sources print it. */
function pledges({ t, bold, dim }: Terminal, trace: TraceView): string[] {
  if (trace.pledges.length === 0) return []
  const out = [bold(t.t('cli.trace.pledges'))]
  for (const p of trace.pledges) {
    const quantity = p.quantity === null ? [] : [t.number(p.quantity)]
    out.push(
      `  ${[p.key, p.organisation.name, p.state, t.day(p.since), ...quantity, p.because ?? p.counts].join(' · ')}`,
    )
    out.push(
      ...p.events.map((e) => dim(`      ${[t.day(e.validOn), e.stagePrinted, e.note].filter(Boolean).join(' · ')}`)),
    )
    out.push(
      `      ${t.t('cli.trace.source', { title: p.source.title })}`,
      ...(p.source.url ? [`      ${p.source.url}`] : []),
    )
  }
  return [...out, '']
}

/** Other measures, and contributors' statements, of the same capability: they stand beside the figure, not in it. */
function also({ t, bold, dim }: Terminal, trace: TraceView): string[] {
  const said = trace.observations.filter((o) => o.role === 'ALSO')
  if (said.length === 0) return []
  const line = (o: (typeof said)[number]): string =>
    [t.t(`quantity.${o.unit}`, { n: o.value }), o.measure, o.mission, o.contributor?.name, t.day(o.validOn)]
      .filter(Boolean)
      .join(' · ')
  return [
    bold(t.t('cli.trace.also')),
    ...said.flatMap((o) => [
      `  ${line(o)}`,
      ...(o.note ? [dim(`      ${o.note}`)] : []),
      `      ${t.t('cli.trace.source', { title: o.source.title })}`,
    ]),
    '',
  ]
}

function parts({ t, bold, dim }: Terminal, trace: TraceView): string[] {
  const rows = trace.observations.filter((o) => o.role === 'PART')
  if (rows.length === 0) return []
  const most = rows.slice(0, MOST_PARTS).map((o) => [`  ${o.contributor?.name ?? ''}`, o.capability, t.number(o.value)])
  const columns = [
    { title: t.t('cli.column.contributor') },
    { title: t.t('cli.column.capability') },
    { title: t.t('cli.column.persons'), align: 'right' as const },
  ]
  const more = rows.length - most.length
  return [
    bold(t.t('cli.trace.parts')),
    table(columns, most, dim),
    ...(more > 0 ? [dim(t.t('cli.trace.more', { n: more }))] : []),
    '',
  ]
}

export const traceCommand = (): Command =>
  withWhen(
    new Command('trace')
      .description('every figure of a line, to the statements, sources and ledger entries it rests on')
      .argument('<line>', 'MISSION/capability, for example UNAMID/military-utility-helicopter'),
  )
    .option('--format <format>', 'table or json (default: table)')
    .action((line: string, options: WhenOptions & { format?: string }) =>
      runWithRegister(options.language, async (term, { ctx }) => {
        const format = oneOf('--format', options.format, ['table', 'json']) ?? 'table'
        const trace = await traceLine(ctx, { ...options, line })
        term.out(format === 'json' ? JSON.stringify(trace, null, 2) : traceText(term, trace))
        return EXIT.ok
      }),
    )
