import './supply.css'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { usePledge } from './queries.ts'
import { RevisionForm } from './revision-form.tsx'

/** New terms for a pledge, by its owner. */
export function EditPledge(): ReactNode {
  const { t } = useTranslator()
  const { key } = useParams({ from: '/pledges/$key/edit' })
  const query = usePledge(key, {})
  useTitle(t('kind.act.REVISE'))
  return (
    <>
      <h1>{t('kind.act.REVISE')}</h1>
      <Loaded query={query} rows={12}>
        {(pledge) =>
          pledge.next?.some(({ act, because }) => act === 'REVISE' && because === null) ? (
            <RevisionForm key={pledge.key} pledge={pledge} />
          ) : (
            <p className="panel">{t('web.pledge.notToChange')}</p>
          )
        }
      </Loaded>
    </>
  )
}
