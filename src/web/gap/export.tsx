import type { ReactNode } from 'react'
import type { WhenSearch } from '../history/when.ts'
import { address } from '../ui/fetch.ts'
import { useTranslator } from '../ui/translator.ts'
import { listQuery } from './queries.ts'
import type { GapSearch } from './search.ts'

/** The same list, taken away: as a table, or on paper. */
export function Export({ search }: { readonly search: GapSearch & WhenSearch }): ReactNode {
  const { t, language } = useTranslator()
  const query = listQuery(search, language)
  return (
    <p className="export">
      <a className="button" href={address('/api/v1/gap-lines.csv', query)} download>
        {t('web.export.csv')}
      </a>
      <a className="button" href={address('/api/v1/gap-lines.xlsx', query)} download>
        {t('web.export.xlsx')}
      </a>
      <button type="button" className="button" onClick={() => print()}>
        {t('web.print')}
      </button>
    </p>
  )
}
