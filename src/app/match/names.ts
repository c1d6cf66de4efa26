import type { Subjects } from '../../core/match/build/subjects.ts'
import type { Language } from '../../core/language.ts'
import type { Unit } from '../../core/quantity.ts'
import { nameIn, type Reference } from '../reference.ts'

export interface MatchNames {
  readonly missions: Record<string, string>
  readonly capabilities: Record<string, string>
  readonly organisations: Record<string, string>
  /** What each capability is counted in, in the register. */
  readonly units: Record<string, Unit>
}

/** Names of everything that the subjects of a match mention, in the reader's language. */
export function namesOf(subjects: Subjects, ref: Reference, language: Language): MatchNames {
  const requirements = Object.values(subjects.requirements)
  const offers = Object.values(subjects.offers)
  const funds = Object.values(subjects.funds)
  const capabilities = [...requirements, ...offers].map(({ capability }) => capability)
  const parts = [...Object.values(subjects.lots), ...Object.values(subjects.courses)]
  const table = (
    codes: readonly (string | null)[],
    of: ReadonlyMap<string, { readonly names: Readonly<Record<string, string>> }>,
  ): Record<string, string> =>
    Object.fromEntries(
      [...new Set(codes)].flatMap((code) =>
        code === null ? [] : [[code, nameIn(of.get(code)?.names, language, code)]],
      ),
    )
  return {
    missions: table(
      [...requirements.map((r) => r.mission), ...offers.map((o) => o.from), ...funds.map((f) => f.mission)],
      ref.missions,
    ),
    capabilities: table(capabilities, ref.capabilities),
    units: Object.fromEntries(
      [...new Set(capabilities)].flatMap((code) => {
        const unit = ref.taxonomy.get(code)?.unit
        return unit ? [[code, unit]] : []
      }),
    ),
    organisations: table(
      [...offers, ...parts, ...funds].map((o) => o.organisation),
      ref.organisations,
    ),
  }
}
