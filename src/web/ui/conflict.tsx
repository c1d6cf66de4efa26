import { useEffect, useRef, type ReactNode } from 'react'
import { ScrollRegion } from './scroll-region.tsx'
import { useTranslator } from './translator.ts'

interface Props {
  readonly version: number
  /** Only what differs, as text. */
  readonly fields: readonly { readonly label: string; readonly theirs: string; readonly mine: string }[]
  readonly onTakeTheirs: () => void
  readonly onKeepMine: () => void
}

/** Two changed one thing: both are shown side by side, and the second chooses. */
export function Conflict({ version, fields, onTakeTheirs, onKeepMine }: Props): ReactNode {
  const { t } = useTranslator()
  const place = useRef<HTMLElement>(null)
  // Whoever sent the form stands at its end: what came between is brought into view.
  useEffect(() => place.current?.focus(), [])
  return (
    <section ref={place} tabIndex={-1} className="panel problem" role="alert">
      <h2>{t('web.conflict')}</h2>
      <p>{t('web.conflict.about', { version: String(version) })}</p>
      <ScrollRegion label={t('web.conflict.field')}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('web.conflict.field')}</th>
              <th scope="col">{t('web.conflict.theirs')}</th>
              <th scope="col">{t('web.conflict.mine')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ label, theirs, mine }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td dir="auto">{theirs || '–'}</td>
                <td dir="auto">{mine || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="choices">
        <button type="button" className="button" onClick={onTakeTheirs}>
          {t('web.conflict.takeTheirs')}
        </button>
        <button type="button" className="button" onClick={onKeepMine}>
          {t('web.conflict.keepMine')}
        </button>
      </p>
    </section>
  )
}
