import type { ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'
import { CopyButton } from './copy-button.tsx'

/** Codes for the day on which the app is lost: each opens once; they are shown once. */
export function BackupCodes({
  codes,
  onDone,
}: {
  readonly codes: readonly string[]
  readonly onDone: () => void
}): ReactNode {
  const { t } = useTranslator()
  return (
    <div className="panel" role="status">
      <h3>{t('web.access.codes')}</h3>
      <p>{t('web.access.codes.about')}</p>
      <ul className="codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className="choices">
        <CopyButton text={codes.join('\n')} />
        <button type="button" className="button" onClick={() => print()}>
          {t('web.print')}
        </button>
        <button type="button" className="button primary" onClick={onDone}>
          {t('web.access.codes.kept')}
        </button>
      </p>
    </div>
  )
}
