import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { EditionView } from '../../../contract/edition.ts'
import { PaperLinks } from '../../document/paper-links.tsx'
import { address } from '../../ui/fetch.ts'
import { useTranslator } from '../../ui/translator.ts'
import { useIsComposer } from './queries.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** An edition taken away, compared, or withdrawn. */
export function EditionActions({ edition }: { readonly edition: EditionView }): ReactNode {
  const { t, language } = useTranslator()
  const composer = useIsComposer()
  const [withdrawing, setWithdrawing] = useState(false)
  const { number } = edition
  const earlier = edition.supersedes ?? (number > 1 ? number - 1 : null)
  const compare = (against: string) => ({ number: String(number), against })
  return (
    <div className="export">
      <a className="button" href={address(`/api/v1/editions/${number}.csv`, { language })} download>
        {t('web.export.csv')}
      </a>
      <a className="button" href={`/api/v1/editions/${number}.json`} download>
        {t('web.edition.json')}
      </a>
      <PaperLinks
        of={t('web.edition.number', { number: String(number) })}
        paper={`/api/v1/papers/editions/${number}`}
      />
      <button type="button" className="button" onClick={() => print()}>
        {t('web.print')}
      </button>
      {earlier !== null && (
        <Link to="/editions/$number/diff/$against" params={compare(String(earlier))} className="button">
          {t('web.edition.changes', { number: String(earlier) })}
        </Link>
      )}
      <Link to="/editions/$number/diff/$against" params={compare('today')} className="button">
        {t('web.edition.today')}
      </Link>
      {composer && edition.status !== 'WITHDRAWN' && (
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setWithdrawing(true)}>
          {t('web.edition.withdraw')}
        </button>
      )}
      {withdrawing && <WithdrawDialog number={number} onClose={() => setWithdrawing(false)} />}
    </div>
  )
}
