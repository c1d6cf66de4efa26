import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PledgeCardView } from '../../contract/supply.ts'
import { StateText } from '../supply/marks.tsx'
import { usePledge, usePledges } from '../supply/queries.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTranslator } from '../ui/translator.ts'

/** States that somebody else's answer to a pledge has brought. */
const ANSWERED: ReadonlySet<string> = new Set(['ACKNOWLEDGED', 'ACCEPTED', 'SELECTED', 'IN_NEGOTIATION', 'DECLINED'])
const SHOWN = 10

/** What was answered to the organisation's pledges, the newest first, with the reason where one was declined. */
export function Replies({ organisation }: { readonly organisation: string }): ReactNode {
  const { t } = useTranslator()
  const query = usePledges({ organisation })
  return (
    <section aria-labelledby="replies">
      <h2 id="replies">{t('web.own.replies')}</h2>
      <Loaded query={query} rows={3}>
        {({ pledges }) => {
          const answered = pledges
            .filter(({ state }) => ANSWERED.has(state))
            .toSorted((a, b) => (a.since < b.since ? 1 : -1))
          if (answered.length === 0) return <p className="panel">{t('web.own.replies.none')}</p>
          return (
            <ul className="own-list">
              {answered.slice(0, SHOWN).map((pledge) => (
                <Reply key={pledge.key} pledge={pledge} />
              ))}
            </ul>
          )
        }}
      </Loaded>
    </section>
  )
}

function Reply({ pledge }: { readonly pledge: PledgeCardView }): ReactNode {
  return (
    <li>
      <Link to="/pledges/$key" params={{ key: pledge.key }}>
        {pledge.capability.name}
      </Link>{' '}
      <StateText pledge={pledge} />
      {pledge.state === 'DECLINED' && <Declined pledge={pledge.key} />}
    </li>
  )
}

/** Lists do not carry the reason: the page of the pledge does. */
function Declined({ pledge }: { readonly pledge: string }): ReactNode {
  const { t } = useTranslator()
  const { data } = usePledge(pledge, {})
  if (!data?.declined) return null
  const { reason, note } = data.declined
  return (
    <>
      <p>{t('web.pair', { what: t('web.reason'), more: t(`kind.decline.${reason}`) })}</p>
      {note && (
        <p dir="auto" className="written">
          {note}
        </p>
      )}
    </>
  )
}
