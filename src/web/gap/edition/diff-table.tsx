import type { ReactNode } from 'react'
import type { EditionDiffView, LineChangeView } from '../../../contract/edition.ts'
import type { ChangeKind } from '../../../core/gap/edition-diff.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { useTranslator } from '../../ui/translator.ts'
import { ReadingValue } from '../reading-cell.tsx'

interface Props {
  readonly diff: EditionDiffView
  /** None: whatever changed, or has something said of it. */
  readonly kinds: readonly ChangeKind[]
}

/** The changes, line by line. */
export function DiffTable({ diff, kinds }: Props): ReactNode {
  const { t } = useTranslator()
  const shown = diff.changes.filter((c) =>
    kinds.length > 0 ? kinds.includes(c.kind) : c.kind !== 'UNCHANGED' || c.remarks.length > 0,
  )
  if (shown.length === 0) return <p className="panel">{t('web.diff.none')}</p>
  return (
    <ScrollRegion label={t('web.diff.table')}>
      <table className="gaps diff stacked">
        <caption className="unseen">{t('web.diff.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web.column.change')}</th>
            <th scope="col">{t('web.column.mission')}</th>
            <th scope="col">{t('web.column.capability')}</th>
            <th scope="col" className="number">
              {t('web.diff.column.before')}
            </th>
            <th scope="col" className="number">
              {t('web.diff.column.after')}
            </th>
            <th scope="col">{t('web.column.unit')}</th>
            <th scope="col">{t('web.diff.column.details')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((change) => (
            <Row key={`${change.before} ${change.after}`} change={change} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Row({ change }: { readonly change: LineChangeView }): ReactNode {
  const { t } = useTranslator()
  return (
    <tr data-kind={change.kind} data-line={change.after ?? change.before}>
      <td>
        <span className="change">{t(`kind.change.${change.kind}`)}</span>
      </td>
      <td>{change.mission.code === 'ALL' ? change.mission.name : change.mission.code}</td>
      <th scope="row">{change.capability.name}</th>
      <td className="number" data-label={t('web.diff.column.before')}>
        <Gap reading={change.readingBefore} />
      </td>
      <td className="number gap" data-label={t('web.diff.column.after')}>
        <Gap reading={change.readingAfter} />
      </td>
      <td data-label={t('web.column.unit')}>{t(`unit.${change.unit}`)}</td>
      <td className="said">
        <Details change={change} />
      </td>
    </tr>
  )
}

function Gap({ reading }: { readonly reading: LineChangeView['readingBefore'] }): ReactNode {
  const { t } = useTranslator()
  return reading === null ? <span className="soft">{t('web.diff.absent')}</span> : <ReadingValue reading={reading} />
}

function Details({ change }: { readonly change: LineChangeView }): ReactNode {
  const { t, number } = useTranslator()
  const value = (n: number | null): string => (n === null ? '–' : number(n))
  return (
    <ul className="remark-list">
      {change.changed.map((f) => (
        <li key={f.field}>
          {t('web.pair', {
            what: t(`kind.field.${f.field}`),
            more: t('web.diff.total', { before: value(f.before), after: value(f.after) }),
          })}
        </li>
      ))}
      {change.remarks.map((code) => (
        <li key={code}>{t(`remark.diff.${code}`, { from: change.from ?? '' })}</li>
      ))}
    </ul>
  )
}
