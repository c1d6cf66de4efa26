import type { WriteOptions } from 'hucre/xlsx'
import type { Problem } from '../../../core/problem.ts'
import type { FileBook, SheetFormat } from './file-row.ts'
import type { Marking } from './mark-workbook.ts'

/** Work on a file that is done in a thread of its own. `name` is what its owner calls it. */
export type Task =
  | { readonly do: 'read'; readonly path: string; readonly name: string; readonly format: SheetFormat }
  | { readonly do: 'mark'; readonly path: string; readonly marking: Marking }
  | { readonly do: 'write'; readonly book: WriteOptions }

export type Done =
  | { readonly book: FileBook }
  | { readonly bytes: Uint8Array }
  | { readonly problem: Problem }
  | { readonly failed: string }
