import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { OrganisationView } from '../../contract/capability.ts'
import { roleOf } from '../../core/access/role-of.ts'
import { ask } from '../ui/fetch.ts'
import { Select, type Option } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly value: string
  readonly onChange: (code: string) => void
}

/** Every organisation and mission that people can act for, by name. */
export function OrganisationSelect({ value, onChange }: Props): ReactNode {
  const { t, language, compare } = useTranslator()
  const organisations = useQuery({
    queryKey: ['organisations', language],
    queryFn: ({ signal }) => ask<{ organisations: OrganisationView[] }>('/api/v1/organisations', { language }, signal),
  })
  const missions = useQuery({
    queryKey: ['missions', 'names', language],
    queryFn: ({ signal }) =>
      ask<{ missions: { code: string; name: string }[] }>('/api/v1/missions', { language }, signal),
  })
  const found: Option[] = [
    ...(organisations.data?.organisations ?? [])
      .filter((o) => roleOf({ is: 'ORGANISATION', code: o.code, kind: o.kind }) !== null)
      .map((o) => ({ value: o.code, label: o.name })),
    ...(missions.data?.missions ?? [])
      .filter((m) => roleOf({ is: 'MISSION', code: m.code }) !== null)
      .map((m) => ({ value: m.code, label: t('web.pair', { what: m.code, more: m.name }) })),
  ].toSorted((a, b) => compare(a.label, b.label))
  return (
    <Select
      label={t('web.access.organisation')}
      value={value}
      onChange={onChange}
      options={[{ value: '', label: t('web.day.choose') }, ...found]}
    />
  )
}
