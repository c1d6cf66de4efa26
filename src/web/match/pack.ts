import type { MatchPackage } from '../../core/match/match-plan.ts'
import type { Translator } from '../../i18n/translator.ts'
import { firstDay, lastDay } from './month-scale.ts'
import type { RunNames } from './names.ts'

type Pack = Pick<MatchPackage, 'requirement' | 'offer'>

/** What stands for a package in an address: no two of a plan have both the same. */
export const packOf = ({ requirement, offer }: Pack): string => `${requirement} ${offer}`

type Stay = Pick<MatchPackage, 'start' | 'end'>

/** The days of a stay. */
export const stayText = ({ t, day }: Translator, asOf: string, { start, end }: Stay): string =>
  t('web.fromUntil', { from: day(firstDay(asOf, start)), until: day(lastDay(asOf, end)) })

/** A package in a few words: where it serves, and who sends it. */
export const pairText = (names: RunNames, { requirement, offer }: Pack): string =>
  `${names.requirement(requirement)} ${names.arrow} ${names.component(offer)}`

/** A package in a line. */
export const packText = (translator: Translator, names: RunNames, asOf: string, pack: Pack & Stay): string =>
  translator.t('web.aside', { what: pairText(names, pack), aside: stayText(translator, asOf, pack) })
