import type { Severity } from '../../gap/severity.ts'
import type { CostKind, MatchParameters } from '../problem.ts'

/** Version of the rules by which facts become a match problem; a kept run names the one that it was made with. */
export const RULES_VERSION = 'gaplist.match-rules/2'

/**
 * Everything in a match problem that no fact of the register says. PLANNING ASSUMPTIONS, not United Nations figures:
 * the author answers for them, each problem is marked with their version, and a change makes a new version.
 */
export interface Assumptions {
  readonly version: string
  readonly author: string
  readonly setOn: string
  /** Months that a plan looks ahead. */
  readonly horizonMonths: number
  readonly parameters: MatchParameters
  /** Share of its worth that giving up a proposed package costs (contract, "Pinned"). */
  readonly changeTax: number
  /** Months from a decision to arrival, of a mission. */
  readonly leadMonths: number
  /** Longest loan between missions, in months. */
  readonly loanMonths: number
  /** Criticality of a requirement by the severity of its gap. */
  readonly weight: Readonly<Record<Severity, number>>
  /** Individuals are offered in groups of so many persons; a large pledge in at most `mostGroups`, then larger ones. */
  readonly groupOfPersons: number
  readonly mostGroups: number
  /** Thousand dollars. */
  readonly liftPerPerson: number
  readonly sustainmentPerPersonMonth: number
  readonly shippingPerPiece: { readonly item: number; readonly airframe: number; readonly bed: number }
  readonly seatCost: number
  readonly traineeShare: number
  readonly courseMonths: number
  /** Lift by distance: within the host's subregion, within its region, farther. */
  readonly liftFactor: { readonly near: number; readonly region: number; readonly far: number }
  /** Lift and sustainment of what a mandate authorises are paid from assessed contributions: thousand dollars a mission. */
  readonly assessed: { readonly kinds: readonly CostKind[]; readonly perMission: number }
  /** A capability whose offers may serve instead, at `parameters.substituteValue`. */
  readonly substitutes: Readonly<Record<string, string>>
  /** Specialised training that a capability asks for. */
  readonly modules: Readonly<Record<string, readonly string[]>>
  /** Capabilities of which the working language of the mission is asked. */
  readonly languageCritical: readonly string[]
  /** Capabilities that heat and height limit. */
  readonly environmentCritical: readonly string[]
  /** Working languages, ISO 639; a mission that is not here has none that is known. */
  readonly missionLanguage: Readonly<Record<string, string>>
  /** Missions known not to be hot and high; of the others it is assumed that they are. */
  readonly temperate: readonly string[]
}

export const ASSUMPTIONS: Assumptions = {
  version: 'gaplist.match-assumptions/2',
  author: 'Gaplist editors',
  setOn: '2026-11-23',
  horizonMonths: 24,
  parameters: {
    minimumStay: { UNIT: 6, PERSON: 6 },
    shippingMonths: 2,
    startStep: 3,
    costWeight: 0.02,
    partyWeight: 20,
    substituteValue: 0.85,
    classSizes: [8, 12, 16, 24, 32],
    smallGroup: 12,
  },
  changeTax: 0.1,
  leadMonths: 2,
  loanMonths: 6,
  weight: { CRITICAL: 8, HIGH: 5, MODERATE: 3, LOW: 1, NONE: 1, UNKNOWN: 2 },
  groupOfPersons: 10,
  mostGroups: 100,
  liftPerPerson: 2,
  sustainmentPerPersonMonth: 1.5,
  shippingPerPiece: { item: 20, airframe: 250, bed: 5 },
  seatCost: 4,
  traineeShare: 0.1,
  courseMonths: 1,
  liftFactor: { near: 0.8, region: 1, far: 1.3 },
  assessed: { kinds: ['LIFT', 'SUSTAINMENT'], perMission: 100_000 },
  substitutes: {
    'military-utility-helicopter': 'armed-helicopter',
    'military-helicopter': 'military-utility-helicopter',
    'military-personnel': 'troops',
    'police-personnel': 'individual-police',
    'quick-reaction-force': 'infantry',
    uniformed: 'troops',
  },
  modules: {
    'staff-officer': ['stm-staff-officers'],
    'experts-on-mission': ['stm-military-experts'],
    'individual-police': ['stm-police'],
    'formed-police': ['stm-formed-police'],
    'formed-police-unit': ['stm-formed-police'],
  },
  languageCritical: [
    'staff-officer',
    'experts-on-mission',
    'police-personnel',
    'individual-police',
    'formed-police',
    'formed-police-unit',
    'civilian-capacity',
    'level-2-hospital',
    'communication-skills',
    'information-gathering',
  ],
  environmentCritical: ['helicopter-any-type', 'military-helicopter', 'tactical-airlift'],
  missionLanguage: {
    MINURCAT: 'fr',
    MONUC: 'fr',
    MONUSCO: 'fr',
    UNOCI: 'fr',
    MINUSTAH: 'fr',
    MINUSMA: 'fr',
    MINUSCA: 'fr',
    UNAMID: 'en',
    UNMIS: 'en',
    UNMISS: 'en',
    UNMIT: 'en',
    UNMIL: 'en',
    UNIFIL: 'en',
    UNISFA: 'en',
  },
  temperate: ['UNIFIL', 'UNFICYP', 'UNMIK', 'UNMIT', 'UNMIL', 'UNOCI'],
}
