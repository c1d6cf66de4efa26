import type { ReactNode } from 'react'
import { DOMAINS } from '../../core/capability/taxonomy.ts'
import { useTranslator } from '../ui/translator.ts'

/** What patterns and sizes mean, what the picture is made of, and what it does not say. */
export function Legend({ moved }: { readonly moved: boolean }): ReactNode {
  const { t } = useTranslator()
  return (
    <figcaption>
      <p className="kinds">
        {DOMAINS.map((domain) => (
          <span key={domain}>
            <svg className="key" width="16" height="16" aria-hidden="true">
              <circle className="under" cx="8" cy="8" r="7" />
              <circle className={`slice ${domain}`} cx="8" cy="8" r="7" />
            </svg>{' '}
            {t(`domain.${domain}`)}
          </span>
        ))}
        <span className="soft">{t('web.map.scale')}</span>
      </p>
      <p className="note">{t('web.map.disclaimer')}</p>
      <p className="note soft">
        {t('web.map.source')} {moved && t('web.map.moved')}
      </p>
    </figcaption>
  )
}
