import { VISIBILITIES } from '../../../core/access/visibility.ts'
import { DOMAINS } from '../../../core/capability/taxonomy.ts'
import type { DateSystem } from '../../../core/exchange/cell.ts'
import type { Reading } from '../../../core/exchange/cell-value.ts'
import { MEASURES } from '../../../core/gap/observation.ts'
import { SEVERITIES } from '../../../core/gap/severity.ts'
import { LANGUAGES, type Language } from '../../../core/language.ts'
import { MISSION_STATUSES } from '../../../core/mission/mandate.ts'
import { UNITS } from '../../../core/quantity.ts'
import { BASES, CRITICALITIES, HORIZONS } from '../../../core/requirement/requirement.ts'
import { REVISIONS } from '../../../core/requirement/revision.ts'
import { CURRENCIES } from '../../../core/supply/currency.ts'
import { PLEDGE_KINDS, SCHEMES } from '../../../core/supply/pledge.ts'
import { nearest } from '../../nearest.ts'
import { nameIn, type Reference } from '../../reference.ts'
import type { Words } from './words.ts'

/** Lists of codes that do not change while the program runs. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  basis: BASES,
  criticality: CRITICALITIES,
  currency: CURRENCIES,
  domain: DOMAINS,
  horizon: HORIZONS,
  language: LANGUAGES,
  measure: MEASURES,
  pledgekind: PLEDGE_KINDS,
  revision: REVISIONS,
  scheme: SCHEMES,
  severity: SEVERITIES,
  status: MISSION_STATUSES,
  unit: UNITS,
  visibility: VISIBILITIES,
  yesno: ['YES', 'NO'],
}

/** The codes of a list, in the order in which people choose from them. */
export function codesOf(ref: Reference, list: string): readonly string[] {
  if (list === 'mission') return [...ref.missions.keys()]
  if (list === 'capability') return [...ref.capabilities.keys()]
  if (list === 'organisation') return [...ref.organisations.keys()]
  return list === 'source' ? [...ref.sources.keys()] : (FIXED[list] ?? [])
}

/** What a code means, in the reader's language; the code itself where it needs no words. */
export function meaning(ref: Reference, language: Language, words: Words, list: string, code: string): string {
  if (list === 'mission') return nameIn(ref.missions.get(code)?.names, language, code)
  if (list === 'capability') return nameIn(ref.capabilities.get(code)?.names, language, code)
  if (list === 'organisation') return nameIn(ref.organisations.get(code)?.names, language, code)
  if (list === 'source') return ref.sources.get(code)?.title ?? code
  return words.maybe(`${list}.${code}`) ?? words.maybe(`sheet.code.${list}.${code}`) ?? code
}

/** Codes as files are read: in any case, spelt as the list has them. */
export function readingOf(ref: Reference, dates: DateSystem): Reading {
  const byList = new Map<string, Map<string, string>>()
  const spelt = (list: string): Map<string, string> => {
    let found = byList.get(list)
    if (!found) byList.set(list, (found = new Map(codesOf(ref, list).map((code) => [code.toLowerCase(), code]))))
    return found
  }
  return {
    dates,
    code: (list, value) => spelt(list).get(value.toLowerCase()) ?? null,
    nearest: (list, value) => nearest(value.slice(0, 80), codesOf(ref, list)),
  }
}
