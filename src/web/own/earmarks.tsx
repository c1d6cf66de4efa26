import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PledgeCardView } from '../../contract/supply.ts'
import { useCapabilities } from '../gap/queries.ts'
import { usePledge } from '../supply/queries.ts'
import { amountText } from '../supply/words.ts'
import { RenewalText, StateText } from '../supply/marks.tsx'
import { useTranslator } from '../ui/translator.ts'

/** Money that the organisation has pledged, and what each pledge is tied to. */
export function Earmarks({ pledges }: { readonly pledges: readonly PledgeCardView[] }): ReactNode {
  const { t } = useTranslator()
  if (pledges.length === 0) return <p className="panel">{t('web.own.money.none')}</p>
  return (
    <ul className="own-list">
      {pledges.map((pledge) => (
        <Money key={pledge.key} pledge={pledge} />
      ))}
    </ul>
  )
}

function Money({ pledge }: { readonly pledge: PledgeCardView }): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  return (
    <li>
      <Link to="/pledges/$key" params={{ key: pledge.key }}>
        {amountText(translator, pledge) ?? t('web.noFigure')}
      </Link>{' '}
      <StateText pledge={pledge} /> <RenewalText renewal={pledge.renewal} />
      <Ties pledge={pledge.key} />
    </li>
  )
}

/** Lists do not carry earmarks: the page of the pledge does. */
function Ties({ pledge }: { readonly pledge: string }): ReactNode {
  const { t, maybe } = useTranslator()
  const costWord = (purpose: string): string => maybe(`match.cost.${purpose.trim().toUpperCase()}`) ?? purpose
  const names = new Map(useCapabilities().map(({ code, name }) => [code, name]))
  const { data } = usePledge(pledge, {})
  if (!data?.earmarks) return null
  const tied = data.earmarks.map(({ mission, capability, purpose }) =>
    [mission, capability && (names.get(capability) ?? capability), purpose && costWord(purpose)]
      .filter((one) => one !== null)
      .join(t('web.separator')),
  )
  const bound = data.mission ? [data.mission.code, ...tied] : tied
  if (bound.length === 0) return <p className="soft">{t('web.own.money.free')}</p>
  return (
    <ul className="notes">
      {bound.map((one) => (
        <li key={one}>
          <bdi>{one}</bdi>
        </li>
      ))}
    </ul>
  )
}
