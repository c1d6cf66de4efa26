import type { ReactNode } from 'react'
import type { IssuedView } from '../../contract/document.ts'
import { OWN_NAMES } from '../../i18n/language.ts'
import { Instant } from '../ui/instant.tsx'
import { useTranslator } from '../ui/translator.ts'
import { PaperMenu } from './paper-menu.tsx'

/** Papers that hold tables, which can be had as spreadsheets. */
const TABLED: ReadonlySet<string> = new Set(['edition', 'mission', 'plan', 'review-pack', 'review-summary'])

/** One issued document: what it is, what it cites, its hashes, and the way to each of its files. */
export function IssuedCard({ document }: { readonly document: IssuedView }): ReactNode {
  const { t } = useTranslator()
  const { symbol, base, kind, title, original, template, cites, issuedAt, languages } = document
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('web.document.kind'), t(`kind.paper.${kind as 'edition'}`)],
    [t('web.document.issuedAt'), <Instant key="at" at={issuedAt} />],
    [t('web.document.distribution'), t(`kind.distribution.${document.distribution}`)],
    [t('web.document.original'), OWN_NAMES[original]],
  ]
  return (
    <li className="card">
      <h2>
        <bdi>{symbol}</bdi>
      </h2>
      <p dir="auto">{title}</p>
      {base !== symbol && <p>{t('web.document.of', { base })}</p>}
      <dl className="action-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <PaperMenu
        title={t('web.document.take', { symbol })}
        paper="/api/v1/documents/file"
        query={{ symbol }}
        languages={languages.map(({ language }) => language)}
        tables={TABLED.has(kind)}
      />
      <details>
        <summary>{t('web.document.hashes')}</summary>
        <dl className="raw">
          <div>
            <dt>{t('web.document.cites')}</dt>
            <dd>
              <bdi dir="ltr">{cites}</bdi>
            </dd>
          </div>
          <div>
            <dt>{t('web.document.template')}</dt>
            <dd>{template}</dd>
          </div>
          {languages.map(({ language, sha256 }) => (
            <div key={language}>
              <dt>{OWN_NAMES[language]}</dt>
              <dd>
                <code className="hash">{sha256}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  )
}
