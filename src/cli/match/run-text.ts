import type { MatchBuildView, MatchRunHeadView, MatchRunView } from '../../contract/match.ts'
import type { Translator } from '../../i18n/translator.ts'
import { table } from '../table.ts'
import type { Terminal } from '../terminal.ts'

type Finding = MatchBuildView['findings'][number]

const GROUPS = [
  ['match.missing.', 'cli.match.missing'],
  ['match.left.', 'cli.match.left'],
  ['match.note.', 'cli.match.notes'],
] as const

const sentence = (t: Translator, { code, params }: Finding): string => t.t(`remark.${code}` as never, params as never)

/** What is missing, what was left out and what must be known, each with what it is about. */
export function findingsText({ t, bold }: Terminal, findings: readonly Finding[]): string {
  const parts = GROUPS.flatMap(([prefix, title]) => {
    const some = findings.filter((f) => f.code.startsWith(prefix))
    if (some.length === 0) return []
    const rows = some.map((f) => `  ${t.t(`kind.match-about.${f.about}`)} ${f.id}: ${sentence(t, f)}`)
    return [`${bold(t.t(title))}\n${rows.join('\n')}`]
  })
  return parts.join('\n\n')
}

export function buildText(term: Terminal, view: MatchBuildView): string {
  const { requirements, offers, equipmentLots: lots, courses, funds } = view.counts
  const head = term.t.t('cli.match.built', { asOf: term.t.day(view.asOf), requirements, offers, lots, courses, funds })
  return [head, findingsText(term, view.findings)].filter(Boolean).join('\n\n')
}

const figure = (t: Translator, value: number | null): string => (value === null ? '–' : t.number(Math.floor(value)))

/** How a run ended, its packages with the names of the register, and what was missing. */
export function runText(term: Terminal, run: MatchRunView): string {
  const { t, bold } = term
  const { subjects, names, plan } = run
  const head = t.t('cli.match.result', {
    cite: run.cite,
    ending: t.t(run.ending ? `kind.run-ending.${run.ending}` : `kind.run-state.${run.state}`),
    objective: figure(t, run.objective),
    bound: figure(t, run.bound),
    packages: run.counts.packages,
    engine: run.engine ?? '–',
  })
  const rows = (plan?.packages ?? []).map((p) => {
    const requirement = subjects.requirements[p.requirement]
    const offer = subjects.offers[p.offer]
    const who = offer?.organisation ? (names.organisations[offer.organisation] ?? offer.organisation) : offer?.from
    return [
      requirement?.mission ?? p.requirement,
      names.capabilities[requirement?.capability ?? ''] ?? '',
      who ?? p.offer,
      p.offer,
      t.t('cli.match.months', { start: p.start, end: p.end - 1 }),
    ]
  })
  const columns = [
    { title: t.t('web.column.mission') },
    { title: t.t('web.column.capability') },
    { title: t.t('web.pledge.organisation') },
    { title: t.t('kind.match-about.PLEDGE') },
    { title: '' },
  ]
  const failures = run.failures.map((f) => t.t(`problem.${f.code}` as never, f.params as never))
  const same = run.same === null ? [] : [t.t(run.same ? 'cli.match.same' : 'cli.match.differs')]
  const packages = rows.length === 0 ? [] : [table(columns, rows, bold)]
  return [head, ...same, ...failures, ...packages, findingsText(term, run.findings)].filter(Boolean).join('\n\n')
}

export function runsText({ t, bold }: Terminal, runs: readonly MatchRunHeadView[]): string {
  if (runs.length === 0) return t.t('cli.match.none')
  const columns = [
    { title: t.t('cli.match.run') },
    { title: t.t('cli.match.asked') },
    { title: t.t('cli.match.ending') },
    { title: t.t('cli.match.objective'), align: 'right' as const },
    { title: t.t('cli.match.bound'), align: 'right' as const },
  ]
  const rows = runs.map((run) => [
    run.cite,
    t.day(run.askedAt.slice(0, 10)),
    t.t(run.ending ? `kind.run-ending.${run.ending}` : `kind.run-state.${run.state}`),
    figure(t, run.objective),
    figure(t, run.bound),
  ])
  return table(columns, rows, bold)
}
