import type { ReactNode } from 'react'
import { useSession } from '../access/session.ts'
import type { GapListView } from '../../contract/gap.ts'
import { useTranslator } from '../ui/translator.ts'
import type { GapSearch } from './search.ts'
import type { Change } from './use-gap-search.ts'

interface Props {
  readonly search: GapSearch
  readonly onChange: (change: Change) => void
}

/** Whoever acts for somebody may count the pledges that they see; nobody else has more than the public list. */
export function CountingSwitch({ search, onChange }: Props): ReactNode {
  const { t } = useTranslator()
  const viewer = useSession().data?.viewer
  if (!viewer?.organisation) return null
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={search.pledges === 'visible'}
        onChange={(event) => onChange({ pledges: event.target.checked ? 'visible' : undefined })}
      />
      {t('web.counting')}
    </label>
  )
}

/** Says plainly that the list is not the public one. */
export function CountingBanner({
  list,
  onChange,
}: Pick<Props, 'onChange'> & { readonly list: GapListView }): ReactNode {
  const { t } = useTranslator()
  if (list.counting !== 'VISIBLE') return null
  return (
    <aside className="banner" aria-label={t('web.counting.private')}>
      <p>
        <strong>{t('web.counting.private')}</strong>
        {t('web.separator')}
        {t('web.counting.about')} {t('web.counting.notPublic', { n: list.notPublic })}{' '}
        <button type="button" className="linklike" onClick={() => onChange({ pledges: undefined })}>
          {t('web.counting.back')}
        </button>
      </p>
    </aside>
  )
}
