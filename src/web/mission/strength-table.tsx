import type { ReactNode } from 'react'
import type { StrengthPointView } from '../../contract/mission.ts'
import { Day } from '../ui/day.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'

/** From the bottom of the stack: troops and experts together are the military personnel, all three the uniformed. */
export const PARTS = ['troops', 'experts', 'police'] as const

/** The monthly register as it stands, newest month first. */
export function StrengthTable({ points }: { readonly points: readonly StrengthPointView[] }): ReactNode {
  const { t, number } = useTranslator()
  const figure = (value: number | null): ReactNode =>
    value === null ? <span className="unknown">{t('kind.UNKNOWN')}</span> : number(value)
  return (
    <ScrollRegion label={t('web.strength')}>
      <table className="plain">
        <caption>{t('web.strength.unit')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web.column.day')}</th>
            <th scope="col">{t('web.column.reportedBy')}</th>
            {PARTS.map((part) => (
              <th key={part} scope="col" className="number">
                {t(`web.part.${part}`)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('web.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={point.on}>
              <th scope="row">
                <Day day={point.on} />
              </th>
              <td>{point.mission}</td>
              {PARTS.map((part) => (
                <td key={part} className="number">
                  {figure(point[part])}
                </td>
              ))}
              <td className="number">{figure(point.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
