import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { GapLineView } from '../../contract/gap.ts'
import { Severity } from '../gap/severity.tsx'
import { PlainTable } from '../ui/plain-table.tsx'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly lines: readonly GapLineView[]
  readonly label: string
  /** With what sources say that each gap does; for a mission, whose name need not stand in each of its lines. */
  readonly impacts?: boolean
}

/** A few lines of the gap list, each with the way to its sources. */
export function GapTable({ lines, label, impacts = false }: Props): ReactNode {
  const { t, number } = useTranslator()
  return (
    <PlainTable
      label={label}
      columns={[
        !impacts && t('web.column.mission'),
        t('web.column.capability'),
        { number: t('web.column.required') },
        { number: t('web.column.gap') },
        t('web.column.severity'),
        impacts && t('web.own.impacts'),
      ]}
    >
      {lines.map(({ id, mission, capability, required, readings, severity, impacts: effects }) => (
        <tr key={id} data-line={id}>
          {!impacts && (
            <td data-label={t('web.column.mission')}>{mission.code === 'ALL' ? mission.name : mission.code}</td>
          )}
          <th scope="row">
            <Link to="/" search={{ line: id }}>
              {capability.name}
            </Link>
          </th>
          <td className="number" data-label={t('web.column.required')}>
            {required.value === null ? t('web.noFigure') : t(`quantity.${required.unit}`, { n: required.value })}
          </td>
          <td className="number" data-label={t('web.column.gap')}>
            {readings.deployed.gap === null ? t('web.noFigure') : number(readings.deployed.gap)}
          </td>
          <td data-label={t('web.column.severity')}>
            <Severity severity={severity} />
          </td>
          {impacts && (
            <td data-label={t('web.own.impacts')}>
              {effects.length === 0
                ? t('web.own.impacts.none')
                : effects.map((one) => t(`kind.impact.${one}`)).join(t('web.separator'))}
            </td>
          )}
        </tr>
      ))}
    </PlainTable>
  )
}
