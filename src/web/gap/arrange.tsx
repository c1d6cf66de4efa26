import type { ReactNode } from 'react'
import { GROUPINGS } from '../../core/gap/group.ts'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useEditions } from './edition/queries.ts'
import type { GapSearch } from './search.ts'
import type { Change } from './use-gap-search.ts'

interface Props {
  readonly search: GapSearch
  readonly onChange: (change: Change) => void
}

/** How the list is arranged: in groups, and beside an edition. */
export function Arrange({ search, onChange }: Props): ReactNode {
  const { t, day } = useTranslator()
  const editions = useEditions().data?.editions ?? []
  const known = editions.some(({ number }) => String(number) === search.against)
  return (
    <div className="arrange">
      <Select
        label={t('web.list.group')}
        value={search.group ?? ''}
        onChange={(value) => onChange({ group: GROUPINGS.find((one) => one === value) })}
        options={[
          { value: '', label: t('web.list.group.none') },
          ...GROUPINGS.map((value) => ({ value, label: t(`web.list.group.${value}`) })),
        ]}
      />
      {(editions.length > 0 || search.against !== undefined) && (
        <Select
          label={t('web.list.against')}
          value={search.against ?? ''}
          onChange={(value) => onChange({ against: value || undefined })}
          options={[
            { value: '', label: t('web.list.against.none') },
            ...editions.map(({ number, asOf }) => ({
              value: String(number),
              label: t('web.list.edition', { number: String(number), day: day(asOf) }),
            })),
            ...(known || search.against === undefined ? [] : [{ value: search.against, label: search.against }]),
          ]}
        />
      )}
    </div>
  )
}
