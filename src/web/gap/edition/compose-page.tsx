import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { EditionListView } from '../../../contract/edition.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { useTitle } from '../../ui/title.ts'
import { useTranslator } from '../../ui/translator.ts'
import { Composer } from './composer.tsx'
import { DraftsList } from './drafts-list.tsx'
import { emptyDraft } from './draft-input.ts'
import { useDraft, useEditions, useIsComposer } from './queries.ts'

/** Where the editors of the Secretariat make editions. */
export function ComposePage(): ReactNode {
  const { t } = useTranslator()
  const { draft } = useSearch({ from: '/editions/compose' })
  const composer = useIsComposer()
  const query = useDraft(composer ? draft : undefined)
  const editions = useEditions()
  useTitle(t('web.compose'))
  return (
    <>
      <h1>{t('web.compose')}</h1>
      <p className="lead">{t('web.compose.lead')}</p>
      {!composer ? (
        <p className="panel">{t('web.compose.editorsOnly')}</p>
      ) : draft === undefined ? (
        <>
          <DraftsList />
          <Loaded query={editions}>
            {(found) => <Composer key="new" saved={null} initial={{ ...emptyDraft, supersedes: newestOf(found) }} />}
          </Loaded>
        </>
      ) : (
        <Loaded query={query}>{(found) => <Composer key={draft} saved={found} initial={found} />}</Loaded>
      )}
    </>
  )
}

/** A new edition most often follows the last one of the whole list that is in force. */
const newestOf = ({ editions }: EditionListView): number | null =>
  editions.find(({ status, filter }) => status === 'CURRENT' && filter.missions.length + filter.domains.length === 0)
    ?.number ?? null
