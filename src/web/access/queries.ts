import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { InstitutionsView, KeysView, MembersView, PeopleView, SessionsView } from '../../contract/access.ts'
import { ask } from '../ui/fetch.ts'
import { useTranslator } from '../ui/translator.ts'

function useAccess<T>(what: string, path: string, inLanguage: boolean): UseQueryResult<T, Error> {
  const { language } = useTranslator()
  return useQuery({
    queryKey: [what, path, language],
    queryFn: ({ signal }) => ask<T>(path, inLanguage ? { language } : {}, signal),
    staleTime: 0,
  })
}

export const useKeys = () => useAccess<KeysView>('keys', '/api/v1/api-keys', true)
export const useSessions = () => useAccess<SessionsView>('sessions', '/api/v1/sessions', false)
export const usePeople = () => useAccess<PeopleView>('people', '/api/v1/people', true)
export const useInstitutions = () => useAccess<InstitutionsView>('institutions', '/api/v1/institutions', true)
export const useMembers = (organisation: string) =>
  useAccess<MembersView>('members', `/api/v1/organisations/${encodeURIComponent(organisation)}/members`, true)

export interface ListedPasskey {
  readonly id: string
  readonly name: string | null
  readonly createdAt: string | null
}
export const usePasskeys = () =>
  useAccess<readonly ListedPasskey[]>('passkeys', '/api/auth/passkey/list-user-passkeys', false)
