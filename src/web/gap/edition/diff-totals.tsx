import type { ReactNode } from 'react'
import type { EditionDiffView } from '../../../contract/edition.ts'
import { useList } from '../../ui/list.ts'
import { useTranslator } from '../../ui/translator.ts'

/** Gaps in all before and after, for each unit of measure: units are never added to each other. */
export function DiffTotals({ diff }: { readonly diff: EditionDiffView }): ReactNode {
  const { t } = useTranslator()
  const list = useList()
  const amounts = (totals: EditionDiffView['totals']): string[] =>
    totals.map(({ unit, before, after }) =>
      t('web.diff.total', { before: t(`quantity.${unit}`, { n: before }), after: t(`quantity.${unit}`, { n: after }) }),
    )
  return (
    <div className="summary" role="status">
      <p>
        {t('web.diff.totals')}{' '}
        {amounts(diff.totals).map((amount) => (
          <strong key={amount} className="sum">
            {amount}
          </strong>
        ))}
      </p>
      {diff.everyMission.length > 0 && (
        <p>{t('web.diff.everyMission', { amounts: list(amounts(diff.everyMission)) })}</p>
      )}
      <p className="soft">{t('web.diff.unknown', diff.unknown)}</p>
    </div>
  )
}
