import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ActionView } from '../../contract/review.ts'
import { Day } from '../ui/day.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useActions } from './queries.ts'

/** What reviews and reports have asked of an organisation and is not yet done, what is due first at the top. */
export function Requests({ owner }: { readonly owner: string }): ReactNode {
  const { t } = useTranslator()
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{t('web.own.requests')}</h2>
      <Loaded query={useActions(owner)} rows={2}>
        {({ actions }) => {
          const open = actions.filter(({ closedOn }) => closedOn === null)
          if (open.length === 0) return <p className="panel">{t('web.own.requests.none')}</p>
          return (
            <ul className="own-list">
              {open.map((action) => (
                <Request key={action.key} action={action} />
              ))}
            </ul>
          )
        }}
      </Loaded>
    </section>
  )
}

function Request({ action }: { readonly action: ActionView }): ReactNode {
  const { t } = useTranslator()
  const { what, state, due, mission, document, paragraph } = action
  const origin = [mission, document, paragraph].filter((one) => one !== null).join(t('web.separator'))
  return (
    <li data-action={action.key}>
      <Link to="/actions/$key" params={{ key: action.key }} dir="auto" className="written">
        {what}
      </Link>
      <p className="soft">
        <span className={state === 'OPEN' ? undefined : 'mark-word'}>{t(`web.own.action.${actionWord(state)}`)}</span>{' '}
        <Day day={due} />
        {origin !== '' && (
          <>
            {t('web.separator')}
            <bdi>{origin}</bdi>
          </>
        )}
      </p>
    </li>
  )
}

/** Of what is still to be done. */
const actionWord = (state: ActionView['state']): 'OPEN' | 'DUE' | 'OVERDUE' =>
  state === 'OVERDUE' || state === 'DUE' ? state : 'OPEN'
