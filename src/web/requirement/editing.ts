import { useSession } from '../access/session.ts'

/** What the reader may write here: as the Secretariat, or for one mission; neither for everybody else. */
export interface Editing {
  readonly secretariat: boolean
  readonly mission: string | null
}

export function useEditing(): Editing {
  const viewer = useSession().data?.viewer
  const writes = viewer != null && viewer.level !== 'READER'
  return {
    secretariat: writes && viewer.role === 'SECRETARIAT',
    mission: writes && viewer.role === 'MISSION' ? viewer.organisation : null,
  }
}

/** What a change to requirements, statements or causes makes old. */
export const TOUCHED = [['gap-lines'], ['trace'], ['mission'], ['requirement'], ['statements']] as const
