import { Command } from 'commander'
import { showMission } from '../../app/mission/show.ts'
import type { MissionPageView } from '../../contract/mission.ts'
import { EXIT } from '../exit.ts'
import { listText, reconciliationText } from '../list-text.ts'
import { withWhen, oneOf, type WhenOptions } from '../options.ts'
import { runWithRegister } from '../run.ts'
import { table } from '../table.ts'
import type { Terminal } from '../terminal.ts'

const MOST_CONTRIBUTORS = 12

function missionText(term: Terminal, page: MissionPageView): string {
  const { t, bold, dim } = term
  const { mission } = page
  const out = [bold(`${mission.code}  ${mission.name}`)]
  const facts = [
    t.t(`status.${mission.status}`),
    mission.expiry && t.t('cli.mandate', { expiry: mission.expiry }),
    mission.headquarters && t.t('cli.mission.headquarters', { place: mission.headquarters }),
    mission.succeeds && t.t('cli.mission.succeeds', { mission: mission.succeeds }),
    mission.succeededBy && t.t('cli.mission.succeeded_by', { mission: mission.succeededBy }),
    mission.strength !== null &&
      `${t.t('cli.mission.strength', { total: mission.strength, on: mission.strengthOn! })}${mission.strengthFrom ? ` (${mission.strengthFrom})` : ''}`,
  ]
  out.push(dim(facts.filter(Boolean).join(' · ')), '')
  if (page.events.length > 0) {
    const columns = [
      { title: t.t('cli.column.adopted') },
      { title: t.t('cli.column.resolution'), align: 'right' as const },
      { title: t.t('cli.column.mission') },
      { title: t.t('cli.column.event') },
      { title: t.t('cli.column.expiry') },
    ]
    const rows = page.events.map((e) => [
      t.day(e.adopted),
      e.resolution,
      e.mission,
      t.t(`event.${e.kind}`),
      t.day(e.expiryAfter),
    ])
    out.push(bold(t.t('cli.mission.events')), table(columns, rows, dim), '')
  }
  if (page.lines.length === 0) out.push(t.t('cli.mission.no_lines'), '')
  else out.push(listText(term, asList(page)), '')
  if (page.contributorsOn) {
    const most = page.contributors.slice(0, MOST_CONTRIBUTORS)
    const columns = [
      { title: t.t('cli.column.contributor') },
      { title: t.t('cli.column.persons'), align: 'right' as const },
    ]
    out.push(bold(t.t('cli.mission.contributors', { on: page.contributorsOn, count: page.contributors.length })))
    out.push(
      table(
        columns,
        most.map((c) => [c.name, t.number(c.persons)]),
        dim,
      ),
    )
    const more = page.contributors.length - most.length
    if (more > 0) out.push(dim(t.t('cli.trace.more', { n: more })))
    out.push('')
  }
  for (const r of page.reconciliation) out.push(reconciliationText(t, r))
  return out.join('\n').trimEnd()
}

/** The mission's lines in the shape of a list, for the same table. */
function asList(page: MissionPageView) {
  const of = (kind: string): number => page.lines.filter((l) => l.readings.deployed.kind === kind).length
  return {
    asOf: page.asOf,
    knownAt: page.knownAt,
    reading: 'deployed' as const,
    lines: page.lines,
    page: { total: page.lines.length, offset: 0, limit: page.lines.length, next: null },
    summary: {
      lines: page.lines.length,
      open: of('GAP'),
      over: of('OVER'),
      unknown: of('UNKNOWN'),
      gaps: [],
      everyMission: [],
    },
    reconciliation: [],
    sources: page.sources,
    ledger: null,
  }
}

export const missionCommand = (): Command =>
  withWhen(
    new Command('mission')
      .description('one mission: mandate, strength, gap lines, contributors')
      .argument('<acronym>', 'for example MONUSCO'),
  )
    .option('--format <format>', 'table or json (default: table)')
    .action((acronym: string, options: WhenOptions & { format?: string }) =>
      runWithRegister(options.language, async (term, { ctx }) => {
        const format = oneOf('--format', options.format, ['table', 'json']) ?? 'table'
        const page = await showMission(ctx, { ...options, mission: acronym })
        term.out(format === 'json' ? JSON.stringify(page, null, 2) : missionText(term, page))
        return EXIT.ok
      }),
    )
