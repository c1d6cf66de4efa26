import type { GapLineView, GapListView, ReconciliationView } from '../contract/gap.ts'
import type { ReadingName } from '../core/gap/reading.ts'
import { EVERY_MISSION } from '../core/mission/mission.ts'
import type { Translator } from '../i18n/translator.ts'
import { table, type Column } from './table.ts'
import type { Terminal } from './terminal.ts'

/** A sentence for a remark; the unit in its parameters is named in the reader's language. */
export function remarkText(t: Translator, remark: GapLineView['remarks'][number]): string {
  const { unit, ...rest } = remark.params
  const params = typeof unit === 'string' ? { ...rest, unit: t.maybe(`unit.${unit}`) ?? unit } : rest
  return t.maybe(`remark.${remark.code}`, params) ?? remark.code
}

/** A gap as the list shows it: a number, over-strength as such, or "not known"; never a zero for the unknown. */
export function gapText(t: Translator, line: GapLineView, reading: ReadingName): string {
  const { kind, gap, over } = line.readings[reading]
  if (kind === 'UNKNOWN') return t.t('cli.unknown')
  return kind === 'OVER' ? t.t('cli.over', { n: over! }) : t.number(gap!)
}

const sinceText = (t: Translator, { since }: GapLineView): string =>
  since === null ? '' : since.exact ? t.day(since.on) : t.t('cli.since_at_least', { on: t.day(since.on) })

/** The terminal is shown what is public: which pledges are counted goes without saying. */
type PrintedList = Omit<GapListView, 'counting' | 'notPublic' | 'groups' | 'against' | 'lines'> & {
  readonly lines: readonly GapLineView[]
}

/** The whole list for the terminal: missions as headings, remarks as numbered notes, reconciliation last. */
export function listText(term: Terminal, list: PrintedList): string {
  const { t } = term
  const { reading } = list
  const known = list.knownAt ? t.t('cli.list.known', { knownAt: list.knownAt }) : t.t('cli.list.known_now')
  const about = t.t('cli.list.reading', { reading: t.t(`reading.${reading}`), about: t.t(`reading.${reading}.about`) })
  const out = [term.bold(t.t('cli.list.title', { asOf: list.asOf })), term.dim(`${known} · ${about}`), '']
  if (list.lines.length === 0) return [...out, t.t('cli.list.empty')].join('\n')
  const bare = list.lines.filter((l) => l.mission.code === EVERY_MISSION && l.required.value === null && !l.deployed)
  const lines = list.lines.filter((l) => !bare.includes(l))
  const notes = numbered()
  const made = lines.map((l) => row(t, l, reading, notes.of(l.remarks.map((r) => remarkText(t, r)))))
  if (made.length > 0) out.push(headed(term, columns(t, reading), lines, made), '')
  for (const [text, n] of notes.all) out.push(term.dim(`${String(n).padStart(3)}  ${text}`))
  if (notes.all.size > 0) out.push('')
  if (bare.length > 0)
    out.push(t.t('cli.list.without_figure', { names: bare.map((l) => l.capability.name).join(', ') }), '')
  for (const r of list.reconciliation) out.push(reconciliationText(t, r), '')
  return [...out, ...summaryText(t, list)].join('\n')
}

function columns(t: Translator, reading: ReadingName): Column[] {
  return [
    { title: t.t('cli.column.capability') },
    { title: t.t('cli.column.required'), align: 'right' },
    { title: t.t('cli.column.deployed'), align: 'right' },
    ...(reading === 'deployed' ? [] : [{ title: t.t('cli.column.pledged'), align: 'right' as const }]),
    { title: t.t('cli.column.gap'), align: 'right' },
    { title: t.t('cli.column.unit') },
    { title: t.t('cli.column.on') },
    { title: t.t('cli.column.since') },
    { title: t.t('cli.column.severity') },
    { title: t.t('cli.column.notes') },
  ]
}

function row(t: Translator, line: GapLineView, reading: ReadingName, notes: readonly number[]): string[] {
  const { required, deployed } = line
  const { asOf: on, severity } = line.readings[reading]
  return [
    `  ${line.capability.name}`,
    required.value === null ? '–' : t.number(required.value),
    deployed ? t.number(deployed.value) : '–',
    ...(reading === 'deployed' ? [] : [t.number(line.readings[reading].pledged)]),
    gapText(t, line, reading),
    t.t(`unit.${line.capability.unit}`),
    on ? t.day(on) : '',
    sinceText(t, line),
    severity === 'NONE' ? '' : t.t(`severity.${severity}`),
    notes.join(' '),
  ]
}

/** One table for all, so that columns line up; a heading with name and mandate before each mission's rows. */
function headed(
  term: Terminal,
  cols: readonly Column[],
  lines: readonly GapLineView[],
  rows: readonly (readonly string[])[],
): string {
  const text = table(cols, rows, term.bold).split('\n')
  const out = [text[0]!]
  for (const [i, line] of lines.entries()) {
    if (i === 0 || lines[i - 1]!.mission.code !== line.mission.code) out.push('', missionHeading(term, line))
    out.push(text[i + 1]!)
  }
  return out.join('\n')
}

function missionHeading({ t, bold, dim }: Terminal, { mission }: GapLineView): string {
  const state = [
    mission.status === 'ACTIVE' ? null : t.t(`status.${mission.status}`),
    mission.expiry && t.t('cli.mandate', { expiry: mission.expiry }),
  ]
  const code = mission.code === EVERY_MISSION ? '' : `${mission.code}  `
  const about = mission.code === EVERY_MISSION ? '' : dim(` · ${state.filter(Boolean).join(' · ')}`)
  return `${bold(code)}${mission.name}${about}`
}

/** Numbers for remarks: the same sentence has the same number throughout. */
function numbered(): { all: Map<string, number>; of(texts: readonly string[]): number[] } {
  const all = new Map<string, number>()
  return {
    all,
    of: (texts) =>
      texts.map((text) => {
        if (!all.has(text)) all.set(text, all.size + 1)
        return all.get(text)!
      }),
  }
}

export function reconciliationText(t: Translator, r: ReconciliationView): string {
  const values = { on: r.validOn, sum: r.sum, difference: r.difference, published: r.published }
  const main = r.mission
    ? t.t('cli.list.reconciliation_mission', { ...values, mission: r.mission })
    : t.t('cli.list.reconciliation', values)
  const zero = r.listedAsZero.map((o) => o.name)
  return zero.length === 0 ? main : `${main}; ${t.t('cli.list.listed_as_zero', { names: zero.join(', ') })}`
}

function summaryText(t: Translator, { summary }: PrintedList): string[] {
  const { lines, open, over, unknown, gaps, everyMission } = summary
  const sums = (list: typeof gaps): string => list.map((g) => t.t(`quantity.${g.unit}`, { n: g.gap })).join(' · ')
  const out = [t.t('cli.list.summary', { lines, open, over, unknown })]
  if (gaps.length > 0) out.push(t.t('cli.list.sums', { sums: sums(gaps) }))
  if (everyMission.length > 0) out.push(t.t('cli.list.every_mission', { sums: sums(everyMission) }))
  return out
}
