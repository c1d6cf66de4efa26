import type { ReachWhyView } from '../../contract/reach-why.ts'
import type { ReachView } from '../../contract/reach.ts'
import type { Paper } from '../block.ts'
import { Builder } from '../builder.ts'
import type { Words } from '../words.ts'
import { labelled, masthead, paper, printedDay, type Issue } from './frame.ts'
import {
  assumptionsTable,
  coverageTable,
  fleetTable,
  hospitalsTable,
  hoursTable,
  nextTable,
  sitesTable,
  typesTable,
  within,
  type Cited,
} from './helicopter-tables.ts'
import { whyParts } from './helicopter-why.ts'
import { sourcesPart } from './sources.ts'

export interface HelicopterPaper {
  readonly reach: ReachView
  readonly why: ReachWhyView
  readonly issue: Issue
}

/**
 * The helicopters of a mission as a paper (S/2010/388, paragraphs 7 and 19 (d)): what the gap costs on the ground, where
 * further airframes help most, and what all of it assumes, each with its author and source.
 */
export function helicopterPaper(words: Words, { reach, why, issue }: HelicopterPaper): Paper {
  const { mission, asOf } = reach
  const title = words.t('paper.helicopter.title', { mission: mission.code, asOf })
  const to = new Builder(words)
    .add(...labelled(words, issue), masthead(words, 'paper.organ.group', issue, printedDay(words, asOf)))
    .title(title)
  summary(words, to, reach)
  const sources = [...new Map([...reach.sources, ...why.sources].map((s) => [s.id, s])).values()]
  const cited: Cited = (id) => {
    const at = sources.findIndex((s) => s.id === id)
    return { text: at < 0 ? id : String(at + 1), value: id }
  }
  if (reach.sites.length > 0) {
    to.part(words.t('paper.helicopter.impact')).add(coverageTable(words, reach), sitesTable(words, reach))
    to.add(hoursTable(words, reach))
    further(words, to, reach)
  }
  whyParts(words, to, why, cited)
  to.part(words.t('paper.helicopter.rests'))
  if (reach.fleets.length > 0) to.add(fleetTable(words, reach, cited))
  if (reach.hospitals.length > 0) to.add(hospitalsTable(words, reach, cited))
  if (reach.types.length > 0) to.add(typesTable(words, reach, cited))
  to.add(assumptionsTable(words, reach, cited))
  sourcesPart(words, to, sources, [])
  return paper(words, { kind: 'helicopter', title, day: asOf, issue }, to)
}

function summary(words: Words, to: Builder, reach: ReachView): void {
  const { mission, missing, knownAt, met, remarks } = reach
  to.part(words.t('paper.part.summary'))
  if (missing.airframes !== null && missing.airframes > 0)
    to.numbered(words.t('paper.helicopter.missing', { mission: mission.code, airframes: missing.airframes }))
  if (reach.sites.length > 0) {
    const today = within(words, reach, 'today')
    if (met) {
      const [full, impact] = [within(words, reach, 'met'), within(words, reach, 'difference')]
      to.numbered(words.t('paper.helicopter.within', { today, met: full, difference: impact }))
      to.numbered(words.t('paper.helicopter.met'))
    } else to.numbered(words.t('paper.helicopter.within_today', { today }))
    to.numbered(words.t('paper.helicopter.ranges'))
  }
  if (knownAt !== null) to.numbered(words.t('paper.edition.known_by', { on: knownAt }))
  if (remarks.length === 0) return
  to.numbered(words.t('paper.helicopter.unknown'))
  to.items(remarks.map((r) => words.maybe(r.code, r.params) ?? r.code))
}

function further(words: Words, to: Builder, reach: ReachView): void {
  if (reach.next.length + reach.nextBest.length === 0) return
  const type = reach.types.find(({ code }) => code === reach.missing.type)?.name ?? reach.missing.type
  to.part(words.t('paper.helicopter.next')).numbered(words.t('paper.helicopter.next_about', { type }))
  if (reach.next.length > 0) to.add(nextTable(words, reach, reach.next, words.t('cli.reach.next')))
  if (reach.nextBest.length > 0) to.add(nextTable(words, reach, reach.nextBest, words.t('cli.reach.next_best')))
}
