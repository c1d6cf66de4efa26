import type { ReactNode } from 'react'
import type { GapGroupView } from '../../contract/gap.ts'
import type { ReadingName } from '../../core/gap/reading.ts'
import { REGIONS } from '../../core/mission/region.ts'
import { useList } from '../ui/list.ts'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly group: GapGroupView
  readonly reading: ReadingName
}

/** The name of a group, and its sums: each in its unit, never one over several. */
export function GroupTitle({ group, reading }: Props): ReactNode {
  const { t } = useTranslator()
  const list = useList()
  const region = REGIONS.find((one) => one === group.key)
  const counts = [
    t('web.summary.lines', { n: group.lines }),
    t('web.summary.open', { n: group.open }),
    t('web.summary.unknown', { n: group.unknown }),
  ]
  const name = region ? t(`kind.region.${region}`) : group.name
  return (
    <>
      <strong>{name}</strong>{' '}
      {!region && group.name !== group.key && /^[A-Z]/.test(group.key) && group.key !== 'ALL' && (
        <span className="soft">{group.key} </span>
      )}
      <span className="group-sums">
        {counts.join(t('web.separator'))}
        {group.gaps.length > 0 && (
          <>
            {t('web.separator')}
            {t('web.summary.gap', { reading: t(`reading.${reading}`) })}{' '}
            <b>{list(group.gaps.map(({ unit, gap }) => t(`quantity.${unit}`, { n: gap })))}</b>
          </>
        )}
        {group.everyMission.length > 0 && (
          <>
            {t('web.separator')}
            {t('web.summary.everyMission', {
              amounts: list(group.everyMission.map(({ unit, gap }) => t(`quantity.${unit}`, { n: gap }))),
            })}
          </>
        )}
      </span>
    </>
  )
}

/** The heading of a group as a row of the table. */
export const GroupHead = ({
  columns,
  index,
  ...props
}: Props & { readonly columns: number; readonly index?: number }): ReactNode => (
  <tr className="group" aria-rowindex={index}>
    <th colSpan={columns} scope="colgroup">
      <GroupTitle {...props} />
    </th>
  </tr>
)
