import '../ui/styles/form.css'
import '../review/review.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEditing } from '../requirement/editing.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { IssuedCard } from './issued-card.tsx'
import { PaperMenu } from './paper-menu.tsx'
import { useIssued } from './queries.ts'

/** Documents as they were issued: symbol, version, hash, and each in every language and form. */
export function DocumentsPage(): ReactNode {
  const { t } = useTranslator()
  const { secretariat } = useEditing()
  useTitle(t('web.nav.documents'))
  return (
    <>
      <h1>{t('web.nav.documents')}</h1>
      <p className="lead">{t('web.document.lead')}</p>
      {secretariat && (
        <p className="choices">
          <Link to="/documents/issue" className="button primary">
            {t('web.document.issue')}
          </Link>
        </p>
      )}
      <Loaded query={useIssued()}>
        {({ documents }) =>
          documents.length === 0 ? (
            <p className="panel">{t('web.document.none')}</p>
          ) : (
            <ul className="cards">
              {documents.map((document) => (
                <IssuedCard key={document.symbol} document={document} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <section aria-labelledby="not-issued">
        <h2 id="not-issued">{t('web.document.unissued')}</h2>
        <PaperMenu title={t('kind.paper.report-2010')} paper="/api/v1/papers/report-2010" languages={['en', 'zh']} />
      </section>
    </>
  )
}
