import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { SheetKind } from '../../core/exchange/sheet.ts'
import { useSession } from '../access/session.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { FilePlace } from './file-place.tsx'
import { UploadReport } from './upload-report.tsx'
import { useUpload } from './use-upload.ts'

/** A file that comes back: what it would change is shown first. */
export function UploadSection({ kinds }: { readonly kinds: readonly SheetKind[] }): ReactNode {
  const { t } = useTranslator()
  const session = useSession()
  return (
    <section className="panel" aria-labelledby="exchange-upload">
      <h2 id="exchange-upload">{t('web.exchange.upload')}</h2>
      {kinds.length > 0 ? (
        <UploadForm key={kinds.join()} kinds={kinds} />
      ) : session.data?.viewer ? (
        <p>{t('web.exchange.none')}</p>
      ) : (
        <p>
          <Link to="/sign-in">{t('web.exchange.sign_in')}</Link>
        </p>
      )}
    </section>
  )
}

function UploadForm({ kinds }: { readonly kinds: readonly SheetKind[] }): ReactNode {
  const { t } = useTranslator()
  const [kind, setKind] = useState<string>(kinds[0]!)
  const upload = useUpload(kind)
  const { file, report, busy, error } = upload
  return (
    <>
      <div className="form-row">
        <Select
          label={t('web.exchange.kind')}
          value={kind}
          onChange={(chosen) => {
            upload.reset()
            setKind(chosen)
          }}
          options={kinds.map((one) => ({ value: one, label: t(`sheet.kind.${one}`) }))}
        />
        <FilePlace disabled={busy !== null} onFile={upload.preview} />
      </div>
      <div role="status" aria-live="polite">
        {file && (busy === 'PREVIEW' || busy === 'COMMIT') && (
          <p className="working">
            <progress />
            {busy === 'PREVIEW' ? t('web.exchange.previewing', { file: file.name }) : t('web.exchange.committing')}
          </p>
        )}
      </div>
      <FormProblem error={error} />
      {report && <UploadReport report={report} upload={upload} />}
    </>
  )
}
