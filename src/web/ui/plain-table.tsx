import type { ReactNode } from 'react'
import { ScrollRegion } from './scroll-region.tsx'

/** What a column is headed by; figures stand at the end side; false where the reader is shown no such column. */
export type Column = string | { readonly number: string } | false

interface Props {
  /** What the table is called by those who do not see it. */
  readonly label: string
  readonly columns: readonly Column[]
  /** Its rows; each cell but the first names its column in `data-label`, for narrow screens. */
  readonly children: ReactNode
}

/** A table that scrolls inside its own region, and becomes a list of cards on a narrow screen. */
export function PlainTable({ label, columns, children }: Props): ReactNode {
  return (
    <ScrollRegion label={label}>
      <table className="plain stacked">
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            {columns
              .filter((column) => column !== false)
              .map((column) =>
                typeof column === 'string' ? (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ) : (
                  <th key={column.number} scope="col" className="number">
                    {column.number}
                  </th>
                ),
              )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  )
}
