import { useSession } from '../access/session.ts'

/** What the reader may write here: as the Secretariat, for one mission, or as somebody who makes offers; else nothing. */
export interface Editing {
  readonly secretariat: boolean
  readonly mission: string | null
  readonly offers: boolean
}

export function useEditing(): Editing {
  const viewer = useSession().data?.viewer
  const writes = viewer != null && viewer.level !== 'READER'
  return {
    secretariat: writes && viewer.role === 'SECRETARIAT',
    mission: writes && viewer.role === 'MISSION' ? viewer.organisation : null,
    offers: writes && (viewer.role === 'MEMBER_STATE' || viewer.role === 'REGIONAL_ORGANISATION'),
  }
}

/** What a change to requirements, statements or causes makes old. */
export const TOUCHED = [['gap-lines'], ['trace'], ['mission'], ['requirement'], ['statements']] as const
