import type { ReactNode } from 'react'
import { DOMAINS } from '../../core/capability/taxonomy.ts'
import { SEVERITIES } from '../../core/gap/severity.ts'
import { HORIZONS } from '../../core/requirement/requirement.ts'
import { Select, type Option } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { capabilityOptions, missionOptions } from './filter-options.ts'
import type { FilterProps } from './filters.tsx'
import { useCapabilities, useMissions } from './queries.ts'
import type { GapFilters } from './search.ts'

/** The filters that choose from what there is. */
export function FilterSelects({ search, onChange }: FilterProps): ReactNode {
  const { t } = useTranslator()
  const missions = useMissions(search).data?.missions ?? []
  const capabilities = useCapabilities()
  const select = (key: Exclude<keyof GapFilters, 'q' | 'open'>, options: readonly Option[]): ReactNode => (
    <Select
      label={t(`web.column.${key}`)}
      value={search[key] ?? ''}
      onChange={(value) => onChange({ [key]: value || undefined })}
      options={[{ value: '', label: t('web.filter.any') }, ...options]}
    />
  )
  return (
    <>
      {select('mission', missionOptions(missions, search.mission))}
      {select('capability', capabilityOptions(capabilities, search.capability))}
      {select(
        'domain',
        DOMAINS.map((value) => ({ value, label: t(`domain.${value}`) })),
      )}
      {select(
        'horizon',
        HORIZONS.map((value) => ({ value, label: t(`horizon.${value}`) })),
      )}
      {select(
        'severity',
        SEVERITIES.map((value) => ({ value, label: t(`severity.${value}`) })),
      )}
    </>
  )
}
