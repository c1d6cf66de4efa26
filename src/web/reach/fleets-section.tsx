import type { ReactNode } from 'react'
import type { ReachView } from '../../contract/reach.ts'
import { Fold } from '../ui/fold.tsx'
import { Original } from '../ui/original.tsx'
import { PlainTable } from '../ui/plain-table.tsx'
import { useTranslator } from '../ui/translator.ts'
import { rangeText } from './texts.ts'
import { useFold } from './use-folds.ts'

/** The aircraft and hospitals that the answer rests on, each a fact with its source or an assumption with its author. */
export function FleetsSection({ view }: { readonly view: ReachView }): ReactNode {
  const translator = useTranslator()
  const { t, number } = translator
  const names = new Map(view.sites.map(({ key, name }) => [key, name]))
  const types = new Map(view.types.map(({ code, name }) => [code, name]))
  const sources = new Map(view.sources.map((source) => [source.id, source.title]))
  const label = t('web.reach.fleets')
  const fold = useFold('fleets')
  const place = (key: string): ReactNode => <bdi>{names.get(key) ?? key}</bdi>
  return (
    <Fold id="fleets" title={label} {...fold}>
      <PlainTable
        label={label}
        columns={[
          t('web.reach.site'),
          label,
          { number: t('web.reach.fleets.count') },
          t('web.reach.assumptions.source'),
        ]}
      >
        {view.fleets.map((fleet) => (
          <tr key={`${fleet.base} ${fleet.type} ${fleet.source}`}>
            <th scope="row">{place(fleet.base)}</th>
            <td data-label={label}>
              <bdi>{types.get(fleet.type) ?? fleet.type}</bdi>{' '}
              <span className="mark-word">{t(`web.reach.ownership.${fleet.ownership}`)}</span>
              {fleet.note && (
                <small className="under">
                  <Original text={fleet.note} />
                </small>
              )}
            </td>
            <td className="number" data-label={t('web.reach.fleets.count')}>
              {number(fleet.count)}
            </td>
            <td data-label={t('web.reach.assumptions.source')}>
              <bdi>{sources.get(fleet.source) ?? fleet.source}</bdi>
              {fleet.baseBasis === 'ASSUMPTION' && (
                <small className="under">{t('web.reach.fleets.assumed', { author: fleet.author ?? '–' })}</small>
              )}
            </td>
          </tr>
        ))}
        {view.added.map((fleet) => (
          <tr key={`added ${fleet.base} ${fleet.type}`}>
            <th scope="row">{place(fleet.base)}</th>
            <td data-label={label}>
              <bdi>{types.get(fleet.type) ?? fleet.type}</bdi>
            </td>
            <td className="number" data-label={t('web.reach.fleets.count')}>
              {number(fleet.count)}
            </td>
            <td data-label={t('web.reach.assumptions.source')}>{t('web.reach.fleets.added')}</td>
          </tr>
        ))}
        {view.hospitals.map((hospital) => (
          <tr key={`hospital ${hospital.site}`}>
            <th scope="row">{place(hospital.site)}</th>
            <td colSpan={2} data-label={label}>
              {t('web.reach.fleets.free', { level: hospital.level, free: rangeText(translator, hospital.free) })}
            </td>
            <td data-label={t('web.reach.assumptions.source')}>
              <bdi>{sources.get(hospital.source) ?? hospital.source}</bdi>
              {hospital.basis === 'ASSUMPTION' && (
                <small className="under">{t('web.reach.fleets.assumed', { author: hospital.author ?? '–' })}</small>
              )}
            </td>
          </tr>
        ))}
      </PlainTable>
    </Fold>
  )
}
