import type { MatchBuildView } from '../../contract/match.ts'
import type { Unit } from '../../core/quantity.ts'
import type { Naming } from '../../i18n/match-text.ts'
import type { Translator } from '../../i18n/translator.ts'
import { monthAt } from './month-name.ts'

/** What the ids of a problem are called in the register, in the reader's language. */
export interface RunNames {
  readonly requirement: (id: string) => string
  /** What a requirement is counted in, in the register; null where nobody says. */
  readonly unit: (id: string) => Unit | null
  readonly capability: (code: string) => string
  readonly party: (code: string) => string
  /** An offer, a lot, a course or a fund. */
  readonly component: (id: string) => string
  /** The same without what it is, where that is said already. */
  readonly sender: (id: string) => string
  /** From an offer to the requirement before it, in the direction of writing. */
  readonly arrow: string
  /** Which month of the calendar a month of the plan is. */
  readonly month: (month: number) => string
  /** For the sentences of the matcher. */
  readonly named: Naming
}

type Source = Pick<MatchBuildView, 'subjects' | 'names'> & { readonly asOf: string }

/** Names from the subjects of a run; an id that nobody names stays as it is. */
export function namesOf({ subjects, names, asOf }: Source, translator: Translator): RunNames {
  const { t, language, direction } = translator
  const own = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined =>
    Object.hasOwn(table, id) ? table[id] : undefined
  const capability = (code: string): string => own(names.capabilities, code) ?? code
  const requirement = (id: string): string => {
    const found = own(subjects.requirements, id)
    return found ? `${found.mission} · ${capability(found.capability)}` : id
  }
  const unit = (id: string): Unit | null => {
    const found = own(subjects.requirements, id)
    return (found && own(names.units, found.capability)) ?? null
  }
  const offer = (id: string, what: boolean): string | null => {
    const found = own(subjects.offers, id)
    if (!found) return null
    const part = found.of > 1 ? t('web.match.part', { part: found.part, of: found.of }) : null
    const origin =
      found.origin === 'PLEDGE' || found.from === null
        ? null
        : t(found.origin === 'LOAN' ? 'web.match.loan' : 'web.match.closing', { mission: found.from })
    const who = found.organisation === null ? null : party(found.organisation)
    return [who, what ? capability(found.capability) : null, part, origin].filter((one) => one !== null).join(' · ')
  }
  const fund = (id: string): string | null => {
    const found = own(subjects.funds, id)
    if (!found) return null
    return found.organisation === null
      ? t('web.match.assessed', { mission: found.mission ?? id })
      : (own(names.organisations, found.organisation) ?? found.organisation)
  }
  const party = (code: string): string =>
    own(names.organisations, code) ?? fund(code) ?? own(names.missions, code) ?? code
  const part = (id: string, what: boolean): string => {
    const given = own(subjects.lots, id) ?? own(subjects.courses, id)
    return offer(id, what) ?? fund(id) ?? (given ? party(given.organisation) : id)
  }
  const component = (id: string): string => part(id, true)
  const sender = (id: string): string => part(id, false)
  const tongue = (code: string): string =>
    new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(code) ?? code
  const named: Naming = (param, id) => {
    if (param === 'requirement') return requirement(id)
    if (['offer', 'lot', 'course', 'fund'].includes(param)) return component(id)
    if (param === 'state') return party(id)
    if ((param === 'language' || param === 'need') && /^[a-z]{2,3}$/.test(id)) return tongue(id)
    return capability(id)
  }
  const month = (at: number): string => monthAt(translator, asOf, at)
  return {
    requirement,
    unit,
    capability,
    party,
    component,
    sender,
    month,
    arrow: direction === 'rtl' ? '→' : '←',
    named,
  }
}
