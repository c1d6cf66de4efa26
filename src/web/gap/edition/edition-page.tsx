import './edition.css'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Loaded } from '../../ui/loaded.tsx'
import { useTitle } from '../../ui/title.ts'
import { useTranslator } from '../../ui/translator.ts'
import { ReadingSwitch } from '../reading-switch.tsx'
import { EditionActions } from './edition-actions.tsx'
import { EditionBody } from './edition-body.tsx'
import { Masthead } from './masthead.tsx'
import { useEdition } from './queries.ts'
import { StandingBanner } from './standing-banner.tsx'

/** One edition, as it was published. */
export function EditionPage(): ReactNode {
  const { t } = useTranslator()
  const { number } = useParams({ from: '/editions/$number' })
  const { reading = 'deployed' } = useSearch({ from: '/editions/$number' })
  const navigate = useNavigate({ from: '/editions/$number' })
  const query = useEdition(number)
  const heading = t('web.edition.number', { number })
  useTitle(heading)
  return (
    <>
      <h1>{heading}</h1>
      <Loaded query={query} rows={16}>
        {(edition) => (
          <article className="edition">
            <StandingBanner edition={edition} />
            <Masthead edition={edition} />
            <EditionActions edition={edition} />
            <ReadingSwitch
              value={reading}
              onChange={(next) =>
                void navigate({ to: '.', search: (now) => ({ ...now, reading: next }), resetScroll: false })
              }
            />
            <EditionBody edition={edition} reading={reading} />
          </article>
        )}
      </Loaded>
    </>
  )
}
