import '../match/match.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { HelpPlacesView, HelpThoughtBody } from '../../contract/match-thoughts.ts'
import { Answer, Partial } from '../match/answer.tsx'
import { range } from '../match/figures.ts'
import { PlainTable } from '../ui/plain-table.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useHelpMost } from './queries.ts'

interface Props {
  readonly thought: HelpThoughtBody
  /** Beside something else: a list instead of a table. */
  readonly narrow?: boolean
}

/** Where what somebody offers, or thinks of offering, would help most. Nothing of it is kept. */
export function HelpMost({ thought, narrow = false }: Props): ReactNode {
  const { t, day } = useTranslator()
  return (
    <Answer query={useHelpMost(thought)}>
      {(answer) => (
        <div data-help={answer.none ?? 'places'}>
          <p className="soft">{t('web.own.help.asOf', { day: day(answer.asOf, 'long') })}</p>
          {answer.none !== null ? (
            <p className="panel">{t(`web.own.help.none.${answer.none}`)}</p>
          ) : answer.places.length === 0 ? (
            <p className="panel">{t('web.own.help.nowhere')}</p>
          ) : (
            <>
              {narrow ? <PlaceList places={answer.places} /> : <Places places={answer.places} />}
              {answer.eligible > answer.places.length && (
                <p className="soft">{t('web.match.others', { n: answer.eligible - answer.places.length })}</p>
              )}
            </>
          )}
          <Assumed assumed={answer.assumed} />
          <Partial untried={answer.untried} />
        </div>
      )}
    </Answer>
  )
}

function Assumed({ assumed }: Pick<HelpPlacesView, 'assumed'>): ReactNode {
  const { t } = useTranslator()
  if (assumed.length === 0) return null
  return (
    <details className="findings">
      <summary>{t('web.own.help.assumed', { n: assumed.length })}</summary>
      <ul className="notes">
        {assumed.map((one) => (
          <li key={one}>{t(`web.own.assumed.${one}`)}</li>
        ))}
      </ul>
    </details>
  )
}

function Places({ places }: Pick<HelpPlacesView, 'places'>): ReactNode {
  const translator = useTranslator()
  const { t, number, day } = translator
  const label = t('web.own.help')
  return (
    <PlainTable
      label={label}
      columns={[
        t('web.match.requirement'),
        { number: t('web.own.help.gain') },
        t('web.own.help.stay'),
        { number: t('web.own.help.missing') },
      ]}
    >
      {places.map(({ line, mission, capability, unit, gain, estimate, stay, missing, best }) => (
        <tr key={line} data-place={line}>
          <th scope="row">
            <Link to="/" search={{ line }}>
              {t('web.own.place', { mission: mission.code, capability: capability.name })}
            </Link>
            {best && <strong className="mark-word"> {t('web.own.help.best')}</strong>}
          </th>
          <td className="number" data-label={t('web.own.help.gain')}>
            {gain ? range(translator, gain) : t('web.own.help.estimate', { n: number(Math.round(estimate)) })}
          </td>
          <td data-label={t('web.own.help.stay')}>
            {stay ? t('web.fromUntil', { from: day(stay.from), until: day(stay.until) }) : t('web.noFigure')}
          </td>
          <td className="number" data-label={t('web.own.help.missing')}>
            {t(`quantity.${unit}`, { n: missing })}
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}

function PlaceList({ places }: Pick<HelpPlacesView, 'places'>): ReactNode {
  const translator = useTranslator()
  const { t, number, day } = translator
  return (
    <ol className="own-list">
      {places.map(({ line, mission, capability, unit, gain, estimate, stay, missing, best }) => (
        <li key={line} data-place={line}>
          <Link to="/" search={{ line }}>
            {t('web.own.place', { mission: mission.code, capability: capability.name })}
          </Link>
          {best && <strong className="mark-word"> {t('web.own.help.best')}</strong>}
          <p className="soft">
            {t('web.pair', {
              what: t('web.own.help.gain'),
              more: gain ? range(translator, gain) : t('web.own.help.estimate', { n: number(Math.round(estimate)) }),
            })}
            {t('web.separator')}
            {t('web.pair', { what: t('web.own.help.missing'), more: t(`quantity.${unit}`, { n: missing }) })}
            {stay && t('web.separator')}
            {stay && t('web.fromUntil', { from: day(stay.from), until: day(stay.until) })}
          </p>
        </li>
      ))}
    </ol>
  )
}
