import '../../ui/styles/document.css'
import './edition.css'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { EditionDiffView } from '../../../contract/edition.ts'
import { CHANGE_KINDS } from '../../../core/gap/edition-diff.ts'
import { CheckList } from '../../ui/check-list.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useTitle } from '../../ui/title.ts'
import { useTranslator } from '../../ui/translator.ts'
import { ReadingSwitch } from '../reading-switch.tsx'
import { DiffTable } from './diff-table.tsx'
import { DiffTotals } from './diff-totals.tsx'
import { useEditionDiff } from './queries.ts'
import { kindsOf, type DiffSearch } from './reading-search.ts'

const ROUTE = '/editions/$number/diff/$against' as const

/** What changed from one edition to another, or up to today. */
export function DiffPage(): ReactNode {
  const { t } = useTranslator()
  const { number, against } = useParams({ from: ROUTE })
  const { reading = 'deployed', kinds } = useSearch({ from: ROUTE })
  const navigate = useNavigate({ from: ROUTE })
  const change = (patch: { [K in keyof DiffSearch]: DiffSearch[K] | undefined }): void =>
    void navigate({ to: '.', search: (now) => ({ ...now, ...patch }), resetScroll: false })
  const chosen = kindsOf(kinds)
  useTitle(t('web.diff'))
  return (
    <>
      <h1>{t('web.diff')}</h1>
      <Loaded query={useEditionDiff(number, against, reading)} rows={14}>
        {(diff) => (
          <article className="edition">
            <Sides diff={diff} />
            {against !== 'today' && (
              <p className="export">
                <Link to={ROUTE} params={{ number: against, against: number }} search={(now) => now}>
                  {t('web.diff.swap')}
                </Link>
              </p>
            )}
            <ReadingSwitch value={reading} onChange={(next) => change({ reading: next })} />
            <DiffTotals diff={diff} />
            <div className="export">
              <CheckList
                label={t('web.diff.kinds')}
                options={CHANGE_KINDS.map((kind) => ({
                  value: kind,
                  label: t('web.diff.kind', { kind: t(`kind.change.${kind}`), n: diff.counts[kind] }),
                }))}
                chosen={chosen}
                onChange={(next) => change({ kinds: next.join(',') || undefined })}
              />
            </div>
            <DiffTable diff={diff} kinds={chosen} />
          </article>
        )}
      </Loaded>
    </>
  )
}

function Sides({ diff }: { readonly diff: EditionDiffView }): ReactNode {
  const { t } = useTranslator()
  return (
    <dl className="masthead">
      {(['before', 'after'] as const).map((side) => (
        <div key={side}>
          <dt>{t(side === 'before' ? 'web.diff.from' : 'web.diff.to')}</dt>
          <dd>
            <Side side={diff[side]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Side({ side }: { readonly side: EditionDiffView['before'] }): ReactNode {
  const { t, day } = useTranslator()
  if (side.number === null) return t('web.diff.side.today', { day: day(side.asOf, 'long') })
  const number = String(side.number)
  return (
    <Link to="/editions/$number" params={{ number }}>
      {t('web.diff.side.edition', { number, day: day(side.asOf, 'long') })}
    </Link>
  )
}
