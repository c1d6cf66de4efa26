import '../../ui/styles/document.css'
import type { ReactNode } from 'react'
import type { EditionView } from '../../../contract/edition.ts'
import { OWN_NAMES } from '../../../i18n/language.ts'
import { Day } from '../../ui/day.tsx'
import { Instant } from '../../ui/instant.tsx'
import { useList } from '../../ui/list.ts'
import { useTranslator } from '../../ui/translator.ts'
import { EditionLink } from './edition-link.tsx'
import { useFilterText } from './filter-text.ts'

/** What an edition says of itself: day, publication, distribution, languages, hash. */
export function Masthead({ edition }: { readonly edition: EditionView }): ReactNode {
  const { t } = useTranslator()
  const list = useList()
  const filterText = useFilterText()
  const { asOf, knownAt, publishedAt, distribution, languages, filter, supersedes, withdraws, sha256, ledger } = edition
  return (
    <dl className="masthead">
      <Item term={t('web.asOf')}>
        <Day day={asOf} long />
      </Item>
      <Item term={t('web.knownAt')}>{knownAt ? <Day day={knownAt} long /> : t('web.edition.knownNow')}</Item>
      <Item term={t('web.edition.published')}>
        <Instant at={publishedAt} />
      </Item>
      <Item term={t('web.edition.distribution')}>{t(`web.edition.distribution.${distribution}`)}</Item>
      <Item term={t('web.edition.filter')}>{filterText(filter)}</Item>
      <Item term={t('web.edition.languages')}>{list(languages.map((one) => OWN_NAMES[one]))}</Item>
      {supersedes !== null && (
        <Item term={t(withdraws === null ? 'web.edition.supersedes' : 'web.edition.withdraws')}>
          <EditionLink number={supersedes} />
          {withdraws && (
            <small className="under" dir="auto">
              {t('web.edition.reason', { reason: withdraws.reason })}
            </small>
          )}
        </Item>
      )}
      {ledger && (
        <Item term={t('web.nav.ledger')}>
          {t('web.stamp.ledger', { seq: ledger.seq, hash: ledger.hash.slice(0, 12) })}
        </Item>
      )}
      {sha256 !== '' && (
        <Item term="SHA-256">
          <code className="hash">{sha256}</code>
        </Item>
      )}
    </dl>
  )
}

function Item({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
