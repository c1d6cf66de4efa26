import '../../ui/styles/document.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { EditionHeadView } from '../../../contract/edition.ts'
import { OWN_NAMES } from '../../../i18n/language.ts'
import { Day } from '../../ui/day.tsx'
import { Instant } from '../../ui/instant.tsx'
import { useList } from '../../ui/list.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import { useTitle } from '../../ui/title.ts'
import { useTranslator } from '../../ui/translator.ts'
import { EditionLink } from './edition-link.tsx'
import { useFilterText } from './filter-text.ts'
import { useEditions, useIsComposer } from './queries.ts'

/** Every published edition, the newest first. */
export function Editions(): ReactNode {
  const { t } = useTranslator()
  const query = useEditions()
  const composer = useIsComposer()
  useTitle(t('web.nav.editions'))
  return (
    <>
      <h1>{t('web.nav.editions')}</h1>
      <p className="lead">{t('web.edition.lead')}</p>
      {composer && (
        <p className="choices">
          <Link to="/editions/compose" className="button">
            {t('web.compose')}
          </Link>
        </p>
      )}
      <Loaded query={query}>
        {({ editions }) =>
          editions.length === 0 ? <p className="panel">{t('web.edition.none')}</p> : <Table editions={editions} />
        }
      </Loaded>
    </>
  )
}

function Table({ editions }: { readonly editions: readonly EditionHeadView[] }): ReactNode {
  const { t } = useTranslator()
  return (
    <PlainTable
      label={t('web.edition.table')}
      columns={[
        t('web.edition.column'),
        t('web.asOf'),
        t('web.edition.published'),
        t('web.edition.filter'),
        { number: t('web.column.lines') },
        t('web.edition.languages'),
        t('web.column.status'),
      ]}
    >
      {editions.map((edition) => (
        <Row key={edition.number} edition={edition} />
      ))}
    </PlainTable>
  )
}

function Row({ edition }: { readonly edition: EditionHeadView }): ReactNode {
  const { t, number } = useTranslator()
  const list = useList()
  const filterText = useFilterText()
  const after = edition.withdrawnBy?.number ?? edition.supersededBy
  return (
    <tr>
      <th scope="row">
        <EditionLink number={edition.number} />
        {edition.title && (
          <small className="under" dir="auto">
            {edition.title}
          </small>
        )}
      </th>
      <td data-label={t('web.asOf')}>
        <Day day={edition.asOf} />
      </td>
      <td data-label={t('web.edition.published')}>
        <Instant at={edition.publishedAt} />
      </td>
      <td data-label={t('web.edition.filter')}>{filterText(edition.filter)}</td>
      <td className="number" data-label={t('web.column.lines')}>
        {number(edition.lines)}
      </td>
      <td data-label={t('web.edition.languages')}>{list(edition.languages.map((one) => OWN_NAMES[one]))}</td>
      <td data-label={t('web.column.status')}>
        {t(`status.edition.${edition.status}`)}
        {after !== null && (
          <small className="under">
            <EditionLink number={after} />
          </small>
        )}
      </td>
    </tr>
  )
}
