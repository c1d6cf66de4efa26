import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { UnlockedView } from '../../contract/match-thoughts.ts'
import { Answer, Partial } from '../match/answer.tsx'
import { figure } from '../match/figures.ts'
import { PlainTable } from '../ui/plain-table.tsx'
import { useTranslator } from '../ui/translator.ts'
import { MoneyChart } from './money-chart.tsx'
import { useMoney } from './queries.ts'
import { FREE } from './search.ts'

/** Points of the curve: the first steps are the small ones, where most is unlocked. */
const SHARES = [0.05, 0.1, 0.2, 0.4, 0.7, 1]

interface Props {
  readonly money: string
  readonly most: number
}

/** What each further amount of money would unlock: a picture, and a table that says the same. */
export function Unlocks({ money, most }: Props): ReactNode {
  const { t, day } = useTranslator()
  const amounts = SHARES.map((share) => Math.round(most * share))
  const query = useMoney({ pledge: money === FREE ? null : money, amounts }, true)
  return (
    <Answer query={query}>
      {(answer) => (
        <div data-unlocks={answer.known}>
          <p className="soft">{t('web.own.help.asOf', { day: day(answer.asOf, 'long') })}</p>
          {answer.known ? (
            <>
              {answer.points.every(({ used }) => used === answer.points[0]?.used) ? (
                <>
                  <p className="panel">{t('web.own.money.flat')}</p>
                  <details>
                    <summary>{t('web.own.money.points')}</summary>
                    <Points points={answer.points} />
                  </details>
                </>
              ) : (
                <>
                  <MoneyChart points={answer.points} />
                  <Points points={answer.points} />
                </>
              )}
            </>
          ) : (
            <p className="panel">{t('web.own.money.unknown')}</p>
          )}
          <Partial untried={answer.untried.length} />
        </div>
      )}
    </Answer>
  )
}

function Points({ points }: Pick<UnlockedView, 'points'>): ReactNode {
  const translator = useTranslator()
  const { t, number } = translator
  const label = t('web.own.money')
  return (
    <PlainTable
      label={label}
      columns={[
        { number: t('web.match.more') },
        { number: t('web.own.money.used') },
        { number: t('web.own.money.worth') },
        { number: t('web.own.money.closed') },
        t('web.own.money.unlocked'),
      ]}
    >
      {points.map(({ more, used, objective, closed, unlocked }) => (
        <tr key={more} data-more={more}>
          <th scope="row" className="number" data-label={t('web.match.more')}>
            {number(more)}
          </th>
          <td className="number" data-label={t('web.own.money.used')}>
            {number(Math.round(used))}
          </td>
          <td className="number" data-label={t('web.own.money.worth')}>
            {figure(translator, objective)}
          </td>
          <td className="number" data-label={t('web.own.money.closed')}>
            {number(closed)}
          </td>
          <td data-label={t('web.own.money.unlocked')}>
            {unlocked.length === 0 ? t('web.own.money.nothing') : <Lines lines={unlocked} />}
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}

function Lines({ lines }: { readonly lines: UnlockedView['points'][number]['unlocked'] }): ReactNode {
  const { t } = useTranslator()
  return (
    <ul className="bare">
      {lines.map(({ line, mission, capability }) => (
        <li key={line}>
          <Link to="/" search={{ line }}>
            {t('web.own.place', { mission: mission.code, capability: capability.name })}
          </Link>
        </li>
      ))}
    </ul>
  )
}
