import type { ReactNode } from 'react'
import type { PledgeView } from '../../contract/supply.ts'
import { Instant } from '../ui/instant.tsx'
import { useList } from '../ui/list.ts'
import { useTranslator } from '../ui/translator.ts'
import { fieldLabel } from './fields.ts'

/** Every version of the terms, the newest first, with the reason why it replaced the one before. */
export function Versions({ versions }: { readonly versions: NonNullable<PledgeView['versions']> }): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const list = useList()
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('web.pledge.versions')}</h2>
      <ol className="events">
        {versions.toReversed().map(({ version, recordedAt, reason, changed }) => (
          <li key={version}>
            <Instant at={recordedAt} />
            {t('web.separator')}
            {t('web.pledge.version', { n: version })}
            {reason && (
              <p dir="auto" className="written">
                {reason}
              </p>
            )}
            {changed.length > 0 && (
              <span className="soft">
                {t('web.pledge.changed', { fields: list(changed.map((field) => fieldLabel(translator, field))) })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
