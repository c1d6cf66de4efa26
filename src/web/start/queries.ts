import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ArrangementListView } from '../../contract/arrangement.ts'
import type { SessionView } from '../../contract/access.ts'
import type { QuarantineView } from '../../contract/exchange.ts'
import type { GapChangesView } from '../../contract/gap-changes.ts'
import type { CalendarView } from '../../contract/mission.ts'
import type { UndecidedView } from '../../contract/requirement.ts'
import type { ActionListView } from '../../contract/review.ts'
import type { PledgeListView } from '../../contract/supply.ts'
import { ask, type Query } from '../ui/fetch.ts'
import { today } from '../ui/today.ts'
import { useTranslator } from '../ui/translator.ts'

export type Viewer = NonNullable<SessionView['viewer']>

const OWNERS: ReadonlySet<string> = new Set(['MEMBER_STATE', 'REGIONAL_ORGANISATION', 'TRAINING_CENTRE'])
const DESKS: ReadonlySet<string> = new Set(['SECRETARIAT', 'WORKING_GROUP'])

/** The organisation whose pledges are the viewer's own; null for whoever pledges nothing. */
export const pledgesOf = ({ role, organisation }: Viewer): string | null => (OWNERS.has(role) ? organisation : null)
/** True for whoever looks at all organisations. */
export const isDesk = ({ role }: Viewer): boolean => DESKS.has(role)
/** The mission that the viewer acts for. */
export const missionOf = ({ role, organisation }: Viewer): string | null => (role === 'MISSION' ? organisation : null)

function useAsked<T>(key: readonly string[], path: string, query: Query, enabled = true): UseQueryResult<T, Error> {
  const asked = { ...query, language: useTranslator().language }
  return useQuery({
    queryKey: [...key, asked],
    enabled,
    queryFn: ({ signal }) => ask<T>(`/api/v1/${path}`, asked, signal),
  })
}

/** The pledges of an owner; of everyone, those that need attention, for a desk. */
export const usePledgesOf = (viewer: Viewer): UseQueryResult<PledgeListView, Error> => {
  const own = pledgesOf(viewer)
  const query = own === null ? { alerts: 'true', limit: 100 } : { organisation: own, limit: 1_000 }
  return useAsked(['pledges', 'list'], 'pledges', query, own !== null || isDesk(viewer))
}
export const useRows = (): UseQueryResult<QuarantineView, Error> =>
  useAsked(['quarantine'], 'quarantine', { limit: 1_000 })
export const useUndecided = (viewer: Viewer): UseQueryResult<{ undecided: UndecidedView[] }, Error> =>
  useAsked(['requirement-proposals'], 'requirement-proposals', {}, viewer.role === 'SECRETARIAT')
export const useAwaiting = (): UseQueryResult<ArrangementListView, Error> =>
  useAsked(['arrangements', 'list'], 'arrangements', { limit: 200 })
export const useCalendarOf = (viewer: Viewer): UseQueryResult<CalendarView, Error> =>
  useAsked(['calendar'], 'calendar', {}, isDesk(viewer) || viewer.role === 'MISSION')
export const useActionsOf = (viewer: Viewer): UseQueryResult<ActionListView, Error> =>
  useAsked(['actions'], 'actions', { asOf: today(), owner: viewer.organisation ?? '' }, viewer.organisation !== null)
export const useGapChanges = (since: string, mission: string | null): UseQueryResult<GapChangesView, Error> =>
  useAsked(['gap-changes'], 'gap-changes', { since, mission: mission ?? undefined })
/** Pledges of all organisations, as far as they are shown. */
export const useAllPledges = (): UseQueryResult<PledgeListView, Error> =>
  useAsked(['pledges', 'list'], 'pledges', { limit: 1_000 })
