import type { ReachSiteStateView, ReachView } from '../../contract/reach.ts'
import { COUNTED } from '../../core/reach/coverage.ts'
import type { Cell, Column, Table } from '../block.ts'
import { listed } from '../marks.ts'
import type { Words } from '../words.ts'
import { numberCell } from './lines.ts'
import { rangeCells, rangeColumns, rangeText, textColumn } from './ranges.ts'

const made = (name: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table => ({
  kind: 'table',
  name,
  caption: name,
  columns,
  rows,
})
const number = (key: string, head: string, tag: string, width: number): Column => ({
  ...textColumn(key, head, tag, width),
  align: 'end',
})

/** Who is how soon at surgery, with and without the missing aircraft. */
export function coverageTable(words: Words, view: ReachView): Table {
  const head = (of: 'persons' | 'sites', what: 'today' | 'met' | 'difference'): string =>
    words.t('web.pair', { what: words.t(`cli.reach.${of}`), more: words.t(`cli.reach.${what}`) })
  const all = (['persons', 'sites'] as const).flatMap((of) =>
    (['today', 'met', 'difference'] as const).map((what) => ({ of, what })),
  )
  return made(
    words.t('paper.helicopter.casevac'),
    [
      textColumn('limit', words.t('paper.helicopter.limit'), '#indicator+limit', 2.6),
      ...all.flatMap(({ of, what }) =>
        rangeColumns(words, `${of}_${what}`, head(of, what), `#affected+${of}+${what}`, of === 'persons' ? 2.1 : 2),
      ),
    ],
    COUNTED.map((key) => [
      { text: words.t(`reach.counted.${key}`) },
      ...all.flatMap(({ of, what }) => rangeCells(words, view[what]?.[of][key])),
    ]),
  )
}

/** Minutes to surgery, or why there are none. */
const minutes = (words: Words, state: ReachSiteStateView | null): Cell[] =>
  rangeCells(words, state?.minutes, state && !state.best.chain ? words.t(`reach.band.${state.best.band}`) : undefined)

export function sitesTable(words: Words, view: ReachView): Table {
  const of = (what: 'minutes' | 'lift', when: 'today' | 'met'): string =>
    words.t('web.pair', { what: words.t(`cli.reach.${what}`), more: words.t(`cli.reach.${when}`) })
  return made(
    words.t('paper.helicopter.sites'),
    [
      textColumn('site', words.t('cli.reach.sites'), '#loc+site+name', 2.6),
      textColumn('kind', words.t('paper.helicopter.kind'), '#loc+site+type', 2.5),
      ...rangeColumns(words, 'persons', words.t('cli.reach.persons'), '#affected+persons', 1.8),
      ...rangeColumns(words, 'minutes_today', of('minutes', 'today'), '#indicator+minutes+today', 2.1),
      ...rangeColumns(words, 'minutes_met', of('minutes', 'met'), '#indicator+minutes+met', 2.2),
      ...rangeColumns(words, 'lift_today', of('lift', 'today'), '#indicator+lift+today', 1.8),
      ...rangeColumns(words, 'lift_met', of('lift', 'met'), '#indicator+lift+met', 2.2),
    ],
    view.sites.map((s) => [
      { text: s.name },
      { text: words.t(`reach.kind.${s.kind}`) },
      ...rangeCells(words, s.persons),
      ...minutes(words, s.today),
      ...minutes(words, s.met),
      ...rangeCells(words, s.today.perHour),
      ...rangeCells(words, s.met?.perHour),
    ]),
  )
}

export const hoursTable = (words: Words, view: ReachView): Table => ({
  ...made(
    words.t('paper.helicopter.hours'),
    [
      textColumn('hours', words.t('cli.reach.hours'), '#indicator+hours', 3),
      ...rangeColumns(words, 'today', words.t('cli.reach.today'), '#indicator+hours+today', 2),
      ...rangeColumns(words, 'met', words.t('cli.reach.met'), '#indicator+hours+met', 2),
    ],
    (['needed', 'available', 'short'] as const).map((key) => [
      { text: words.t(`cli.reach.${key}`) },
      ...rangeCells(words, view.today.hours[key]),
      ...rangeCells(words, view.met?.hours[key]),
    ]),
  ),
  share: 0.7,
})

/** The best bases for each number of further airframes: gain and proof. */
export function nextTable(words: Words, view: ReachView, steps: ReachView['next'], name: string): Table {
  const names = new Map(view.sites.map((s) => [s.key, s.name]))
  return made(
    name,
    [
      number('airframes', words.t('cli.reach.airframes'), '#capacity+airframes+num', 1.1),
      textColumn('bases', words.t('cli.reach.bases'), '#loc+base+name', 4.2),
      number('persons', words.t('cli.reach.gain'), '#affected+covered+num', 1.7),
      number('gain', words.t('paper.helicopter.gain'), '#affected+gain+num', 1.7),
      number('bound', words.t('cli.reach.bound'), '#affected+bound+num', 1.5),
      textColumn('proven', words.t('paper.helicopter.proof'), '#status+proof', 2),
    ],
    steps.map((step) => [
      numberCell(words, step.airframes),
      {
        text: listed(
          words.language,
          step.bases.map((b) =>
            words.t('paper.helicopter.placed', {
              base: names.get(b.base) ?? b.base,
              airframes: b.airframes,
            }),
          ),
        ),
      },
      numberCell(words, step.persons),
      numberCell(words, step.gain),
      numberCell(words, step.bound),
      { text: words.t(step.proven ? 'paper.helicopter.proved' : 'paper.helicopter.unproved') },
    ]),
  )
}

/** What a table cites, by its number in the list of sources. */
export type Cited = (source: string) => Cell

export function assumptionsTable(words: Words, view: ReachView, cited: Cited): Table {
  return made(
    words.t('cli.reach.assumptions'),
    [
      textColumn('assumption', words.t('paper.helicopter.assumption'), '#meta+assumption', 3.6),
      ...rangeColumns(words, 'value', words.t('paper.helicopter.value'), '#indicator+value', 1.6),
      textColumn('unit', words.t('cli.column.unit'), '#indicator+unit', 1.7),
      textColumn('author', words.t('cli.reach.author'), '#meta+author', 1.9),
      textColumn('source', words.t('paper.helicopter.source'), '#meta+source', 1.3),
    ],
    view.assumptions.map((a) => [
      { text: words.maybe(`reach.assumption.${a.key}`) ?? a.key },
      ...rangeCells(words, a),
      { text: words.maybe(`reach.unit.${a.unit}`) ?? a.unit },
      { text: a.author },
      cited(a.source),
    ]),
  )
}

export function fleetTable(words: Words, view: ReachView, cited: Cited): Table {
  const names = new Map(view.sites.map((s) => [s.key, s.name]))
  const types = new Map(view.types.map((type) => [type.code, type.name]))
  const basis = (of: 'FACT' | 'ASSUMPTION'): Cell => ({ text: words.t(`paper.helicopter.basis.${of}`) })
  return made(
    words.t('paper.helicopter.fleet'),
    [
      textColumn('base', words.t('cli.reach.bases'), '#loc+base+name', 2),
      textColumn('type', words.t('paper.helicopter.type'), '#capacity+type', 3),
      number('count', words.t('cli.reach.airframes'), '#capacity+airframes+num', 1.3),
      textColumn('ownership', words.t('paper.helicopter.ownership'), '#capacity+ownership', 1.7),
      textColumn('count_basis', words.t('paper.helicopter.count_basis'), '#meta+basis+count', 1.7),
      textColumn('base_basis', words.t('paper.helicopter.base_basis'), '#meta+basis+base', 1.7),
      textColumn('source', words.t('paper.helicopter.source'), '#meta+source', 1.3),
    ],
    view.fleets.map((f) => [
      { text: names.get(f.base) ?? f.base },
      { text: types.get(f.type) ?? f.type },
      numberCell(words, f.count),
      { text: words.t(`paper.helicopter.owned.${f.ownership}`) },
      basis(f.countBasis),
      basis(f.baseBasis),
      cited(f.source),
    ]),
  )
}

const FIGURES = ['cruise', 'radius', 'payload', 'seats', 'litters', 'ceiling', 'hours', 'availability'] as const

/** Planning figures, a row a figure: types stand beside each other. */
export function typesTable(words: Words, view: ReachView, cited: Cited): Table {
  const { types } = view
  return made(
    words.t('paper.helicopter.figures'),
    [
      textColumn('figure', words.t('paper.helicopter.figure'), '#indicator+name', 3),
      ...types.flatMap((type) => rangeColumns(words, type.code, type.name, `#indicator+${type.code}`, 2.4)),
    ],
    [
      ...FIGURES.map((figure) => [
        { text: words.t(`paper.helicopter.figure.${figure}`) },
        ...types.flatMap((type) => rangeCells(words, type[figure])),
      ]),
      [{ text: words.t('cli.reach.author') }, ...types.flatMap((type) => rangeCells(words, null, type.author ?? ''))],
      [
        { text: words.t('paper.helicopter.source') },
        ...types.flatMap((type) => rangeCells(words, null, cited(type.source).text)),
      ],
    ],
  )
}

export function hospitalsTable(words: Words, view: ReachView, cited: Cited): Table {
  const names = new Map(view.sites.map((s) => [s.key, s.name]))
  return made(
    words.t('paper.helicopter.hospitals'),
    [
      textColumn('site', words.t('cli.reach.sites'), '#loc+site+name', 3),
      number('level', words.t('paper.helicopter.level'), '#loc+level+num', 1),
      ...rangeColumns(words, 'free', words.t('paper.helicopter.free'), '#capacity+beds', 1.6),
      textColumn('basis', words.t('paper.helicopter.basis'), '#meta+basis', 1.7),
      textColumn('source', words.t('paper.helicopter.source'), '#meta+source', 1.3),
    ],
    view.hospitals.map((h) => [
      { text: names.get(h.site) ?? h.site },
      numberCell(words, h.level),
      ...rangeCells(words, h.free),
      { text: words.t(`paper.helicopter.basis.${h.basis}`) },
      cited(h.source),
    ]),
  )
}

export const within = (words: Words, view: ReachView, what: 'today' | 'met' | 'difference'): string =>
  rangeText(words, view[what]?.persons.withinTwoHours)
