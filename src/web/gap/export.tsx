import type { ReactNode } from 'react'
import type { WhenSearch } from '../history/when.ts'
import { address } from '../ui/fetch.ts'
import { useTranslator } from '../ui/translator.ts'
import { listQuery } from './queries.ts'
import type { GapSearch } from './search.ts'

interface Props {
  readonly search: GapSearch & WhenSearch
  /** All lines are on the page: only then can the page be printed. */
  readonly whole: boolean
}

/** The same list, taken away: as a table, or on paper. */
export function Export({ search, whole }: Props): ReactNode {
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
      {whole && (
        <button type="button" className="button" onClick={() => print()}>
          {t('web.print')}
        </button>
      )}
    </p>
  )
}
