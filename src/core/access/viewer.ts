/** Whom a person acts for (design §3). PUBLIC: nobody in particular. OPERATOR: whoever runs the program on its own machine. */
export const ROLES = [
  'SECRETARIAT',
  'MISSION',
  'MEMBER_STATE',
  'REGIONAL_ORGANISATION',
  'TRAINING_CENTRE',
  'WORKING_GROUP',
  'PUBLIC',
  'OPERATOR',
] as const
export type Role = (typeof ROLES)[number]

/** What a member may do for the organisation: read; also write; also invite, delegate and remove. */
export const LEVELS = ['READER', 'EDITOR', 'MANAGER'] as const
export type Level = (typeof LEVELS)[number]

/** Who looks, and for whom. Disclosure is decided from this and nothing else. */
export interface Viewer {
  /** Opaque id of the person; null for the public and for the operator. */
  readonly person: string | null
  /** Code of the organisation, or of the mission, that the person acts for. */
  readonly organisation: string | null
  readonly role: Role
  readonly level: Level
  /** Keeps accounts; sees no more of the register by that alone. */
  readonly administrator: boolean
  /** True where the person may do more once a second factor is shown: refusals then say so. */
  readonly lacksSecondFactor?: boolean
}

export const ANYONE: Viewer = {
  person: null,
  organisation: null,
  role: 'PUBLIC',
  level: 'READER',
  administrator: false,
}

/** The command line on the machine of the register: loads public facts, and sees what is public. */
export const OPERATOR: Viewer = { ...ANYONE, role: 'OPERATOR', level: 'EDITOR' }

export const mayEdit = (viewer: Viewer): boolean => viewer.level !== 'READER'

/** The Secretariat's editors, and the operator, keep what belongs to no single organisation. */
export const isEditor = (viewer: Viewer): boolean =>
  mayEdit(viewer) && (viewer.role === 'SECRETARIAT' || viewer.role === 'OPERATOR')
