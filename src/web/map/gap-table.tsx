import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { DOMAINS } from '../../core/capability/taxonomy.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import type { MissionGaps } from './count.ts'
import type { MapSearch } from './search.ts'

interface Props {
  readonly missions: readonly MissionGaps[]
  readonly search: MapSearch
}

/** What the map shows, in figures, and what has no place on it. */
export function GapTable({ missions, search }: Props): ReactNode {
  const { t } = useTranslator()
  const label = t('web.map.table')
  return (
    <ScrollRegion label={label}>
      <table className="plain map-table">
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web.column.mission')}</th>
            <th scope="col">{t('web.column.headquarters')}</th>
            <th scope="col" className="number">
              {t('web.map.column.open')}
            </th>
            {DOMAINS.map((domain) => (
              <th key={domain} scope="col" className="number">
                {t(`domain.${domain}`)}
              </th>
            ))}
            <th scope="col">{t('web.column.lines')}</th>
          </tr>
        </thead>
        <tbody>
          {missions.map((mission) => (
            <Row key={mission.code} mission={mission} search={search} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Row({ mission, search }: { readonly mission: MissionGaps; readonly search: MapSearch }): ReactNode {
  const { t, number } = useTranslator()
  const { code, name, headquarters, open, kinds } = mission
  const { reading, domain } = search
  return (
    <tr data-mission={code} className={search.mission === code ? 'chosen' : undefined}>
      <th scope="row">
        {code === 'ALL' ? (
          name
        ) : (
          <Link to="/missions/$code" params={{ code }} aria-label={`${code}${t('web.separator')}${t('web.map.page')}`}>
            {code}
          </Link>
        )}
        {code !== 'ALL' && <small className="under">{name}</small>}
      </th>
      <td>{headquarters && <bdi lang="en">{headquarters}</bdi>}</td>
      <td className="number">
        <strong>{number(open)}</strong>
      </td>
      {DOMAINS.map((one) => (
        <td key={one} className="number">
          {number(kinds.find((kind) => kind.domain === one)?.open ?? 0)}
        </td>
      ))}
      <td>
        {open > 0 && (
          <Link
            to="/"
            search={{ mission: code, open: 'true', ...(reading && { reading }), ...(domain && { domain }) }}
            aria-label={`${code === 'ALL' ? name : code}${t('web.separator')}${t('web.map.lines')}`}
          >
            {t('web.map.lines')}
          </Link>
        )}
      </td>
    </tr>
  )
}
