import '../ui/styles/document.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ArrangementView } from '../../contract/arrangement.ts'
import { useTranslator } from '../ui/translator.ts'
import { Period } from './period.tsx'

/** What an arrangement is, in a few words. */
export function Facts({ arrangement }: { readonly arrangement: ArrangementView }): ReactNode {
  const { t, day } = useTranslator()
  const { terms, state, since, form, closes } = arrangement
  // Proposed from a package, it cites the run.
  const run = /^run:([0-9a-f-]{36})$/.exec(terms.note ?? '')?.[1]
  return (
    <>
      <dl className="masthead">
        <Item term={t('web.arrangement.state')}>
          <strong>{t(`status.arrangement.${state}`)}</strong> {t('web.arrangement.since', { day: day(since, 'long') })}
        </Item>
        <Item term={t('web.arrangement.closes')}>{t(`quantity.${terms.capability.unit}`, { n: closes })}</Item>
        <Item term={t('web.arrangement.form')}>{t(`kind.form.${form}`)}</Item>
        <Item term={t('web.arrangement.type')}>{t(`kind.arrangement.${terms.type}`)}</Item>
        <Item term={t('web.arrangement.period')}>
          <Period from={terms.from} until={terms.until} />
        </Item>
        <Item term={t('web.arrangement.visibility')}>{t(`kind.visibility.${terms.visibility}`)}</Item>
        {terms.reference && (
          <Item term={t('web.arrangement.reference')}>
            <bdi>{terms.reference}</bdi>
            {terms.referenceKnown && <small className="under">{t('web.arrangement.referenceKnown')}</small>}
          </Item>
        )}
      </dl>
      {terms.note && (
        <p lang={terms.language} dir="auto" className="written">
          {run ? (
            <Link to="/matching/$id" params={{ id: run }}>
              {terms.note}
            </Link>
          ) : (
            terms.note
          )}
        </p>
      )}
    </>
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
