import '../supply/supply.css'
import './own.css'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { amountText } from '../supply/words.ts'
import { usePledge } from '../supply/queries.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { HelpMost } from './help-most.tsx'
import { thoughtOf } from './thought-of.ts'

/** Where one pledge would help most. */
export function HelpPage(): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const { key } = useParams({ from: '/own/help/$key' })
  const query = usePledge(key, {})
  useTitle(t('web.own.help'))
  return (
    <>
      <h1>{t('web.own.help')}</h1>
      <Loaded query={query} rows={6}>
        {(pledge) => (
          <>
            <p className="lead">
              <Link to="/pledges/$key" params={{ key }}>
                {[pledge.capability.name, amountText(translator, pledge), pledge.organisation.name]
                  .filter((one) => one !== null)
                  .join(t('web.separator'))}
              </Link>
            </p>
            <p>{t('web.own.help.lead')}</p>
            <HelpMost thought={thoughtOf(pledge)} />
          </>
        )}
      </Loaded>
    </>
  )
}
