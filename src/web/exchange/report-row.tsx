import type { ReactNode } from 'react'
import type { SheetRowView } from '../../contract/sheet.ts'
import { isolate } from '../ui/isolate.ts'
import { useTranslator } from '../ui/translator.ts'
import { problemText } from './problem-text.ts'

/** One row of a file: what differs, or what is wrong and what to do. */
export function ReportRow({ row }: { readonly row: SheetRowView }): ReactNode {
  const translator = useTranslator()
  const { t, maybe } = translator
  const said = (value: string | number | null): string =>
    String(value === null ? t('web.exchange.empty') : isolate(value))
  return (
    <tr>
      <th scope="row">{translator.number(row.line)}</th>
      <td>
        {t(`web.exchange.outcome.${row.outcome as 'CHANGED'}`)}
        {row.quarantine !== null && (
          <small className="under">{t('web.exchange.in_quarantine', { row: String(row.quarantine) })}</small>
        )}
      </td>
      <td>
        {row.problems.map(({ column, problem }) => {
          const { what, remedy } = problemText(translator, problem)
          return (
            <p key={`${column}/${problem.code}`} className="wrong">
              {what} <small className="under">{remedy}</small>
            </p>
          )
        })}
        <ul className="changes">
          {row.changes.map(({ column, from, to }) => (
            <li key={column}>
              {t('web.exchange.change', {
                column: maybe(`sheet.column.${column}`) ?? column,
                from: said(from),
                to: said(to),
              })}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
