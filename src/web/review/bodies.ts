import type { OrganisationView } from '../../contract/capability.ts'
import { useQuery } from '@tanstack/react-query'
import { useMissions } from '../gap/queries.ts'
import { ask } from '../ui/fetch.ts'
import type { Option } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'

/** Every organisation and mission that can be invited, can speak or be asked to act, by name. */
export function useBodies(): readonly Option[] {
  const { language, compare, t } = useTranslator()
  const organisations = useQuery({
    queryKey: ['organisations', { language }],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => ask<{ organisations: OrganisationView[] }>('/api/v1/organisations', { language }, signal),
  })
  const missions = (useMissions({}).data?.missions ?? []).filter(({ code }) => code !== 'ALL')
  return [
    ...(organisations.data?.organisations ?? []).map(({ code, name }) => ({ value: code, label: name })),
    ...missions.map(({ code, name }) => ({ value: code, label: t('web.pair', { what: code, more: name }) })),
  ].toSorted((a, b) => compare(a.label, b.label))
}
