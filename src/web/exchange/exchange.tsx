import './exchange.css'
import type { ReactNode } from 'react'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { DownloadSection } from './download-section.tsx'
import { useSheets } from './queries.ts'
import { UploadSection } from './upload-section.tsx'

/** Spreadsheets out and in. */
export function Exchange(): ReactNode {
  const { t } = useTranslator()
  const query = useSheets()
  useTitle(t('web.nav.exchange'))
  return (
    <>
      <h1>{t('web.nav.exchange')}</h1>
      <p className="lead">{t('web.exchange.lead')}</p>
      <Loaded query={query} rows={4}>
        {({ sheets }) => (
          <>
            <DownloadSection kinds={sheets.map((s) => s.kind)} />
            <UploadSection kinds={sheets.filter((s) => s.upload).map((s) => s.kind)} />
          </>
        )}
      </Loaded>
    </>
  )
}
